/// A source cut into blocks, sentences and tokens, with everything that is no prose set apart.
public struct Document: Sendable {
  public let source: Source
  public let frontMatter: FrontMatter
  public let text: RunningText
  /// In the order of the source; noise blocks, code and thematic breaks have no sentences.
  public let blocks: [Block]
  public let sentences: [Sentence]
  public let tokens: [Token]
  /// What elements of a page that people see are marked with: its author, its date. Empty for texts.
  public let told: FrontMatter
  /// Indices of the blocks that are the text or may tell who wrote it: all but what a page shows around its article.
  public let telling: [Int]
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
  public init(_ source: Source, conventions: Conventions) throws(DocumentError) {
    if source.format == .page {
      try self.init(page: source, conventions: conventions)
      return
    }
    let front = try FrontMatterReader(source, conventions)
    var draft = Draft(text: source, from: front.bodyStart, isPlain: false)
    guard !draft.isTooLong else { throw .tooLong }
    draft.markNoise(Array(draft.blocks.indices), conventions, title: front.matter.title)
    self.init(draft, conventions, front.matter, told: FrontMatter(), telling: Array(draft.blocks.indices))
  }

  /// Reads a source as text without front matter, markup or noise: every character but white space is part of a token
  /// of some sentence, as the scoring of tokenizers wants it. It may have any length.
  public init(plain source: Source, conventions: Conventions) {
    let draft = Draft(text: source, from: 0, isPlain: true)
    self.init(draft, conventions, FrontMatter(), told: FrontMatter(), telling: Array(draft.blocks.indices))
  }

  /// Reads a page.
  private init(page source: Source, conventions: Conventions) throws(DocumentError) {
    let page = PageReader(source)
    let inline = InlineReader(source.bytes, place: .text)
    var draft = Draft(source)
    var (article, telling): ([Int], [Int]) = ([], [])
    var matter = page.matter
    for (number, block) in page.blocks.enumerated() {
      let isShown = draft.add(block.kind, isJoined: block.isJoined) {
        inline.read(page.pieces[block.pieces], into: &$0)
      }
      guard !draft.isTooLong else { throw .tooLong }
      guard isShown else { continue }
      let index = draft.blocks.count - 1
      draft.markOrnament(index)
      if page.article.contains(number) { article.append(index) }
      if page.article.contains(number) || block.kind.tellsOfAuthor { telling.append(index) }
      if number == page.title { matter.retitle(draft.builder.text.string(draft.blocks[index].stretch)) }
    }
    draft.markNoise(article, conventions, title: matter.title)
    self.init(draft, conventions, matter, told: page.told, telling: telling)
  }

  private init(
    _ draft: Draft, _ conventions: Conventions, _ matter: FrontMatter, told: FrontMatter, telling: [Int]
  ) {
    var segmenter = Segmenter(draft.builder.text, conventions)
    var blocks = draft.blocks
    for index in blocks.indices {
      if blocks[index].kind.isProse {
        blocks[index].sentences = segmenter.read(blocks[index].stretch, block: index)
      } else {
        blocks[index].sentences = segmenter.sentences.count..<segmenter.sentences.count
      }
    }
    source = draft.source
    frontMatter = matter
    text = draft.builder.text
    self.blocks = blocks
    sentences = segmenter.sentences
    tokens = segmenter.tokens
    self.told = told
    self.telling = telling
  }

  /// The span of the source that shows `stretch` of the running text: from its first shown byte to its last.
  public func span(_ stretch: Stretch) -> Span { text.span(stretch) }
}

extension Block.Kind {
  var isHeading: Bool { if case .heading = self { true } else { false } }

  /// Whether a block of this kind has sentences.
  public var isProse: Bool {
    switch self {
    case .code, .noise: false
    default: true
    }
  }
}
