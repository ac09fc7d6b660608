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

  public init() {}
}
