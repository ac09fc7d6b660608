/// Cuts the lines of a source into blocks, in one pass and without recursion.
struct BlockReader {
  private let shape: LineShape
  private(set) var lines: [Line]
  private(set) var blocks: [RawBlock] = []
  private var index = 0
  /// Whether a blank line, a rule or the start of the text stands before the line at `index`.
  private var isParted = true
  /// Fences of this length and more are never closed from here on (backticks, tildes).
  private var unclosed = (ticks: Int.max, tildes: Int.max)

  private let usualWidth: Int?
  /// Whether marks at the start of lines mean nothing.
  private let isPlain: Bool

  private var bytes: [UInt8] { shape.bytes }

  init(_ bytes: [UInt8], from start: Int, isPlain: Bool = false) {
    shape = LineShape(bytes: bytes)
    lines = Line.all(bytes, from: start)
    self.isPlain = isPlain
    usualWidth = WrapShape.usualWidth(bytes, of: lines)
    while index < lines.count { readBlock() }
  }

  private mutating func readBlock() {
    let line = lines[index]
    if line.isBlank {
      isParted = true
      index += 1
    } else if isPlain {
      readRun(.paragraph)
    } else if readFence(line) || readHeading(line) {
      // Read by the condition.
    } else if shape.isRule(line) {
      isParted = true
      index += 1
    } else if shape.byte(line.start, line) == UInt8(ascii: ">") {
      readQuotation()
    } else if shape.isTable(line) || shape.isDefinition(line) {
      add(.noise(.other), Span(line.start, line.end), index..<(index + 1))
      index += 1
    } else if isPoint(line), let point = shape.point(line) {
      lines[index].start = point.start
      readRun(.point(number: point.number))
    } else {
      readRun(.paragraph)
    }
  }

  /// Adds a block and stands behind it.
  private mutating func add(_ kind: Block.Kind, _ span: Span, _ lines: Range<Int>) {
    if span.count > 0 { blocks.append(RawBlock(kind: kind, span: span, lines: lines, isJoined: !isParted)) }
    isParted = false
  }

  // MARK: Code and headings

  private mutating func readFence(_ line: Line) -> Bool {
    guard let (mark, count) = shape.fence(line) else { return false }
    let isTick = mark == UInt8(ascii: "`")
    guard count < (isTick ? unclosed.ticks : unclosed.tildes) else { return false }
    var end = index + 1
    while end < lines.count, !isFenceEnd(lines[end], mark, count) { end += 1 }
    guard end < lines.count else {
      if isTick { unclosed.ticks = count } else { unclosed.tildes = count }
      return false
    }
    if end > index + 1 {
      let inside = (index + 1)..<end
      add(.code, Span(lines[index + 1].start, lines[end - 1].end), inside)
    }
    index = end + 1
    isParted = true
    return true
  }

  private func isFenceEnd(_ line: Line, _ mark: UInt8, _ count: Int) -> Bool {
    line.count >= count && shape.run(mark, line) == line.count
  }

  private mutating func readHeading(_ line: Line) -> Bool {
    if let (level, span) = shape.atxHeading(line) {
      add(.heading(level: level, marked: true), span, index..<(index + 1))
      index += 1
      return true
    }
    guard isParted, index + 1 < lines.count, let level = shape.setextLevel(lines[index + 1]), line.count < 200,
      shape.point(line) == nil, !shape.isRule(line), shape.byte(line.start, line) != UInt8(ascii: ">")
    else { return false }
    add(.heading(level: level, marked: true), Span(line.start, line.end), index..<(index + 1))
    index += 2
    return true
  }

  // MARK: Quotations

  /// The lines marked `>` from here on, and what lazily continues them; blank ones part quotations.
  private mutating func readQuotation() {
    var end = index
    while end < lines.count, unquote(end) || continuesQuotation(end) { end += 1 }
    var start = index
    for at in index...end where at == end || lines[at].isBlank || shape.isRule(lines[at]) {
      if at > start { split(start..<at, .quotation) }
      if at < end { isParted = true }
      start = at + 1
    }
    index = end
  }

  /// Takes the marks off a quoted line.
  private mutating func unquote(_ at: Int) -> Bool {
    guard shape.byte(lines[at].start, lines[at]) == UInt8(ascii: ">") else { return false }
    var start = lines[at].start
    while start < lines[at].end, bytes[start] == UInt8(ascii: ">") || Line.blank(bytes, start) > 0 {
      start += max(1, Line.blank(bytes, start))
    }
    lines[at].start = min(start, lines[at].end)
    return true
  }

  private func continuesQuotation(_ at: Int) -> Bool {
    let line = lines[at]
    guard at > index, !line.isBlank, !lines[at - 1].isBlank else { return false }
    return (97...122).contains(bytes[line.start]) && shape.point(line) == nil
  }

  // MARK: Paragraphs and points

  /// A number in the middle of a paragraph is a point only where it looks like one.
  private func isPoint(_ line: Line) -> Bool {
    guard let point = shape.point(line) else { return false }
    guard !isParted, let number = point.number, number != 1, let last = blocks.last else { return true }
    if case .point = last.kind { return true }
    return WrapShape.endsSentence(bytes, lines[index - 1])
  }

  /// The lines from here on that no other block interrupts.
  private mutating func readRun(_ kind: Block.Kind) {
    var end = index + 1
    while end < lines.count, !interrupts(lines[end]) { end += 1 }
    split(index..<end, kind)
    index = end
  }

  private func interrupts(_ line: Line) -> Bool {
    if line.isBlank { return true }
    return !isPlain && isMarked(line)
  }

  private func isMarked(_ line: Line) -> Bool {
    if shape.isRule(line) { return true }
    let first = bytes[line.start]
    if first == UInt8(ascii: ">") || first == UInt8(ascii: "|") { return true }
    if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") { return shape.fence(line) != nil }
    if first == UInt8(ascii: "#") { return shape.atxHeading(line) != nil }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") { return shape.isDefinition(line) }
    guard let point = shape.point(line) else { return false }
    return point.number.map { $0 <= 99 } ?? true
  }

  /// Cuts a run of lines where its line breaks end something, and adds the parts.
  private mutating func split(_ run: Range<Int>, _ kind: Block.Kind) {
    let wrap = WrapShape(bytes, lines[run], usual: usualWidth)
    var start = run.lowerBound
    var kind = kind
    for at in run where at + 1 == run.upperBound || wrap.isHard(lines[at], lines[at + 1]) {
      add(kind, Span(lines[start].start, lines[at].end), start..<(at + 1))
      start = at + 1
      if case .point = kind { kind = .paragraph }
    }
  }
}
