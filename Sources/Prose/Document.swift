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
