/// A source cut into blocks, sentences and tokens, with everything that is no prose set apart.
public struct Document: Sendable {
  public let source: Source
  public let frontMatter: FrontMatter
  public let text: RunningText
  /// In the order of the source; noise blocks, code and thematic breaks have no sentences.
  public let blocks: [Block]
  public let sentences: [Sentence]
  public let tokens: [Token]
}

/// A heading, a paragraph, a point of a list, a quotation, or a stretch that is no prose.
public struct Block: Sendable {
  public enum Kind: Sendable, Hashable {
    /// A heading; `marked` where markup says so, else it was recognised by its shape. The level is from 1 (the title).
    case heading(level: Int, marked: Bool)
    case paragraph
    /// A point of a list, with its number where it has one.
    case point(number: Int?)
    case quotation
    case code
    /// Page noise: a menu, a byline, a caption, a call to subscribe …
    case noise(Noise)
  }

  public var kind: Kind
  public var stretch: Stretch
  /// Indices into `Document.sentences`.
  public var sentences: Range<Int>
  /// Whether no blank line parts it from the block before: lines of one paragraph, points of one list.
  public var isJoined: Bool
}

/// What a stretch of page noise is there for.
public enum Noise: String, Sendable, CaseIterable {
  case menu, cookies, newsletter, sharing, caption, readingTime, comments, advert, related, byline, date, copyright
  case signature, tags, unsupported, other
}

/// A sentence of the running text, as its reader would cut it.
public struct Sentence: Sendable {
  public var stretch: Stretch
  /// Indices into `Document.tokens`.
  public var tokens: Range<Int>
  /// Index into `Document.blocks`.
  public var block: Int
}

/// A word, a number, a punctuation mark or a symbol of the running text.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable {
    case word, number, punctuation, symbol, address
  }

  public var stretch: Stretch
  public var kind: Kind
  /// Whether white space (or the end of the block) follows.
  public var spaceAfter: Bool
}

extension Document {
  /// Reads a source: front matter, blocks, noise, sentences, tokens.
  public init(_ source: Source, conventions: Conventions) throws(FrontMatterError) {
    let front = try FrontMatterReader(source, conventions)
    self.init(source, front, conventions, isPlain: false)
  }

  /// Reads a source as text without front matter, markup or noise: every character but white space is part of a token
  /// of some sentence, as the scoring of tokenizers wants it.
  public init(plain source: Source, conventions: Conventions) {
    self.init(source, nil, conventions, isPlain: true)
  }

  private init(_ source: Source, _ front: FrontMatterReader?, _ conventions: Conventions, isPlain: Bool) {
    let reader = BlockReader(source.bytes, from: front?.bodyStart ?? 0, isPlain: isPlain)
    let inline = InlineReader(source.bytes, isPlain: isPlain)
    var builder = RunningTextBuilder(capacity: source.bytes.count)
    var blocks: [Block] = []
    for raw in reader.blocks {
      builder.openBlock()
      inline.read(raw, reader.lines, into: &builder)
      let stretch = builder.closeBlock()
      guard stretch.count > 0 else { continue }
      blocks.append(Block(kind: raw.kind, stretch: stretch, sentences: 0..<0, isJoined: raw.isJoined))
    }
    if !isPlain {
      let title = front?.matter.title ?? HeadingShape.title(blocks, builder.text)
      var noise = NoiseFinder(source, builder.text, conventions, title: title)
      noise.mark(&blocks)
      HeadingShape.mark(&blocks, builder.text, title: title)
    }
    var segmenter = Segmenter(builder.text, conventions)
    for index in blocks.indices {
      if blocks[index].kind.isProse {
        blocks[index].sentences = segmenter.read(blocks[index].stretch, block: index)
      } else {
        blocks[index].sentences = segmenter.sentences.count..<segmenter.sentences.count
      }
    }
    self.source = source
    frontMatter = front?.matter ?? FrontMatter()
    text = builder.text
    self.blocks = blocks
    sentences = segmenter.sentences
    tokens = segmenter.tokens
  }

  /// The span of the source that shows `stretch` of the running text: from its first shown byte to its last.
  public func span(_ stretch: Stretch) -> Span { text.span(stretch) }
}

extension Block.Kind {
  /// Whether a block of this kind has sentences.
  public var isProse: Bool {
    switch self {
    case .code, .noise: false
    default: true
    }
  }
}
