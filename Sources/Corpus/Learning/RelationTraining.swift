/// Learns which sentences readers link; the roles that it learns from are those of models that have not seen the essay.
package struct RelationTraining: Sendable {
  /// An essay with the links that readers draw, as pairs of sentences.
  package struct Item: Sendable {
    package var data: RoleData
    package var scene: RelationScene
    /// For each link of the readers the pairs of our sentences that stand for it.
    package var gold: [[Pair]]

    package init(_ data: RoleData, _ roles: RoleReading) {
      self.data = data
      scene = RelationScene(data.features, roles)
      gold = data.essay.gold.supports.map { support in
        Self.sentences(support.source, data).flatMap { from in
          Self.sentences(support.goal, data).map { Pair(from: from, to: $0) }
        }
      }
    }

    private static func sentences(_ segment: Int, _ data: RoleData) -> [Int] {
      guard data.segments.indices.contains(segment - 1) else { return [] }
      return data.sentences.indices.filter { Scores.touches(data.sentences[$0], data.segments[segment - 1]) }
    }
  }

  package struct Pair: Hashable, Sendable {
    package var from: Int
    package var to: Int

    package init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  package var strength = 20.0

  package init(strength: Double = 20.0) { self.strength = strength }

  private func cases(_ item: Item) -> [LinearClassifier.Case] {
    let gold = Set(item.gold.joined())
    return item.data.sentences.indices.flatMap { from in
      item.scene.goals(of: from).map { to in
        LinearClassifier.Case(
          observations: RelationModel.observations(from, to, in: item.scene),
          label: gold.contains(Pair(from: from, to: to)) ? 1 : 0)
      }
    }
  }

  package func classifier(_ items: [Item]) -> LinearClassifier {
    .learned(from: items.flatMap(cases), labels: RelationModel.labels, strength: strength, minimum: 20)
  }
}
