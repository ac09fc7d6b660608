/// A line of a source without its indentation, trailing white space and end mark.
struct Line {
  /// Of the first byte that shows; the line is blank where it equals `end`.
  var start: Int
  var end: Int
  /// Columns before `start` (a tab reaches the next multiple of four).
  var indent: Int
  /// Whether two or more spaces stand at the end (a line break in Markdown).
  var isBroken: Bool

  var isBlank: Bool { start == end }
  var count: Int { end - start }
}

extension Line {
  /// The lines of `bytes` from `start` on.
  static func all(_ bytes: [UInt8], from start: Int) -> [Line] {
    var lines: [Line] = []
    var at = start
    while at < bytes.count {
      let end = Line.end(bytes, at)
      lines.append(Line(bytes, at..<end))
      at = end + 1
      if end < bytes.count, bytes[end] == 13, at < bytes.count, bytes[at] == 10 { at += 1 }
    }
    return lines
  }

  /// Where the line ends in which `at` stands.
  private static func end(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      SixteenBytes.first(
        in: bytes, at, bytes.count, where: { $0 == 10 || $0 == 13 }, mayHold: { $0.equal(10) .| $0.equal(13) })
    }
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound, case let width = Line.blank(bytes, start), width > 0 {
      indent += bytes[start] == 9 ? 4 - indent % 4 : 1
      start += width
    }
    var end = range.upperBound
    while end > start, case let width = Line.blank(before: end, bytes), width > 0, end - width >= start { end -= width }
    let trailing = range.upperBound - end
    self.init(
      start: min(start, range.upperBound), end: max(end, min(start, range.upperBound)), indent: indent,
      isBroken: trailing >= 2 && bytes[range.upperBound - 1] == 32 && bytes[range.upperBound - 2] == 32)
  }

  /// The length of the white space or invisible character at `at`, 0 for anything else.
  static func blank(_ bytes: [UInt8], _ at: Int) -> Int {
    let byte = bytes[at]
    if byte <= 32 { return 1 }
    if byte < 0xC2 { return 0 }
    let (second, third) = (at + 1 < bytes.count ? bytes[at + 1] : 0, at + 2 < bytes.count ? bytes[at + 2] : 0)
    switch (byte, second, third) {
    case (0xC2, 0x85, _), (0xC2, 0xA0, _), (0xC2, 0xAD, _): return 2
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F...0xA0), (0xE3, 0x80, 0x80): return 3
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0x8E...0x8F), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }

  private static func blank(before end: Int, _ bytes: [UInt8]) -> Int {
    if bytes[end - 1] <= 32 { return 1 }
    if bytes[end - 1] < 0x80 { return 0 }
    for width in 2...3 where end >= width && blank(bytes, end - width) == width { return width }
    return 0
  }

  /// The number of code points.
  func width(_ bytes: [UInt8]) -> Int {
    var count = 0
    for at in start..<end where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
