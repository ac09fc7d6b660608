import Corpus

/// `Training stance`: learns the weights of the stance model and writes them; `Training stance-trial` measures them.
///
/// Roles and attitudes that it learns from are those of models that have not seen the essay, so that the errors it will
/// meet are the errors it learns from.
enum StanceTraining {
  struct Case {
    var data: RoleData
    var names: [[StanceObservations.Observation]]
    var label: Int
  }

  static let strength = 4.0

  private static func cases(_ items: [AttitudeTraining.Item], _ adages: [AdageReading]) -> [Case] {
    zip(items, adages).compactMap { item, adages in
      guard let stance = item.data.essay.gold.stance, let label = Stance.Label.allCases.firstIndex(of: stance) else {
        return nil
      }
      let scene = StanceScene(
        reading: item.data.reading, target: item.data.target, roles: item.scene.roles, features: item.data.features,
        uses: adages.targetUses)
      return Case(data: item.data, names: StanceObservations.bySentence(scene), label: label)
    }
  }

  private static func reader(_ cases: [Case], _ strength: Double) -> StanceReader {
    StanceReader(
      LinearClassifier.learned(
        from: cases.map {
          LinearClassifier.Case(observations: StanceObservations.ofEssay($0.names), label: $0.label)
        }, labels: StanceReader.labels, strength: strength, expected: StanceExpectations.weights))
  }

  /// By essay the likelihood of each stance, by a reader that has not seen it.
  static func unseenStances(_ items: [AttitudeTraining.Item], _ adages: [AdageReading]) -> [String: [Double]] {
    let cases = cases(items, adages)
    let judged = judged(cases, strength)
    return Dictionary(zip(cases.map(\.data.essay.id), judged.map(\.probabilities))) { first, _ in first }
  }

  private static func judged(_ cases: [Case], _ strength: Double) -> [StanceReader.Judgement] {
    var judgements: [Int: StanceReader.Judgement] = [:]
    let fold = RoleTrial.folds(cases.map(\.data), 10)
    for held in 0..<10 {
      let reader = reader(cases.indices.filter { fold[$0] != held }.map { cases[$0] }, strength)
      for index in cases.indices where fold[index] == held { judgements[index] = reader.judgement(cases[index].names) }
    }
    return cases.indices.compactMap { judgements[$0] }
  }

  private static func cases(_ options: TrainingOptions) throws -> [Case] {
    let data = try options.essays().map(RoleData.init)
    let items = AttitudeTraining.items(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5))
    return cases(items, AttitudeTraining().unseen(items, [:], folds: 10))
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let cases = try cases(options)
    let text = reader(cases, strength).classifier.text(comment: [
      "Weights of the stance model, learned by `Training stance` from \(cases.count) essays.",
      "Strength of the prior \(strength).",
    ])
    try options.write(text)
  }

  /// Prints accuracy on folds.
  static func trial(_ arguments: [String]) throws {
    let cases = try cases(try TrainingOptions(arguments))
    for strength in [1.0, 2, 4, 8, 16] {
      var confusion: [String: Int] = [:]
      var hits = 0
      var surprise = 0.0
      for (item, judgement) in zip(cases, judged(cases, strength)) {
        let label = Stance.Label.allCases[item.label]
        hits += judgement.label == label ? 1 : 0
        surprise -= logarithm(max(judgement.probabilities[item.label], 1e-6))
        confusion["\(label)→\(judgement.label)", default: 0] += 1
      }
      let count = Double(cases.count)
      print(
        strength, "cross-validated \(RoleTraining.rounded(Double(hits) / count)) of \(cases.count),",
        "surprise \(RoleTraining.rounded(surprise / count)):",
        confusion.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    }
  }
}
