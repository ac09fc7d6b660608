/// Tells of nearly all words at once that they are none of a few.
struct WordSieve: Sendable {
  /// By first byte: a bit for each length in bytes, the last one for all that are longer.
  private var lengths = [UInt32](repeating: 0, count: 256)

  /// Of words beyond ASCII it tells nothing: the same word can have other bytes.
  init(_ words: some Sequence<String>) {
    for word in words {
      guard word.isASCII else {
        lengths = [UInt32](repeating: .max, count: 256)
        return
      }
      lengths[Int(word.utf8.first ?? 0)] |= Self.bit(word.utf8.count)
    }
  }

  private static func bit(_ length: Int) -> UInt32 { 1 << UInt32(min(length, 31)) }

  /// False where the word is none of them.
  func mayHold(_ word: String) -> Bool {
    lengths[Int(word.utf8.first ?? 0)] & Self.bit(word.utf8.count) != 0
  }
}

/// The same by the hashes of words (`FeatureBag.hash`).
struct HashSieve: Sendable {
  /// A bit for the lowest digits of each hash.
  private var bits: UInt64 = 0
  private let hashes: [UInt64]

  init(_ words: [String]) {
    hashes = words.map { FeatureBag.hash($0.utf8) }
    for hash in hashes { bits |= 1 << (hash & 63) }
  }

  /// False where no word has the hash.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool { bits & 1 << (hash & 63) != 0 && hashes.contains(hash) }
}

extension String {
  /// Whether no other bytes stand for the same text.
  var isASCII: Bool {
    utf8.withContiguousStorageIfAvailable { $0.reduce(0, |) < 0x80 } ?? utf8.allSatisfy { $0 < 0x80 }
  }
}
