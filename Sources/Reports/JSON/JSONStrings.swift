/// What a string of JSON holds as it is.
///
/// Whoever reads the JSON gets every character back; whoever looks at it (on a terminal, in an editor) is shown no
/// character that would be obeyed (`isUnprintable`), but its number.
enum JSONStrings {
  /// The first place from `start` on that has to be escaped: a quotation mark, a backslash, or a character that is not to
  /// be printed; the end where there is none.
  static func firstEscaped(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return text.count }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at < text.count {
      if at + 8 <= text.count, isPlain(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
        at += 8
        continue
      }
      // Nearly all of what is looked at here is a letter with an accent, or a quotation mark.
      let next = min(at + 8, text.count)
      while at < next {
        if isEscaped(text[at]) || text[at] >= 0xC2 && unprintable(text, at) != nil { return at }
        at += 1
      }
    }
    return at
  }

  /// The character of several bytes at `at`, where it is not to be printed.
  static func unprintable(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Unicode.Scalar? {
    let count: Int
    switch text[at] {
    case 0xC2, 0xD8: count = 2
    case 0xE2, 0xEF: count = 3
    case 0xF3: count = 4
    default: return nil
    }
    guard at + count <= text.count else { return nil }
    var value = UInt32(text[at]) & (0x7F >> UInt32(count))
    for offset in 1..<count { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    return Unicode.Scalar(value).flatMap { isUnprintable($0) ? $0 : nil }
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  /// Whether eight bytes are letters of ASCII and other signs that stay: a byte of the sum has its high bit where one is
  /// below the limit or beyond ASCII, or is nothing once what is looked for is taken out of it.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let control = word &- 0x2020_2020_2020_2020
    return
      (control | word | zero(word ^ 0x2222_2222_2222_2222) | zero(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      | zero(word ^ 0x7F7F_7F7F_7F7F_7F7F)) & 0x8080_8080_8080_8080 == 0
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
      clean = at + append(escapeAt: at, of: text)
    }
  }

  /// Appends JSON of others, in which only what is not to be printed is escaped: it stands in strings.
  mutating func append(json text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for at in text.indices where text[at] == 0x7F || text[at] >= 0xC2 && JSONStrings.unprintable(text, at) != nil {
      append(UnsafeBufferPointer(rebasing: text[clean..<at]))
      clean = at + append(escapeAt: at, of: text)
    }
    append(UnsafeBufferPointer(rebasing: text[clean...]))
  }

  /// Appends what stands for a character.
  ///
  /// - Returns: how many bytes it has.
  private mutating func append(escapeAt at: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let scalar = JSONStrings.unprintable(text, at) else {
      append(escape: text[at])
      return 1
    }
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      append("\\u")
      for shift in [12, 8, 4, 0] { append(Self.digit(UInt8(unit >> UInt16(shift) & 15))) }
    }
    return UTF8.width(scalar)
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
