/// How a word is written: its capitals, digits and marks.
package struct WordShape: Sendable {
  /// A small number for the shape, 0–15.
  package private(set) var code: UInt8
  package private(set) var hasLetters = false
  package private(set) var hasHyphen = false
  /// Starts with a capital.
  package private(set) var isCapitalised = false
  /// Two letters or more, capitals only.
  package private(set) var isUpper = false

  package init(_ bytes: UnsafeBufferPointer<UInt8>, opensSentence: Bool) {
    var upper = 0
    var lower = 0
    var digits = 0
    var marks = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte &- 0x61 < 26 {
        lower += 1
      } else if byte &- 0x41 < 26 {
        upper += 1
      } else if byte &- 0x30 < 10 {
        digits += 1
      } else if byte >= 0x80 {
        if previous == 0xC3 { if byte <= 0x9E { upper += 1 } else { lower += 1 } }
      } else {
        marks += 1
        if byte == 0x2D { hasHyphen = true }
      }
      previous = byte
    }
    hasLetters = upper + lower > 0
    isCapitalised = Letters.startsUpper(bytes)
    isUpper = upper > 1 && lower == 0
    code = 0
    if !hasLetters {
      code = digits > 0 ? (marks > 0 ? 1 : (bytes.count == 4 ? 2 : 3)) : (marks > 0 ? 4 : 5)
    } else if digits > 0 {
      code = isCapitalised ? 6 : 7
    } else if isUpper {
      code = marks > 0 ? 8 : 9
    } else if isCapitalised {
      code = upper > 1 ? 10 : (hasHyphen ? 11 : (upper == bytes.count ? 12 : 13))
    } else {
      code = upper > 0 ? 14 : (marks > 0 ? 15 : 16)
    }
    if opensSentence, isCapitalised { code |= 32 }
  }
}
