import Dutch
import Prose

/// The sayings of an essay.
package struct AdageReading: Sendable {
  package let found: [FoundAdage]
  private let target: SayingProfile

  package init(_ reading: Reading, _ target: Target) {
    let finder = AdageFinder(extraSayings: [target.saying])
    self.target = SayingProfile(target.saying, in: finder.lexicon)
    found = finder.adages(in: reading, target: target.saying)
  }

  private init(_ found: [FoundAdage], _ target: SayingProfile) {
    self.found = found
    self.target = target
  }

  /// The same sayings, their attitudes judged anew by what each sentence does and, once known, by the author's stance.
  package func weighed(_ roles: [Role?], _ stance: Stance.Label?) -> AdageReading {
    let weighed = found.map { adage in
      adage.weighed(
        role: roles.indices.contains(adage.sentence) ? roles[adage.sentence] : nil, stance: stance,
        isTarget: adage.canonical == target.reported)
    }
    return AdageReading(weighed, target)
  }

  /// The uses of the target, and of the sayings that say the opposite.
  package var targetUses: [StanceScene.Use] {
    found.compactMap { adage in
      let isCounter = target.counters.contains(adage.canonical)
      guard isCounter || adage.canonical == target.reported else { return nil }
      return StanceScene.Use(
        sentence: adage.sentence, scores: adage.attitudeScores, form: adage.form, isCounter: isCounter)
    }
  }
}
