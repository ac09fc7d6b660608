/// A document in the making: its running text, and its blocks before they are cut into sentences.
struct Draft {
  let source: Source
  private(set) var builder: RunningTextBuilder
  private(set) var blocks: [Block] = []

  init(_ source: Source) {
    self.source = source
    builder = RunningTextBuilder(capacity: source.bytes.count)
  }

  /// Reads a text from `start` on; no further than it takes to see that it is too long, unless it is plain.
  init(text source: Source, from start: Int, isPlain: Bool) {
    self.init(source)
    let reader = BlockReader(source.bytes, from: start, isPlain: isPlain)
    let inline = InlineReader(source.bytes, isPlain: isPlain)
    for raw in reader.blocks where isPlain || !isTooLong {
      add(raw.kind, isJoined: raw.isJoined) { inline.read(raw, reader.lines, into: &$0) }
    }
  }

  /// Whether there is more text than an essay may have.
  var isTooLong: Bool { builder.text.bytes.count > Limits.text }

  /// Adds a block that `write` shows; says whether anything is shown.
  @discardableResult
  mutating func add(_ kind: Block.Kind, isJoined: Bool, _ write: (inout RunningTextBuilder) -> Void) -> Bool {
    builder.openBlock()
    write(&builder)
    let stretch = builder.closeBlock()
    guard stretch.count > 0 else { return false }
    let kind = kind.isHeading && stretch.count > Limits.heading ? .paragraph : kind
    blocks.append(Block(kind: kind, stretch: stretch, sentences: 0..<0, isJoined: isJoined))
    return true
  }

  /// Makes a block without letters and figures noise: pages have lines of marks and signs that text files write as rules.
  mutating func markOrnament(_ index: Int) {
    let stretch = blocks[index].stretch
    let shows = builder.text.bytes[stretch.start..<stretch.end].contains { byte in
      CharacterShape.isWordByte(byte) && byte < 0x80 || byte >= 0xC3 && byte < 0xE2
    }
    if !shows, blocks[index].kind.isProse { blocks[index].kind = .noise(.other) }
  }

  /// Finds the noise and the headings among some of the blocks.
  mutating func markNoise(_ indices: [Int], _ conventions: Conventions, title: String?) {
    var own = indices.map { blocks[$0] }
    let title = title ?? HeadingShape.title(own, builder.text)
    var noise = NoiseFinder(source, builder.text, conventions, title: title)
    noise.mark(&own)
    HeadingShape.mark(&own, builder.text, title: title)
    for (block, index) in zip(own, indices) { blocks[index] = block }
  }
}

extension Block.Kind {
  /// Whether a block beside an article may say who wrote it.
  var tellsOfAuthor: Bool {
    switch self {
    case .noise(.byline), .noise(.date), .noise(.signature), .noise(.copyright): true
    default: false
    }
  }
}
