/// What the lexicon knows of a saying that an essay is read for.
public struct SayingProfile: Sendable {
  /// The canonical form of the lexicon, or the saying itself where no lexicon knows it.
  public let canonical: String
  /// The canonical form that its uses are reported under (the Dutch one for a mere translation).
  public let reported: String
  /// The sayings that say the opposite, both ways.
  public let counters: [String]
  /// The number in the lexicon; nil where it is unknown there.
  public let saying: Int?

  /// Looks up `text`, whatever its spelling, articles and inflection.
  public init(_ text: String, in lexicon: SayingLexicon = .standard) {
    saying = lexicon.index(of: text)
    guard let saying else {
      canonical = text
      reported = text
      counters = []
      return
    }
    let row = lexicon[saying]
    canonical = row.canonical
    reported = lexicon.reportedCanonical(saying)
    counters = lexicon.counters(of: reported)
  }
}
