/// A stretch of a source that is not shown.
struct Cut {
  var span: Span
  /// Whether it parts words (a line break, a block's tag).
  var isSpace = false
}

/// Finds the inline markup of one block in one pass: emphasis, code, links, images, tags, comments.
struct InlineMarkup {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var cuts: [Cut] = []
  /// Openers of emphasis that wait for their closer, for each of `*`, `_`, `~`.
  private var waiting: [[Run]] = [[], [], []]
  /// Opening brackets that wait for theirs.
  private var brackets: [Int] = []
  /// Up to where no closing run of backticks was found (for runs of 1, 2, 3 and more).
  private var noTicks = [0, 0, 0]

  private struct Run {
    var start: Int
    var count: Int
  }

  /// Farthest that a link's address, a tag or a code span reaches.
  private static let reach = 2000

  init(_ bytes: [UInt8], _ span: Span) {
    self.bytes = bytes
    end = span.end
    var at = span.start
    while case let mark = InlineMarkup.firstMark(bytes, at, end), mark < end { at = step(mark) }
    cuts.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }

  /// The first byte from `at` on that may be markup, or `end`.
  private static func firstMark(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      SixteenBytes.first(
        in: bytes, at, end,
        where: { $0 == 0x2A || $0 == 0x3C || $0 &- 0x5B <= 5 || $0 &- 0x7B <= 3 },
        mayHold: { $0.equal(0x2A) .| $0.equal(0x3C) .| $0.within(0x5B...0x60) .| $0.within(0x7B...0x7E) })
    }
  }

  /// Looks at one byte and says where to go on.
  private mutating func step(_ at: Int) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "*"): return emphasis(at, 0)
    case UInt8(ascii: "_"): return emphasis(at, 1)
    case UInt8(ascii: "~"): return emphasis(at, 2)
    case UInt8(ascii: "`"): return code(at)
    case UInt8(ascii: "["):
      brackets.append(at)
      return at + 1
    case UInt8(ascii: "]"): return link(at)
    case UInt8(ascii: "<"): return tag(at)
    case UInt8(ascii: "{"): return template(at)
    case UInt8(ascii: "\\"): return min(at + 2, end)
    default: return at + 1
    }
  }

  private func byte(_ at: Int) -> UInt8 { at < end ? bytes[at] : 0 }

  private mutating func cut(_ start: Int, _ end: Int, isSpace: Bool = false) {
    cuts.append(Cut(span: Span(start, end), isSpace: isSpace))
  }

  // MARK: Emphasis

  private mutating func emphasis(_ at: Int, _ kind: Int) -> Int {
    var next = at
    while next < end, bytes[next] == bytes[at] { next += 1 }
    let flanks = flanks(at, next, kind)
    var rest = Run(start: at, count: next - at)
    if kind == 2, rest.count != 2 { return next }
    while flanks.closes, rest.count > 0, var opener = waiting[kind].popLast() {
      let used = min(opener.count, rest.count)
      cut(opener.start + opener.count - used, opener.start + opener.count)
      cut(rest.start, rest.start + used)
      opener.count -= used
      rest = Run(start: rest.start + used, count: rest.count - used)
      if opener.count > 0 { waiting[kind].append(opener) }
    }
    if flanks.opens, rest.count > 0 { waiting[kind].append(rest) }
    return next
  }

  /// Whether a run can open and close emphasis (CommonMark's flanking; marks inside a word are left alone).
  private func flanks(_ start: Int, _ next: Int, _ kind: Int) -> (opens: Bool, closes: Bool) {
    let before = start > 0 ? side(before: start) : .space
    let after = next < end ? side(at: next) : .space
    if before == .word, after == .word, kind == 1 || next - start == 1 { return (false, false) }
    let left = after != .space && (after == .word || before != .word)
    let right = before != .space && (before == .word || after != .word)
    if kind == 1 { return (left && (!right || before == .mark), right && (!left || after == .mark)) }
    return (left, right)
  }

  private enum Side { case space, mark, word }

  private func side(at: Int) -> Side { side(bytes, at) }

  private func side(before at: Int) -> Side { side(bytes, UTF8Shape.start(before: at, bytes, from: 0)) }

  private func side(_ bytes: [UInt8], _ at: Int) -> Side {
    let byte = bytes[at]
    if Line.blank(bytes, at) > 0 { return .space }
    if byte < 0x80 { return CharacterShape.isASCIIMark(byte) ? .mark : .word }
    return byte == 0xE2 && bytes[at + 1] == 0x80 ? .mark : .word
  }

  // MARK: Code

  private mutating func code(_ at: Int) -> Int {
    var next = at
    while next < end, bytes[next] == bytes[at] { next += 1 }
    let count = next - at
    let kind = min(count, 3) - 1
    guard next > noTicks[kind] else { return next }
    let limit = min(end, next + InlineMarkup.reach)
    var close = next
    while close < limit {
      guard bytes[close] == UInt8(ascii: "`") else { close += 1; continue }
      var stop = close
      while stop < end, bytes[stop] == UInt8(ascii: "`") { stop += 1 }
      if stop - close == count {
        cut(at, next)
        cut(close, stop)
        return stop
      }
      close = stop
    }
    noTicks[kind] = limit
    return next
  }

  // MARK: Links and images

  private mutating func link(_ at: Int) -> Int {
    guard let open = brackets.popLast() else { return at + 1 }
    if byte(open + 1) == UInt8(ascii: "^"), at - open < 40 {
      cut(open, at + 1)
      return at + 1
    }
    guard let close = byte(at + 1) == UInt8(ascii: "(") ? address(at + 1) : reference(at + 1) else { return at + 1 }
    if open > 0, bytes[open - 1] == UInt8(ascii: "!") {
      cut(open - 1, close)
    } else {
      cut(open, open + 1)
      cut(at, close)
    }
    return close
  }

  /// Behind the `)` of an address that starts with `(` at `at`.
  private func address(_ at: Int) -> Int? {
    var depth = 0
    var words = 0
    for next in at..<min(end, at + InlineMarkup.reach) {
      switch bytes[next] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return words <= 1 || isAddress(at + 1) ? next + 1 : nil }
      case 32, 10: if next > at + 1, bytes[next - 1] > 32 { words += 1 }
      default: if words == 0 { words = 1 }
      }
    }
    return nil
  }

  private func isAddress(_ at: Int) -> Bool {
    var start = at
    while byte(start) == 32 { start += 1 }
    let head = bytes[start..<min(end, start + 5)]
    return head.starts(with: Array("http".utf8)) || head.starts(with: Array("mailto".utf8.prefix(5)))
      || head.starts(with: Array("www.".utf8)) || [47, 35, 60, 46].contains(byte(start))
  }

  /// Behind the `]` of a reference `[name]` that starts at `at`.
  private func reference(_ at: Int) -> Int? {
    guard byte(at) == UInt8(ascii: "[") else { return nil }
    for next in (at + 1)..<max(at + 1, min(end, at + 80)) {
      if bytes[next] == UInt8(ascii: "]") { return next + 1 }
      if bytes[next] == UInt8(ascii: "[") || bytes[next] == 10 { return nil }
    }
    return nil
  }

  // MARK: Tags and templates

  private mutating func tag(_ at: Int) -> Int {
    if bytes[at..<end].starts(with: "<!--".utf8) { return comment(at) }
    let start = byte(at + 1) == UInt8(ascii: "/") ? at + 2 : at + 1
    guard let close = closing(at) else { return at + 1 }
    if isWebAddress(at + 1, close) {
      cut(at, at + 1)
      cut(close, close + 1)
      return close + 1
    }
    guard let isBlock = MarkdownTags.isBlock(bytes, start..<close) else { return at + 1 }
    cut(at, close + 1, isSpace: isBlock)
    return close + 1
  }

  /// The `>` that closes the `<` at `at`.
  private func closing(_ at: Int) -> Int? {
    for next in (at + 1)..<max(at + 1, min(end, at + InlineMarkup.reach)) {
      if bytes[next] == UInt8(ascii: ">") { return next }
      if bytes[next] == UInt8(ascii: "<") { return nil }
    }
    return nil
  }

  private func isWebAddress(_ start: Int, _ end: Int) -> Bool {
    let inside = bytes[start..<end]
    guard !inside.contains(32) else { return false }
    return inside.starts(with: Array("http".utf8)) || inside.starts(with: Array("mailto:".utf8))
      || (inside.contains(UInt8(ascii: "@")) && inside.contains(UInt8(ascii: ".")))
  }

  /// A comment, to its end or, where it never ends, to the end of its opener.
  private mutating func comment(_ at: Int) -> Int {
    var next = at + 4
    while next + 2 < end {
      if bytes[next] == 45, bytes[next + 1] == 45, bytes[next + 2] == 62 {
        cut(at, next + 3, isSpace: true)
        return next + 3
      }
      next += 1
    }
    cut(at, min(end, at + 4), isSpace: true)
    return end
  }

  private mutating func template(_ at: Int) -> Int {
    let second = byte(at + 1)
    guard second == UInt8(ascii: "%") || second == UInt8(ascii: "{") else { return at + 1 }
    let close = second == UInt8(ascii: "%") ? second : UInt8(ascii: "}")
    for next in (at + 2)..<max(at + 2, min(end - 1, at + InlineMarkup.reach / 10))
    where bytes[next] == close && bytes[next + 1] == UInt8(ascii: "}") {
      cut(at, next + 2, isSpace: true)
      return next + 2
    }
    return at + 2
  }
}
