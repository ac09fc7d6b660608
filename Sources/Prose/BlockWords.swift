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
    let letters = BlockWords.letters
    bytes.withUnsafeBufferPointer { bytes in
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = bytes[at]
        if byte == 32 { at += 1; continue }
        var hash = BlockWords.seed
        var end = at
        while end < range.upperBound, case let letter = letters[Int(bytes[end])], letter != 0 {
          hash = (hash ^ UInt64(letter)) &* BlockWords.prime
          end += 1
        }
        if end == at {
          end = min(range.upperBound, at + UTF8Shape.length(byte))
          for at in at..<end { hash = (hash ^ UInt64(bytes[at])) &* BlockWords.prime }
        }
        let word = Range(uncheckedBounds: (at, end))
        body(BlockWords.settled(hash, bytes, word), word)
        at = end
      }
    }
  }

  var count: Int { hashes.count }

  /// For each byte that words are made of, the byte in lower case; 0 for others.
  private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
    let isWord = CharacterShape.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    return isWord ? (byte &- 65 < 26 ? byte | 32 : byte) : 0
  }

  // FNV-1a.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  /// The hash of a word, given that of its bytes.
  @inline(__always)
  private static func settled(_ hash: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    let first = bytes[word.lowerBound]
    if first == UInt8(ascii: "#"), word.count == 1 { return mark }
    if CharacterShape.isDigit(first), bytes[word].allSatisfy(CharacterShape.isDigit) { return number }
    return hash ^ (hash >> 32)
  }
}
