import Dutch
import Prose

/// Finds the sayings that an essay uses or names, with form and attitude.
package struct AdageFinder: Sendable {
  package let lexicon: SayingLexicon

  /// Sayings of the caller's own (a `--target`) are looked for beside the lexicon's.
  package init(extraSayings: [String] = []) {
    lexicon = extraSayings.isEmpty ? SayingLexicon.standard : SayingLexicon.standard.adding(extraSayings)
  }

  package init(lexicon: SayingLexicon) { self.lexicon = lexicon }

  /// The sayings of an essay in order, none overlapping; `target` is the saying that the essay is read for.
  ///
  /// The attitudes are not judged yet: `FoundAdage.weighed` does so once the roles of the sentences are known.
  package func adages(in reading: Reading, target: String? = nil) -> [FoundAdage] {
    var scratch = SayingAligner.Scratch(lexicon)
    return adages(in: reading, EssayWords(reading), target: target.flatMap { lexicon.index(of: $0) }, &scratch)
  }

  /// - Parameters:
  ///   - target: the number of the saying that the essay is read for.
  ///   - scratch: made for the lexicon.
  func adages(
    in reading: Reading, _ words: EssayWords, target: Int?, _ scratch: inout SayingAligner.Scratch
  ) -> [FoundAdage] {
    let text = SayingText(reading, lexicon, words)
    let search = SayingSearch(lexicon: lexicon, text: text)
    let matches = search.matches(target: target, &scratch)
    let taken = TakenTokens(matches.map(\.tokens))
    let marked = MarkedSayings(text: text, marks: search.marks).all().filter { !taken.overlap($0.tokens) }
    let span = AdageSpan(text: text, marks: search.marks, lexicon: lexicon)
    let known = matches.map { (spot($0, span), Int?(Int(lexicon.patterns[$0.pattern].saying))) }
    let own = AdageFinder.distinct(marked).map { (spot($0, text), Int?.none) }
    let all = (known + own).sorted { $0.0.stretch.start < $1.0.stretch.start }
    let features = AttitudeFeatures(text: text, marks: search.marks, spots: all.map(\.0))
    return all.indices.map { number in found(all[number].0, all[number].1, features.signs(number)) }
  }

  private static func distinct(_ marked: [MarkedSayings.Found]) -> [MarkedSayings.Found] {
    var kept: [MarkedSayings.Found] = []
    var taken = TakenTokens(roomFor: marked.map(\.tokens))
    for one in marked where !taken.overlap(one.tokens) {
      kept.append(one)
      taken.take(one.tokens)
    }
    return kept
  }

  /// A saying of the text's own: its words are its canonical form.
  private func spot(_ marked: MarkedSayings.Found, _ text: SayingText) -> AttitudeFeatures.Spot {
    AttitudeFeatures.Spot(
      sentence: marked.sentence, tokens: marked.tokens, stretch: marked.stretch,
      canonical: Target.canonical(text.reading.document.text.string(marked.stretch)), form: .literal)
  }

  private func spot(_ match: SayingMatch, _ span: AdageSpan) -> AttitudeFeatures.Spot {
    let pattern = lexicon.patterns[match.pattern]
    let words = span.words(match, pattern)
    return AttitudeFeatures.Spot(
      sentence: match.sentence, tokens: match.tokens, stretch: words.stretch,
      canonical: lexicon.reportedCanonical(Int(pattern.saying)),
      form: words.isTwisted && !match.isNegated ? .altered : form(match, pattern), isTwisted: words.isTwisted)
  }

  private func found(
    _ spot: AttitudeFeatures.Spot, _ saying: Int?, _ seen: (mode: SayingFrame.Mode, signs: [AttitudeSign])
  ) -> FoundAdage {
    FoundAdage(
      stretch: spot.stretch, sentence: spot.sentence, canonical: spot.canonical, form: spot.form, attitude: .mentions,
      attitudeScores: .unknown, signs: [], evidence: seen.signs, mode: seen.mode,
      isOnService: Target.namesService(spot.canonical), saying: saying)
  }

  private func form(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> AdageUse.Form {
    if match.isNegated { return .negated }
    if pattern.isAltered || match.missingContent > 0 || match.isLoose { return .altered }
    return lexicon.isForeign(Int(pattern.saying)) ? .translated : .literal
  }
}
