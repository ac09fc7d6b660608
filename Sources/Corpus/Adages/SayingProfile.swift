/// What the lexicon knows of a saying that an essay is read for.
package struct SayingProfile: Sendable {
  /// The canonical form of the lexicon, or the saying itself where no lexicon knows it.
  package let canonical: String
  /// The canonical form that its uses are reported under (the Dutch one for a mere translation).
  package let reported: String
  /// The sayings that say the opposite, both ways.
  package let counters: [String]
  /// The number in the lexicon; nil where it is unknown there.
  package let saying: Int?

  /// Looks up `text`, whatever its spelling, articles and inflection.
  package init(_ text: String, in lexicon: SayingLexicon = .standard) {
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
