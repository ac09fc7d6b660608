/// Learns where authors stand from the readers' stances.
package enum StanceTraining {
  package struct Case: Sendable {
    package var data: RoleData
    package var scene: StanceScene
    package var names: [[StanceObservations.Observation]]
    package var label: Int
  }

  package static let strength = 2.0

  package static func cases(_ items: [AttitudeTraining.Item], _ adages: [AdageReading]) -> [Case] {
    zip(items, adages).compactMap { item, adages in
      guard let stance = item.data.essay.gold.stance, let label = Stance.Label.allCases.firstIndex(of: stance) else {
        return nil
      }
      let scene = StanceScene(
        reading: item.data.reading, target: item.data.target, roles: item.scene.roles, features: item.data.features,
        adages: adages)
      return Case(data: item.data, scene: scene, names: StanceObservations.bySentence(scene), label: label)
    }
  }

  package static func reader(_ cases: [Case], _ strength: Double) -> StanceReader {
    StanceReader(
      LinearClassifier.learned(
        from: cases.map {
          LinearClassifier.Case(observations: StanceObservations.ofEssay($0.names), label: $0.label)
        }, labels: StanceReader.labels, strength: strength, expected: StanceExpectations.weights))
  }

  /// By essay the likelihood of each stance, by a reader that has not seen it.
  package static func unseenStances(_ items: [AttitudeTraining.Item], _ adages: [AdageReading]) -> [String: [Double]] {
    let cases = cases(items, adages)
    let judged = judged(cases, strength)
    return Dictionary(zip(cases.map(\.data.essay.id), judged.map(\.probabilities))) { first, _ in first }
  }

  package static func judged(_ cases: [Case], _ strength: Double) -> [StanceReader.Judgement] {
    var judgements: [Int: StanceReader.Judgement] = [:]
    let fold = RoleTrial.folds(cases.map(\.data), 10)
    for held in 0..<10 {
      let reader = reader(cases.indices.filter { fold[$0] != held }.map { cases[$0] }, strength)
      for index in cases.indices where fold[index] == held { judgements[index] = reader.judgement(cases[index].names) }
    }
    return cases.indices.compactMap { judgements[$0] }
  }
}
