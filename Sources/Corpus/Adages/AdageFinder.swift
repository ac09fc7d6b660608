import Dutch
import Prose

/// Finds the sayings that an essay uses or names, with form and attitude.
public struct AdageFinder: Sendable {
  public let lexicon: SayingLexicon

  /// Sayings of the caller's own (a `--target`) are looked for beside the lexicon's.
  public init(extraSayings: [String] = []) {
    lexicon = extraSayings.isEmpty ? SayingLexicon.standard : SayingLexicon.standard.adding(extraSayings)
  }

  /// The sayings of an essay in order, none overlapping; `target` is the saying that the essay is read for.
  public func adages(in reading: Reading, target: String? = nil) -> [FoundAdage] {
    let text = SayingText(reading, lexicon)
    let search = SayingSearch(lexicon: lexicon, text: text)
    let matches = search.matches(target: target.flatMap { lexicon.index(of: $0) })
    return matches.map { found($0, text, search.marks) }
  }

  private func found(_ match: SayingMatch, _ text: SayingText, _ marks: SayingMarks) -> FoundAdage {
    let pattern = lexicon.patterns[match.pattern]
    let saying = Int(pattern.saying)
    let stretch = AdageSpan(text: text, marks: marks, lexicon: lexicon).stretch(match, pattern)
    return FoundAdage(
      stretch: stretch, sentence: match.sentence, canonical: lexicon.reportedCanonical(saying),
      form: form(match, pattern), attitude: match.isNegated ? .rejects : .endorses,
      attitudeScores: AttitudeScores(endorses: 0, rejects: 0, qualifies: 0, mentions: 1), reasons: [], saying: saying)
  }

  private func form(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> AdageUse.Form {
    if match.isNegated { return .negated }
    if pattern.isAltered || match.missingContent > 0 || match.isLoose { return .altered }
    return lexicon.isForeign(Int(pattern.saying)) ? .translated : .literal
  }
}
