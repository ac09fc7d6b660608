/// What a language's pages look like: the words that the shapes of this floor need, handed in from above.
public struct Conventions: Sendable {
  /// Abbreviations with their full stop, lower case; after one a sentence goes on unless the next word rules it out.
  public var abbreviations: Set<String> = []

  public init() {}
}
