/// The words of a stretch, lower case, as hashes.
struct BlockWords {
  private(set) var hashes: [UInt64] = []
  /// Of each word.
  private(set) var ranges: [Range<Int>] = []

  /// The hashes of every number, and of `#`.
  static let number: UInt64 = 0x30
  static let mark: UInt64 = 0x23

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    hashes.reserveCapacity(range.count / 5 + 1)
    ranges.reserveCapacity(range.count / 5 + 1)
    Self.each(in: bytes, range) { hash, word in
      hashes.append(hash)
      ranges.append(word)
    }
  }

  /// Calls `body` with each word's hash and its place.
  @inline(__always)
  static func each(in bytes: [UInt8], _ range: Range<Int>, _ body: (UInt64, Range<Int>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = bytes[at]
        if byte == 32 { at += 1; continue }
        var hash = BlockWords.seed
        var end = at
        while end < range.upperBound, BlockWords.isWord(bytes[end]) {
          hash = BlockWords.add(bytes[end], to: hash)
          end += 1
        }
        if end == at {
          end = min(range.upperBound, at + UTF8Shape.length(byte))
          for at in at..<end { hash = BlockWords.add(bytes[at], to: hash) }
        }
        let word = Range(uncheckedBounds: (at, end))
        body(BlockWords.settled(hash, bytes, word), word)
        at = end
      }
    }
  }

  var count: Int { hashes.count }

  @inline(__always) private static func isWord(_ byte: UInt8) -> Bool {
    CharacterShape.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a over letters in lower case.
  @inline(__always)
  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte &- 65 < 26 ? byte | 32 : byte)) &* 0x100_0000_01B3
  }

  /// The hash of a word, given that of its bytes.
  @inline(__always)
  private static func settled(_ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    let first = bytes[word.lowerBound]
    if first == UInt8(ascii: "#"), word.count == 1 { return mark }
    if CharacterShape.isDigit(first), bytes[word].allSatisfy(CharacterShape.isDigit) { return number }
    return hash ^ (hash >> 32)
  }
}
