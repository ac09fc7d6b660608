/// Tells line breaks that an editor made to fill lines from those that end something.
struct WrapShape {
  private let bytes: [UInt8]
  /// The usual width of a full line in code points; nil where the lines are not wrapped.
  private let width: Int?

  /// - Parameter usual: the width of full lines in the rest of the source, where they are wrapped.
  init(_ bytes: [UInt8], _ lines: ArraySlice<Line>, usual: Int?) {
    self.bytes = bytes
    width = WrapShape.usualWidth(bytes, lines) ?? usual.flatMap { WrapShape.fits(bytes, lines, $0) ? $0 : nil }
  }

  /// The width of full lines of a whole source; nil where most of its longer runs of lines are not wrapped.
  static func usualWidth(_ bytes: [UInt8], of lines: [Line]) -> Int? {
    var widths: [Int] = []
    var runs = 0
    var start = 0
    for at in 0...lines.count where at == lines.count || lines[at].isBlank {
      if at - start >= 4 {
        runs += 1
        if let width = usualWidth(bytes, lines[start..<at]) { widths.append(width) }
      }
      start = at + 1
    }
    return runs > 0 && widths.count * 2 >= runs ? widths.sorted()[widths.count / 2] : nil
  }

  /// Whether every line but the last is about as long as a full one.
  private static func fits(_ bytes: [UInt8], _ lines: ArraySlice<Line>, _ width: Int) -> Bool {
    lines.count >= 2 && lines.dropLast().allSatisfy { $0.width(bytes) >= width - 25 }
  }

  /// Whether the break between two lines of a run ends a sentence or a paragraph.
  func isHard(_ line: Line, _ next: Line) -> Bool {
    let goesOn = !WrapShape.endsSentence(bytes, line)
    // Short lines are titles, names and verses, wherever they stop.
    if goesOn, WrapShape.startsLower(bytes, next), line.width(bytes) >= 35 { return false }
    guard let width else { return true }
    if line.isBroken, !goesOn { return true }
    return line.width(bytes) < width - 25 && !(goesOn && line.width(bytes) > width / 2)
  }

  /// The median width, if the lines look wrapped: most about as long, most breaks inside a sentence.
  private static func usualWidth(_ bytes: [UInt8], _ lines: ArraySlice<Line>) -> Int? {
    guard lines.count >= 2 else { return nil }
    let widths = lines.dropLast().map { $0.width(bytes) }
    let median = widths.sorted()[widths.count / 2]
    guard (45...130).contains(median) else { return nil }
    let near = widths.count { abs($0 - median) <= 20 }
    let lower = lines.dropFirst().count { startsLower(bytes, $0) }
    return near * 10 >= widths.count * 6 && lower * 4 >= widths.count ? median : nil
  }

  /// Whether a line ends in a mark that closes a sentence or announces something.
  static func endsSentence(_ bytes: [UInt8], _ line: Line) -> Bool {
    var at = line.end
    while at > line.start {
      let start = UTF8Shape.start(before: at, bytes, from: line.start)
      switch UTF8Shape.scalar(bytes, start) {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2026: return true
      case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F, 0x2019, 0x201D, 0x201C, 0xBB: at = start
      default: return false
      }
    }
    return true
  }

  /// Whether a line starts with a lower-case letter (behind opening marks).
  private static func startsLower(_ bytes: [UInt8], _ line: Line) -> Bool {
    var at = line.start
    while at < line.end, at < line.start + 6 {
      let scalar = UTF8Shape.scalar(bytes, at)
      switch scalar {
      case 0x28, 0x2A, 0x5F, 0x5B, 0x22, 0x27, 0x201C, 0x2018, 0x201E: at += UTF8Shape.length(bytes[at])
      default: return (97...122).contains(scalar) || (0xDF...0xFF).contains(scalar)
      }
    }
    return false
  }
}
