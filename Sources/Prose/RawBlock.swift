/// A block of a source before its inline markup is read.
struct RawBlock {
  var kind: Block.Kind
  /// The source from the first byte of the content to behind the last, marks of the block itself left out.
  var span: Span
  /// Indices of its lines.
  var lines: Range<Int>
  /// Whether no blank line parts it from the block before.
  var isJoined: Bool
}

/// Byte tests that blocks are told apart by.
struct LineShape {
  let bytes: [UInt8]

  func byte(_ at: Int, _ line: Line) -> UInt8 { at < line.end ? bytes[at] : 0 }

  /// The length of the run of `byte` at the start of a line.
  func run(_ byte: UInt8, _ line: Line) -> Int {
    var at = line.start
    while at < line.end, bytes[at] == byte { at += 1 }
    return at - line.start
  }

  /// The level of an ATX heading and the span of its content.
  func atxHeading(_ line: Line) -> (level: Int, span: Span)? {
    let level = run(UInt8(ascii: "#"), line)
    guard (1...6).contains(level), line.indent < 4, isBlank(line.start + level, line) else { return nil }
    var start = line.start + level
    while start < line.end, Line.blank(bytes, start) > 0 { start += Line.blank(bytes, start) }
    var end = line.end
    while end > start, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end < line.end, end > start, bytes[end - 1] != 32 { end = line.end }
    while end > start, bytes[end - 1] == 32 { end -= 1 }
    return (level, Span(start, end))
  }

  /// The level that a line of `=` or `-` gives to the line above it.
  func setextLevel(_ line: Line) -> Int? {
    let equals = run(UInt8(ascii: "="), line)
    if equals >= 3, equals == line.count { return 1 }
    let dashes = run(UInt8(ascii: "-"), line)
    return dashes >= 3 && dashes == line.count ? 2 : nil
  }

  /// Whether a line holds nothing but rule characters (`---`, `* * *`, `~`, `====`, `⁂`).
  func isRule(_ line: Line) -> Bool {
    var at = line.start
    var count = 0
    while at < line.end {
      switch bytes[at] {
      case 32, 9: break
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"),
        UInt8(ascii: "#"), UInt8(ascii: "+"):
        count += 1
      case 0xE2:
        let scalar = UTF8Shape.scalar(bytes, at)
        guard (0x2010...0x2015).contains(scalar) || scalar == 0x2042 || (0x2500...0x257F).contains(scalar) else {
          return false
        }
        count += 1
        at += 2
      default: return false
      }
      at += 1
    }
    return count > 0
  }

  /// The mark and length of a code fence.
  func fence(_ line: Line) -> (mark: UInt8, count: Int)? {
    let mark = byte(line.start, line)
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), case let count = run(mark, line), count >= 3 else {
      return nil
    }
    let info = (line.start + count)..<line.end
    return bytes[info].contains(UInt8(ascii: "`")) ? nil : (mark, count)
  }

  /// Where the content of a bulleted or numbered point starts, and its number.
  func point(_ line: Line) -> (start: Int, number: Int?)? {
    bullet(line).map { ($0, nil) } ?? number(line).map { ($0.start, $0.number) }
  }

  private func bullet(_ line: Line) -> Int? {
    guard !line.isBlank else { return nil }
    let scalar = UTF8Shape.scalar(bytes, line.start)
    switch scalar {
    case 0x2D, 0x2A, 0x2B, 0xB7, 0x2022, 0x2023, 0x25E6, 0x25AA, 0x25CF, 0x2013, 0x2014, 0x2192, 0x27A2, 0x25BA: break
    case 0x2713, 0x2714, 0x2705, 0x25A0: break
    default: return nil
    }
    return content(after: line.start + UTF8Shape.length(bytes[line.start]), line)
  }

  private func number(_ line: Line) -> (start: Int, number: Int?)? {
    var at = line.start
    var value = 0
    while at < line.end, at - line.start < 3, isDigit(bytes[at]) {
      value = value * 10 + Int(bytes[at] - 48)
      at += 1
    }
    if at == line.start, line.count > 1, isLetter(bytes[at]), bytes[at + 1] == UInt8(ascii: ")") {
      return content(after: at + 2, line).map { ($0, nil) }
    }
    guard at > line.start, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(byte(at, line)) else { return nil }
    return content(after: at + 1, line).map { ($0, value) }
  }

  /// The first shown byte behind at least one blank, nil where there is none.
  private func content(after at: Int, _ line: Line) -> Int? {
    guard isBlank(at, line), at < line.end else { return nil }
    var start = at
    while start < line.end, case let width = Line.blank(bytes, start), width > 0 { start += width }
    return start < line.end ? start : nil
  }

  private func isBlank(_ at: Int, _ line: Line) -> Bool { at >= line.end || Line.blank(bytes, at) > 0 }
  func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }

  /// Whether a line belongs to a table (`| a | b |`).
  func isTable(_ line: Line) -> Bool {
    byte(line.start, line) == UInt8(ascii: "|") && line.count > 1 && bytes[line.end - 1] == UInt8(ascii: "|")
  }

  /// Whether a line defines a link or a template variable rather than say something (`[1]: https://…`, `{% … %}`).
  func isDefinition(_ line: Line) -> Bool {
    let (first, second) = (byte(line.start, line), byte(line.start + 1, line))
    if first == UInt8(ascii: "{"), second == UInt8(ascii: "%") || second == UInt8(ascii: ":") {
      return bytes[line.end - 1] == UInt8(ascii: "}")
    }
    guard first == UInt8(ascii: "["), second != UInt8(ascii: "^") else { return false }
    guard let close = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: "]")), close + 2 < line.end else {
      return false
    }
    return bytes[close + 1] == UInt8(ascii: ":") && bytes[(close + 2)..<line.end].contains(UInt8(ascii: "/"))
  }
}
