/// Tells by the hash of a word (`FeatureBag.hash`) whether it is one of a few; of nearly all words at once.
struct HashSieve: Sendable {
  /// A bit for the lowest digits of each hash.
  private var bits: UInt64 = 0
  private let hashes: [UInt64]

  init(_ words: [String]) {
    hashes = words.map { FeatureBag.hash($0.utf8) }
    for hash in hashes { bits |= 1 << (hash & 63) }
  }

  /// Whether a word has the hash.
  @inline(__always)
  func holds(_ hash: UInt64) -> Bool { bits & 1 << (hash & 63) != 0 && hashes.contains(hash) }
}

extension String {
  /// Whether no other bytes stand for the same text.
  var isASCII: Bool {
    utf8.withContiguousStorageIfAvailable { $0.reduce(0, |) < 0x80 } ?? utf8.allSatisfy { $0 < 0x80 }
  }
}
