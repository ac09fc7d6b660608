/// An essay's own text with what was found in it: what each sentence does, which words are a saying, what is page noise.
///
/// It is the running text: without front matter and markup, entities decoded, white space folded. The texts of all runs
/// in their order are all of it, up to white space.
public struct MarkedText: Sendable {
  /// A heading, a paragraph, a point of a list, a quotation, or a stretch that was not read as prose.
  public struct Block: Sendable {
    /// What a block is.
    public enum Kind: Sendable, Hashable {
      /// The level is from 1 (the title).
      case heading(level: Int)
      /// Running text.
      case paragraph
      /// A point of a list, with its number where it has one.
      case point(number: Int?)
      /// Words of somebody else, set apart.
      case quotation
      /// Something that is no text.
      case code
      /// Page noise (a menu, a byline, a caption …), with the name of its kind as in `NoiseExtract`.
      case noise(String)
    }

    /// What the block is.
    public var kind: Kind
    /// Whether no blank line parts it from the block before.
    public var isJoined: Bool
    /// Its sentences in order, at least one; code and noise are one stretch.
    public var sentences: [Sentence]
  }

  /// A sentence, or all of a block that has none.
  public struct Sentence: Sendable {
    /// The line of the source that it starts on, from 1.
    public var line: Int
    /// The code point that it starts at.
    public var start: Int
    /// What it does; nil where it has no role.
    public var component: Component?
    /// The number of the component in the essay, from 1: what its id ends with.
    public var number: Int?
    /// The links that go out from it, those that say nothing new left out.
    public var links: [Link]
    /// Its text in pieces, none of them empty.
    public var runs: [Run]

    /// All of its text.
    public var text: String { runs.map(\.text).joined() }
    /// The sayings in it, in their order.
    public var sayings: [AdageUse] { runs.compactMap { $0.isContinued ? nil : $0.saying } }
  }

  /// Words that one thing was found of.
  public struct Run: Sendable {
    /// The words.
    public var text: String
    /// The saying that the words are.
    public var saying: AdageUse?
    /// Whether the saying began in an earlier run.
    public var isContinued: Bool
  }

  /// A link to another component.
  public struct Link: Sendable, Hashable {
    /// What the sentence does to the other component.
    public var kind: Relation.Kind
    /// The number of the component it goes to.
    public var number: Int
  }

  /// The essay that is marked.
  public let essay: Essay
  /// Its blocks in their order.
  public let blocks: [Block]
}
