/// A character reference of HTML (`&eacute;`, `&#233;`, `&#xE9;`).
struct CharacterReference {
  /// Where a reference stands; that decides what happens to one without its semicolon.
  enum Place {
    /// Text of a page: the old names do without.
    case text
    /// An attribute: the old names do without, unless a letter, a figure or `=` follows.
    case attribute
    /// Markdown: none does without.
    case markdown
  }

  /// One or two code points.
  private(set) var scalars: [UInt32]
  /// Behind the reference.
  private(set) var end: Int

  /// Reads the reference that starts with `&` at `at`; nil for a plain `&`.
  init?(_ bytes: [UInt8], _ at: Int, _ limit: Int, _ place: Place) {
    guard at + 1 < limit else { return nil }
    let found =
      bytes[at + 1] == UInt8(ascii: "#")
      ? Self.number(bytes, at + 2, limit, place) : Self.named(bytes, at + 1, limit, place)
    guard let found else { return nil }
    self = found
  }

  private init(_ scalars: [UInt32], _ end: Int) {
    self.scalars = scalars
    self.end = end
  }

  // MARK: Names

  private static func named(_ bytes: [UInt8], _ start: Int, _ limit: Int, _ place: Place) -> CharacterReference? {
    var end = start
    while end < limit, end - start < CharacterNames.longest, isAlphanumeric(bytes[end]) { end += 1 }
    guard end > start else { return nil }
    if end < limit, bytes[end] == UInt8(ascii: ";"), let entry = CharacterNames.entry(bytes[start..<end]) {
      return CharacterReference(entry.scalars, end + 1)
    }
    return place == .markdown ? nil : old(bytes, start, end, limit, place)
  }

  /// The longest old name that the letters start with.
  private static func old(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ limit: Int, _ place: Place
  ) -> CharacterReference? {
    var stop = min(end, start + CharacterNames.longestOld)
    while stop >= start + 2 {
      if let entry = CharacterNames.entry(bytes[start..<stop]), entry.isOld {
        let next = stop < limit ? bytes[stop] : 0
        if place == .attribute, next == UInt8(ascii: "=") || isAlphanumeric(next) { return nil }
        return CharacterReference(entry.scalars, stop)
      }
      stop -= 1
    }
    return nil
  }

  // MARK: Numbers

  private static func number(_ bytes: [UInt8], _ start: Int, _ limit: Int, _ place: Place) -> CharacterReference? {
    let isHex = start < limit && bytes[start] | 32 == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var end = first
    var value: UInt32 = 0
    while end < limit, let digit = digit(bytes[end], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      end += 1
    }
    guard end > first else { return nil }
    let isClosed = end < limit && bytes[end] == UInt8(ascii: ";")
    if place == .markdown, !isClosed || end - start > 8 { return nil }
    return CharacterReference([mended(value)], isClosed ? end + 1 : end)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte &- 48 < 10 { return UInt32(byte - 48) }
    let letter = (byte | 32) &- UInt8(ascii: "a")
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// A code point as browsers take it: what is none becomes U+FFFD, control characters those of Windows-1252.
  private static func mended(_ value: UInt32) -> UInt32 {
    if 0x80...0x9F ~= value { return Windows1252.reference(UInt8(value)) }
    return value == 0 ? 0xFFFD : Unicode.Scalar(value)?.value ?? 0xFFFD
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 48 < 10 || (byte | 32) &- 97 < 26 }
}
