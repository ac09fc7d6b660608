import Dutch
import Prose

/// The sayings of an essay.
package struct AdageReading: Sendable {
  package let found: [FoundAdage]
  /// What is known of the essay's words.
  let words: EssayWords
  private let target: SayingProfile
  private let isTargetOnService: Bool

  package init(_ reading: Reading, _ target: Target) {
    var scratch = SayingAligner.Scratch(target.sayings)
    self.init(reading, target, EssayWords(reading), &scratch)
  }

  /// - Parameter scratch: made for the lexicon of the target.
  init(_ reading: Reading, _ target: Target, _ words: EssayWords, _ scratch: inout SayingAligner.Scratch) {
    self.target = target.ownProfile
    isTargetOnService = target.isOnService
    self.words = words
    found = AdageFinder(lexicon: target.sayings)
      .adages(in: reading, words, target: target.ownProfile.saying, &scratch)
  }

  private init(_ found: [FoundAdage], _ reading: AdageReading) {
    self.found = found
    words = reading.words
    target = reading.target
    isTargetOnService = reading.isTargetOnService
  }

  /// How a saying is related to the target.
  package func kinship(of adage: FoundAdage) -> AttitudeScene.Kinship {
    if adage.canonical == target.reported { return .target }
    return isTargetOnService && adage.isOnService ? .kin : .other
  }

  /// The same sayings, their attitudes judged anew by what is said around them and, once known, by how likely each
  /// stance of the author is.
  package func weighed(
    _ scene: AttitudeScene, _ stance: [Double]?, by reader: AttitudeReader? = nil
  ) -> AdageReading {
    weighed(signs(in: scene), stance, by: reader)
  }

  /// What is seen of each saying, whatever the author's stance.
  func signs(in scene: AttitudeScene) -> [AttitudeSigns] {
    found.map { scene.signs(of: $0, kinship(of: $0)) }
  }

  /// The same sayings, their attitudes judged by what is seen of each.
  func weighed(_ signs: [AttitudeSigns], _ stance: [Double]?, by reader: AttitudeReader? = nil) -> AdageReading {
    let reader = reader ?? .builtIn
    let weighed = zip(found, signs).map { adage, signs in
      var signs = signs
      if let stance { signs.add(stance, kinship(of: adage), adage.mode) }
      return adage.weighed(by: reader.decision(signs))
    }
    return AdageReading(weighed, self)
  }

  /// The uses of the target, and of the sayings that say the opposite.
  package var targetUses: [StanceScene.Use] {
    found.compactMap { adage in
      let isCounter = target.counters.contains(adage.canonical)
      guard isCounter || adage.canonical == target.reported else { return nil }
      return StanceScene.Use(
        sentence: adage.sentence, scores: adage.attitudeScores, form: adage.form, isCounter: isCounter,
        stretch: adage.stretch)
    }
  }
}
