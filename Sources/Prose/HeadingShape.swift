/// Recognises headings that no markup marks: a short line on its own, without a final full stop, above a paragraph.
enum HeadingShape {
  static func mark(_ blocks: inout [Block], _ text: RunningText) {
    var seen = false
    for index in blocks.indices {
      guard isCandidate(blocks[index], text), index + 1 < blocks.count, isBody(blocks[index + 1], text) else {
        continue
      }
      blocks[index].kind = .heading(level: seen ? 2 : 1, marked: false)
      seen = true
    }
  }

  /// Whether a block below a heading reads like what a heading stands above.
  private static func isBody(_ block: Block, _ text: RunningText) -> Bool {
    switch block.kind {
    case .paragraph: block.stretch.count >= 60 || !isCandidate(block, text)
    case .heading, .point, .quotation, .code: true
    case .noise: false
    }
  }

  private static func isCandidate(_ block: Block, _ text: RunningText) -> Bool {
    guard block.kind == .paragraph, !block.isJoined || block.stretch.count < 60 else { return false }
    let bytes = text.bytes
    let (start, end) = (block.stretch.start, block.stretch.end)
    guard end - start <= 90, end - start >= 2, startsLikeTitle(bytes, start, end) else { return false }
    switch bytes[end - 1] {
    case UInt8(ascii: "."): return bytes[end - 2] == UInt8(ascii: ".")
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"): return false
    default: return !hasInnerEnd(bytes, start, end)
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
