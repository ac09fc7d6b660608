/// What a reader sees of a source: its text without markup, entities decoded, letters composed (NFC for Latin), every
/// run of white space inside a block one space, blocks parted by one line feed.
///
/// The sentences and words of the floors above are stretches of it, and the map back to the source is exact: it is kept
/// while the text is made, never found again by searching.
public struct RunningText: Sendable {
  /// A piece that was copied (`count` bytes on both sides) or replaced (another number of bytes).
  struct Piece: Sendable {
    var text: Stretch
    var source: Span
    var isCopy: Bool { text.count == source.count }
  }

  public internal(set) var bytes: [UInt8] = []
  var pieces: [Piece] = []

  /// The words that stand at `stretch`: what people are shown as a quote.
  public func string(_ stretch: Stretch) -> String {
    String(decoding: bytes[stretch.start..<stretch.end], as: UTF8.self)
  }

  /// The span of the source that shows `stretch`: from its first shown byte to its last.
  func span(_ stretch: Stretch) -> Span {
    guard !pieces.isEmpty else { return Span(0, 0) }
    let start = sourceStart(stretch.start)
    return Span(start, stretch.count == 0 ? start : max(start, sourceEnd(stretch.end)))
  }

  /// The places before which, or up to which, more than `limit` bytes of the source are hidden.
  func gaps(over limit: Int) -> [Int] {
    var gaps: [Int] = []
    var end = pieces.first?.source.start ?? 0
    for piece in pieces {
      if piece.source.start - end > limit { gaps.append(piece.text.start) }
      if piece.source.count - piece.text.count > limit { gaps.append(piece.text.end - 1) }
      end = piece.source.end
    }
    return gaps
  }

  private func sourceStart(_ at: Int) -> Int {
    let piece = pieces[index(at)]
    guard at < piece.text.end else { return piece.source.end }
    return piece.isCopy ? piece.source.start + (at - piece.text.start) : piece.source.start
  }

  private func sourceEnd(_ at: Int) -> Int {
    let piece = pieces[index(at - 1)]
    guard piece.isCopy, at <= piece.text.end else { return piece.source.end }
    return piece.source.start + (at - piece.text.start)
  }

  /// The last piece that starts at or before `at`.
  private func index(_ at: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text.start <= at { low = middle } else { high = middle }
    }
    return low
  }
}

/// Makes a running text piece by piece.
struct RunningTextBuilder {
  private(set) var text = RunningText()
  /// White space seen since the last byte of this block.
  private var space: Span?
  /// Where the block that is being made starts.
  private(set) var blockStart = 0

  init(capacity: Int) { text.bytes.reserveCapacity(capacity) }

  /// Opens a block; a line feed parts it from the one before.
  mutating func openBlock() {
    if !text.bytes.isEmpty { text.bytes.append(10) }
    blockStart = text.bytes.count
    space = nil
  }

  /// Closes the block; an empty one leaves no trace.
  mutating func closeBlock() -> Stretch {
    let stretch = Stretch(blockStart, text.bytes.count)
    if stretch.count == 0, blockStart > 0 { text.bytes.removeLast() }
    space = nil
    return stretch
  }

  /// The last byte of this block, 0 at its start or after white space.
  var last: UInt8 { space == nil && text.bytes.count > blockStart ? text.bytes[text.bytes.count - 1] : 0 }

  /// White space at `span`; shown as one space when something follows.
  mutating func addSpace(_ span: Span) {
    guard text.bytes.count > blockStart else { return }
    space = space.map { Span($0.start, span.end) } ?? span
  }

  /// Copies bytes of the source.
  mutating func copy(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    flushSpace()
    let start = text.bytes.count
    text.bytes.append(contentsOf: source[range])
    append(text: Stretch(start, text.bytes.count), source: Span(range.lowerBound, range.upperBound))
  }

  /// Shows `bytes` in the place of the source's `span`.
  mutating func replace(_ span: Span, with bytes: [UInt8]) {
    flushSpace()
    for (index, part) in parts(bytes, unlike: span.count).enumerated() {
      let start = text.bytes.count
      text.bytes.append(contentsOf: part)
      _ = index
      text.pieces.append(.init(text: Stretch(start, text.bytes.count), source: span))
    }
  }

  /// The same for a mark that follows what stands before it without white space.
  mutating func close(_ span: Span, with bytes: [UInt8]) {
    let trailing = space
    space = nil
    replace(span, with: bytes)
    if let trailing { addSpace(trailing) }
  }

  /// Takes the last `count` bytes of this block back, if they were copied, and returns their span.
  mutating func takeBack(_ count: Int) -> Span? {
    guard space == nil, text.bytes.count - count >= blockStart, let piece = text.pieces.last, piece.isCopy,
      piece.text.count >= count
    else { return nil }
    text.bytes.removeLast(count)
    let cut = piece.source.end - count
    text.pieces.removeLast()
    if piece.text.count > count {
      text.pieces.append(
        .init(text: Stretch(piece.text.start, piece.text.end - count), source: Span(piece.source.start, cut)))
    }
    return Span(cut, piece.source.end)
  }

  /// A replacement as long as what it replaces would look like a copy: it is cut in two.
  private func parts(_ bytes: [UInt8], unlike count: Int) -> [ArraySlice<UInt8>] {
    bytes.count == count && count > 1 ? [bytes[..<1], bytes[1...]] : [bytes[...]]
  }

  private mutating func flushSpace() {
    guard let span = space else { return }
    space = nil
    let start = text.bytes.count
    text.bytes.append(32)
    append(text: Stretch(start, start + 1), source: span)
  }

  /// Adds a piece, as part of the last one where both are copies and meet.
  private mutating func append(text stretch: Stretch, source span: Span) {
    if stretch.count == span.count, let last = text.pieces.last, last.isCopy, last.text.end == stretch.start,
      last.source.end == span.start
    {
      text.pieces[text.pieces.count - 1] = .init(
        text: Stretch(last.text.start, stretch.end), source: Span(last.source.start, span.end))
    } else {
      text.pieces.append(.init(text: stretch, source: span))
    }
  }
}
