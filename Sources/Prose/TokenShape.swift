/// What a character is for a tokenizer.
enum Mark: UInt8 {
  /// Letters, digits, and what joins them.
  case word
  case openQuote, closeQuote
  /// `"`: opens or closes.
  case quote
  /// `'`, `’`, `` ` ``: an apostrophe, or opens or closes.
  case apostrophe
  case open, close
  /// `.`, `!`, `?`, `…`.
  case terminator
  case comma
  /// An em dash, which parts words even without blanks.
  case dash
  /// Pictures, arrows, stars.
  case picture

  static func of(_ scalar: UInt32) -> Mark {
    switch scalar {
    case 0x28, 0x5B, 0x7B: .open
    case 0x29, 0x5D, 0x7D: .close
    case 0x22: .quote
    case 0x27, 0x60, 0x2019, 0xB4: .apostrophe
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049: .terminator
    case 0x2C, 0x3A, 0x3B: .comma
    case 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x201F, 0x2039, 0xBF, 0xA1: .openQuote
    case 0xBB, 0x201D, 0x203A: .closeQuote
    case 0x2014, 0x2015: .dash
    default: isPicture(scalar) ? .picture : .word
    }
  }

  @inline(__always) private static func isPicture(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x2190 else { return scalar == 0x2022 || scalar == 0x200D || scalar == 0x20E3 }
    return (0x2190...0x21FF).contains(scalar) || (0x2300...0x23FF).contains(scalar)
      || (0x2460...0x2BFF).contains(scalar) || (0xFE00...0xFE0F).contains(scalar) || scalar >= 0x1F000
  }
}
