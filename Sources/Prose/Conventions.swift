/// What a language's pages look like: the words that the shapes of this floor need, handed in from above.
public struct Conventions: Sendable {
  /// What an abbreviation's full stop says of the sentence.
  public enum Abbreviation: UInt8, Sendable {
    /// The sentence goes on, unless a capital follows that opens sentences (*bijv.*, *nl.*).
    case inside
    /// A title or the like: a capital follows as a rule (*dr.*, *mevr.*).
    case title
    /// Often the last word of a sentence: a capital after it opens the next (*etc.*, *jl.*).
    case final
  }

  /// Abbreviations without their last full stop, lower case; the value is an `Abbreviation`.
  public var abbreviations = WordTable()
  /// Function words that often open a sentence and open no name, lower case.
  public var openers = WordTable()
  /// Words written with an apostrophe before them (*t* of *'t*), lower case.
  public var clitics = WordTable()
  /// What follows an apostrophe inside a word (*s* of *foto's*), lower case.
  public var endings = WordTable()

  /// Phrases of page noise.
  public var noise = NoiseCues()
  /// The commonest function words, lower case: prose holds at least one in four.
  public var functionWords = WordTable()
  /// Names of months (1…12) and other words of dates (13: days of the week, seasons …), lower case.
  public var calendar = WordTable()
  /// Words inside names that take no capital: particles (1) and titles (2), lower case, without a full stop.
  public var nameParticles = WordTable()
  /// Keys of front matter in the language, lower case; the value is a `FrontMatter.Field`.
  public var matterKeys = WordTable()
  /// Pronouns by which an author speaks of himself, lower case: a line that says who he is holds none.
  public var firstPerson = WordTable()
  /// Pronouns that go on speaking of a person, lower case.
  public var thirdPerson = WordTable()
  /// What verbs in the present tense end in behind a name; nil where that tells nothing.
  public var presentEnding: UInt8?
  /// Verbs that follow a name in a line that says who somebody is, lower case; copulas (1) before a trade.
  public var bioVerbs = WordTable()

  public init() {}
}
