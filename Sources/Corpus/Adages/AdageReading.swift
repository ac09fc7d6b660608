import Dutch
import Prose

/// The sayings of an essay.
package struct AdageReading: Sendable {
  package let found: [FoundAdage]
  private let lexicon: SayingLexicon

  package init(_ reading: Reading, _ target: Target) {
    let finder = AdageFinder(extraSayings: [target.saying])
    lexicon = finder.lexicon
    found = finder.adages(in: reading, target: target.saying, roles: roles.roles)
  }

  /// The uses of the target, and of the sayings that say the opposite.
  package func uses(of target: Target) -> [StanceScene.Use] {
    let profile = SayingProfile(target.saying, in: lexicon)
    return found.compactMap { adage in
      let isCounter = profile.counters.contains(adage.canonical)
      guard isCounter || adage.canonical == profile.reported else { return nil }
      return StanceScene.Use(
        sentence: adage.sentence, attitude: adage.attitude, form: adage.form, isCounter: isCounter)
    }
  }
}
