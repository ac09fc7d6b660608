/// Learns which concepts readers name as what an author puts in the target's place.
///
/// The roles that it learns from should be those of models that have not seen the essay.
package struct AlternativeTraining: Sendable {
  package struct Item: Sendable {
    package var data: RoleData
    package var scene: StanceScene
    package var candidates: [Alternatives.Candidate]

    package init(_ data: RoleData, _ roles: RoleReading) {
      self.data = data
      scene = StanceScene(
        reading: data.reading, target: data.target, roles: roles, features: data.features, adages: data.adages)
      candidates = Alternatives(scene: scene).candidates()
    }

    /// The keywords that readers give.
    package var keywords: [String] { data.essay.gold.alternatives }
  }

  package var strength: Double

  package init(strength: Double = 4) { self.strength = strength }

  /// Whether a concept is what a keyword names, as scores compare them.
  package static func isSame(_ concept: String, _ keyword: String) -> Bool {
    let start = SayingIdentity.folded(keyword).prefix(6)
    return start.isEmpty || SayingIdentity.folded(concept).contains(start)
  }

  /// Learns from the essays that readers give keywords of.
  package func classifier(_ items: [Item]) -> LinearClassifier {
    let cases = items.filter { !$0.keywords.isEmpty }.flatMap { item in
      item.candidates.map { candidate in
        LinearClassifier.Case(
          observations: candidate.observations,
          label: item.keywords.contains { Self.isSame(candidate.concept, $0) } ? 1 : 0)
      }
    }
    return .learned(from: cases, labels: AlternativeModel.labels, strength: strength, minimum: 5)
  }

  /// The concepts that a model shows of an essay on which the author has this stance.
  package static func shown(_ item: Item, _ label: Stance.Label, by model: AlternativeModel) -> [String] {
    Alternatives(scene: item.scene).shown(label, by: model).map(\.concept)
  }
}
