/// Letters as bytes: what folding and hashing of Dutch words needs, without making strings.
package enum Letters {
  /// Appends `bytes` in lower case (ASCII, Latin-1, Latin Extended-A), curly apostrophes as straight ones.
  ///
  /// The result has the same number of bytes, apart from the apostrophes.
  @inline(__always)
  package static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        out.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        at += 1
      } else {
        at += foldWide(bytes, at, &out)
      }
    }
  }

  private static func foldWide(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ out: inout [UInt8]) -> Int {
    let first = bytes[at]
    guard at + 1 < bytes.count else {
      out.append(first)
      return 1
    }
    let second = bytes[at + 1]
    if first == 0xE2, second == 0x80, at + 2 < bytes.count, bytes[at + 2] & 0xFE == 0x98 {
      out.append(0x27)
      return 3
    }
    out.append(first)
    if first == 0xC3, second >= 0x80, second <= 0x9E, second != 0x97 {
      out.append(second | 0x20)
    } else if first == 0xC4 || first == 0xC5 {
      out.append(lowerExtended(first, second))
    } else {
      out.append(second)
    }
    return 2
  }

  /// The second byte of a letter of Latin Extended-A in lower case; in two stretches the small letters are even.
  private static func lowerExtended(_ first: UInt8, _ second: UInt8) -> UInt8 {
    let evenIsSmall =
      (first == 0xC4 && second >= 0xB9) || (first == 0xC5 && second < 0x89) || (first == 0xC5 && second >= 0xB9)
    guard second < 0xBF, second != 0xB8 || first == 0xC5 else { return second }
    return (second & 1 == 1) == evenIsSmall ? second + 1 : second
  }

  /// Whether a word starts with a capital letter of Latin.
  @inline(__always)
  package static func startsUpper(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return first &- 0x41 < 26 }
    return first == 0xC3 && bytes.count > 1 && bytes[1] >= 0x80 && bytes[1] <= 0x9E
  }

  /// Where the last `count` letters of `bytes` start, or nil if there are not that many.
  @inline(__always)
  package static func start(ofLast count: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var left = count
    var at = bytes.endIndex
    while left > 0 {
      guard at > bytes.startIndex else { return nil }
      at -= 1
      while at > bytes.startIndex, bytes[at] & 0xC0 == 0x80 { at -= 1 }
      left -= 1
    }
    return at
  }
}
