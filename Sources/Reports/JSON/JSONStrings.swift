/// What a string of JSON holds as it is.
enum JSONStrings {
  /// The first byte from `start` on that has to be escaped: a control character, a quotation mark or a backslash; the end
  /// where there is none.
  static func firstEscaped(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return text.count }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at + 8 <= text.count, !hasEscaped(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) { at += 8 }
    while at < text.count, !isEscaped(text[at]) { at += 1 }
    return at
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  /// Whether one of eight bytes has to be escaped: a byte of the sum has its high bit where one is below the limit, or is
  /// nothing once what is looked for is taken out of it.
  @inline(__always)
  private static func hasEscaped(_ word: UInt64) -> Bool {
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    return
      (control | zero(word ^ 0x2222_2222_2222_2222) | zero(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      | zero(word ^ 0x7F7F_7F7F_7F7F_7F7F)) & 0x8080_8080_8080_8080 != 0
  }

  @inline(__always)
  private static func zero(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }
}

extension ByteRoom {
  /// Appends a string of JSON.
  mutating func append(string text: UnsafeBufferPointer<UInt8>) {
    let mark = UInt8(ascii: "\"")
    if JSONStrings.firstEscaped(text, from: 0) == text.count { return append(text, between: mark) }
    append(mark)
    append(escaped: text)
    append(mark)
  }

  /// Appends what a string of JSON has between its marks.
  mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    while true {
      let at = JSONStrings.firstEscaped(text, from: clean)
      append(UnsafeBufferPointer(rebasing: text[clean..<at]))
      if at == text.count { return }
      append(escape: text[at])
      clean = at + 1
    }
  }

  private mutating func append(escape byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: append(byte)
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append("u00")
      append(Self.digit(byte >> 4))
      append(Self.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
