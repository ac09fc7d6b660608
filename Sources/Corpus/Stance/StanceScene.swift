import Dutch

/// An essay as the reading of its stance looks at it.
package struct StanceScene: Sendable {
  /// A use of the target, or of a saying that says the opposite.
  package struct Use: Sendable {
    package var sentence: Int
    package var attitude: AdageUse.Attitude
    package var form: AdageUse.Form
    /// Whether it is the opposite saying that is used.
    package var isCounter: Bool

    package init(sentence: Int, attitude: AdageUse.Attitude, form: AdageUse.Form, isCounter: Bool) {
      self.sentence = sentence
      self.attitude = attitude
      self.form = form
      self.isCounter = isCounter
    }
  }

  package let reading: Reading
  package let target: Target
  package let roles: [Role?]
  package let bags: [FeatureBag]
  package let uses: [Use]
  /// Whether a sentence names something of the target, by index.
  let isNear: [Bool]
  let scene: Scene

  package init(reading: Reading, target: Target, roles: [Role?], bags: [FeatureBag], uses: [Use]) {
    self.reading = reading
    self.target = target
    self.roles = roles
    self.bags = bags
    self.uses = uses
    scene = Scene(reading)
    let lemmas = Set(reading.lemmas.indices.filter { target.contentLemmas.contains(reading.lemmas[$0]) })
    isNear = reading.document.sentences.map { sentence in
      sentence.tokens.contains { lemmas.contains(reading.words[$0].lemma) }
    }
  }
}
