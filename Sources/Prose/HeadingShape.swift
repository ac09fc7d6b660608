/// Recognises headings that no markup marks: a short line on its own, without a final full stop, above a paragraph.
enum HeadingShape {
  /// The text of the first block, if it can be a title.
  static func title(_ blocks: [Block], _ text: RunningText) -> String? {
    blocks.first.flatMap { isShort($0, text, mayHoldSentences: true) ? text.string($0.stretch) : nil }
  }

  static func mark(_ blocks: inout [Block], _ text: RunningText, title: String?) {
    var isFirst = true
    for index in blocks.indices where blocks[index].kind.isProse {
      defer { isFirst = false }
      if isTitle(blocks[index], text, title, isFirst: isFirst) {
        blocks[index].kind = .heading(level: 1, marked: false)
      } else if isHeading(blocks, index, text) {
        blocks[index].kind = .heading(level: isFirst ? 1 : 2, marked: false)
      }
    }
  }

  /// Whether a block repeats the title, or is a first line that may be one.
  private static func isTitle(_ block: Block, _ text: RunningText, _ title: String?, isFirst: Bool) -> Bool {
    guard block.kind == .paragraph, block.stretch.count <= 120 else { return false }
    if let title, block.stretch.count == title.utf8.count, text.string(block.stretch) == title,
      isFirst || title.utf8.count > 12
    {
      return true
    }
    return isFirst && isShort(block, text, mayHoldSentences: true)
  }

  private static func isHeading(_ blocks: [Block], _ index: Int, _ text: RunningText) -> Bool {
    let block = blocks[index]
    guard isShort(block, text, mayHoldSentences: false), let next = nextProse(blocks, index) else { return false }
    // A line that follows another without a blank one stands in a paragraph, and a line in quotation marks is speech.
    if block.isJoined, index > 0, blocks[index - 1].kind.isProse { return false }
    if let mark = text.bytes[block.stretch.start...].first, mark == 34 || mark == 0xE2 || mark == 39,
      Mark.of(UTF8Shape.scalar(text.bytes, block.stretch.start)) != .word, endsQuoted(text.bytes, block.stretch)
    {
      return false
    }
    switch block.kind {
    case .point: return !next.isJoined && next.kind == .paragraph && next.stretch.count >= 60
    case .paragraph: return isBody(next, text)
    default: return false
    }
  }

  private static func nextProse(_ blocks: [Block], _ index: Int) -> Block? {
    var next = index + 1
    while next < blocks.count, !blocks[next].kind.isProse, next < index + 5 { next += 1 }
    return next < blocks.count ? blocks[next] : nil
  }

  /// Whether a block below a heading reads like what a heading stands above.
  private static func isBody(_ block: Block, _ text: RunningText) -> Bool {
    switch block.kind {
    case .paragraph: block.stretch.count >= 60 || !isShort(block, text, mayHoldSentences: false)
    case .heading, .point, .quotation: true
    case .code, .noise: false
    }
  }

  private static func isShort(_ block: Block, _ text: RunningText, mayHoldSentences: Bool) -> Bool {
    let bytes = text.bytes
    let (start, end) = (block.stretch.start, block.stretch.end)
    guard end - start <= 90, end - start >= 2, startsLikeTitle(bytes, start, end) else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "."): return bytes[end - 2] == UInt8(ascii: ".")
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): return mayHoldSentences
    default: return mayHoldSentences || !hasInnerEnd(bytes, start, end)
    }
  }

  private static func endsQuoted(_ bytes: [UInt8], _ stretch: Stretch) -> Bool {
    let last = UTF8Shape.start(before: stretch.end, bytes, from: stretch.start)
    switch Mark.of(UTF8Shape.scalar(bytes, last)) {
    case .quote, .apostrophe, .openQuote, .closeQuote: return true
    default: return false
    }
  }

  private static func startsLikeTitle(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      let scalar = UTF8Shape.scalar(bytes, at)
      switch Mark.of(scalar) {
      case .quote, .openQuote, .closeQuote, .apostrophe, .terminator: at += UTF8Shape.length(bytes[at])
      default: return CharacterShape.isUpper(scalar) || CharacterShape.isDigit(bytes[at])
      }
    }
    return false
  }

  /// Whether a sentence ends before the end.
  private static func hasInnerEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    for at in start..<(end - 2) where bytes[at + 1] == 32 {
      if bytes[at] == UInt8(ascii: "."), at > start + 2, !CharacterShape.isDigit(bytes[at - 1]) { return true }
      if bytes[at] == UInt8(ascii: "?") || bytes[at] == UInt8(ascii: "!") { return true }
    }
    return false
  }
}
