/// Learns what an author thinks of a saying where he uses it.
package struct AttitudeTraining: Sendable {
  /// An essay with the roles of a model that has not seen it, and the readers' attitudes to the sayings found in it.
  package struct Item: Sendable {
    package var data: RoleData
    package var scene: AttitudeScene
    package var gold: [AdageUse.Attitude?]
  }

  package var strength = 6.0
  /// Cases that every reader learns from, beside the essays.
  package var beside: [LinearClassifier.Case]

  package init(strength: Double = 6.0, beside: [LinearClassifier.Case] = []) {
    self.strength = strength
    self.beside = beside
  }

  package static func items(_ data: [RoleData], _ roles: [RoleReading]) -> [Item] {
    zip(data, roles).map { essay, roles in
      Item(
        data: essay, scene: AttitudeScene(essay.reading, essay.features, roles),
        gold: essay.adages.found.map { gold($0, essay) })
    }
  }

  /// What the readers say of a saying that was found; nil where they do not mark it.
  private static func gold(_ adage: FoundAdage, _ essay: RoleData) -> AdageUse.Attitude? {
    let range = essay.codePoints(of: adage.stretch)
    return essay.essay.gold.adages.first { gold in
      guard essay.segments.indices.contains(gold.segment - 1),
        let place = Scores.place(of: gold.text, in: essay.scalars, essay.segments[gold.segment - 1])
      else { return false }
      return Scores.isSame(range, adage.canonical, place, gold.canonical)
    }?.attitude
  }

  /// Learns from these essays, each use with and without the stance where `stances` has one.
  package func reader(_ items: [Item], _ stances: [String: [Double]]) -> AttitudeReader {
    let cases = items.flatMap { item -> [LinearClassifier.Case] in
      let stance = stances[item.data.essay.id]
      return observed(item, nil, stance == nil ? 1 : 0.5) + (stance.map { observed(item, $0, 0.5) } ?? [])
    }
    return AttitudeReader(
      .learned(
        from: cases + beside, labels: AttitudeReader.labels, strength: strength, known: AttitudeExpectations.names,
        expected: AttitudeExpectations.weights))
  }

  /// The uses that the readers mark, with what is seen of them.
  package func observed(_ item: Item, _ stance: [Double]?, _ weight: Double) -> [LinearClassifier.Case] {
    zip(item.data.adages.found, item.gold).compactMap { adage, gold in
      guard let gold, let label = AdageUse.Attitude.allCases.firstIndex(of: gold) else { return nil }
      let kinship = item.data.adages.kinship(of: adage)
      let observations = item.scene.observations(of: adage, stance: stance, kinship: kinship)
      return LinearClassifier.Case(observations: observations, label: label, weight: weight)
    }
  }

  /// For each essay its sayings, weighed by a reader that has not seen it.
  package func unseen(_ items: [Item], _ stances: [String: [Double]], folds: Int, usingStance: Bool = false)
    -> [AdageReading]
  {
    var readings: [Int: AdageReading] = [:]
    let fold = RoleTrial.folds(items.map(\.data), folds)
    for held in 0..<folds {
      let reader = reader(items.indices.filter { fold[$0] != held }.map { items[$0] }, stances)
      for index in items.indices where fold[index] == held {
        let item = items[index]
        readings[index] = item.data.adages.weighed(
          item.scene, usingStance ? stances[item.data.essay.id] : nil, by: reader)
      }
    }
    return items.indices.compactMap { readings[$0] }
  }
}
