import Dutch
import Prose

/// The sayings of an essay.
package struct AdageReading: Sendable {
  package let found: [FoundAdage]
  private let lexicon: SayingLexicon

  package init(_ reading: Reading, _ target: Target) {
    let finder = AdageFinder(extraSayings: [target.saying])
    lexicon = finder.lexicon
    found = finder.adages(in: reading, target: target.saying)
  }

  private init(_ found: [FoundAdage], _ lexicon: SayingLexicon) {
    self.found = found
    self.lexicon = lexicon
  }

  /// The same sayings, their attitudes judged anew by what each sentence does and, once known, by the author's stance.
  package func weighed(_ roles: [Role?], _ stance: Stance.Label?, _ target: Target) -> AdageReading {
    let profile = SayingProfile(target.saying, in: lexicon)
    let weighed = found.map { adage in
      adage.weighed(
        role: roles.indices.contains(adage.sentence) ? roles[adage.sentence] : nil, stance: stance,
        isTarget: adage.canonical == profile.reported)
    }
    return AdageReading(weighed, lexicon)
  }

  /// The uses of the target, and of the sayings that say the opposite.
  package func uses(of target: Target) -> [StanceScene.Use] {
    let profile = SayingProfile(target.saying, in: lexicon)
    return found.compactMap { adage in
      let isCounter = profile.counters.contains(adage.canonical)
      guard isCounter || adage.canonical == profile.reported else { return nil }
      return StanceScene.Use(
        sentence: adage.sentence, scores: adage.attitudeScores, form: adage.form, isCounter: isCounter)
    }
  }
}
