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
        var end = at
        while end < range.upperBound, BlockWords.isWord(bytes[end]) { end += 1 }
        if end == at { end = min(range.upperBound, at + UTF8Shape.length(byte)) }
        body(BlockWords.hash(bytes, at..<end), at..<end)
        at = end
      }
    }
  }

  var count: Int { hashes.count }

  @inline(__always) private static func isWord(_ byte: UInt8) -> Bool {
    CharacterShape.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "#") { return mark }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isNumber = true
    for at in range {
      let byte = bytes[at]
      if !CharacterShape.isDigit(byte) { isNumber = false }
      hash = (hash ^ UInt64(byte &- 65 < 26 ? byte | 32 : byte)) &* 0x100_0000_01B3
    }
    return isNumber ? number : hash ^ (hash >> 32)
  }
}
