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

/// Why a document has no reading.
public enum FrontMatterError: Error, Sendable, Equatable {
  /// The block that opens on this line (from 1) is never closed.
  case neverClosed(line: Int)
}

extension Document {
  /// Reads a source: front matter, blocks, noise, sentences, tokens.
  public init(_ source: Source, conventions: Conventions) throws(FrontMatterError) {
    // A first stand-in: one paragraph a line, sentences end at full stops, tokens at blanks.
    self.source = source
    frontMatter = FrontMatter()
    var text = RunningText()
    text.bytes = source.bytes
    text.pieces = [.init(text: Stretch(0, source.bytes.count), source: Span(0, source.bytes.count))]
    self.text = text
    var blocks: [Block] = []
    var sentences: [Sentence] = []
    var tokens: [Token] = []
    var lineStart = 0
    let bytes = source.bytes
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      let firstSentence = sentences.count
      var at = line.startIndex
      var sentenceStart: Int?
      var firstToken = tokens.count
      while at < line.endIndex {
        if bytes[at] == 32 { at += 1; continue }
        var end = at
        while end < line.endIndex, bytes[end] != 32 { end += 1 }
        if sentenceStart == nil { sentenceStart = at; firstToken = tokens.count }
        var wordEnd = end
        while wordEnd > at, [46, 44, 33, 63].contains(bytes[wordEnd - 1]) { wordEnd -= 1 }
        if wordEnd > at {
          tokens.append(Token(stretch: Stretch(at, wordEnd), kind: .word, spaceAfter: wordEnd == end))
        }
        if wordEnd < end { tokens.append(Token(stretch: Stretch(wordEnd, end), kind: .punctuation, spaceAfter: true)) }
        if end == line.endIndex || (wordEnd < end && bytes[end - 1] != 44), let start = sentenceStart {
          sentences.append(
            Sentence(stretch: Stretch(start, end), tokens: firstToken..<tokens.count, block: blocks.count))
          sentenceStart = nil
        }
        at = end
      }
      if sentences.count > firstSentence {
        blocks.append(
          Block(
            kind: .paragraph, stretch: Stretch(lineStart, line.endIndex), sentences: firstSentence..<sentences.count))
      }
      lineStart = line.endIndex + 1
    }
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
  }

  /// The stretch of the source that shows `stretch` of the running text.
  public func span(_ stretch: Stretch) -> Span { Span(stretch.start, stretch.end) }
}
