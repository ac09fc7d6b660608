import Corpus
import FoundationEssentials

/// `Training stance`: learns the weights of the stance model and writes them; `Training stance-trial` measures them.
///
/// The roles it learns from are those of role models that have not seen the essay, so that the errors it will meet are
/// the errors it learns from.
enum StanceTraining {
  private struct Case {
    var data: RoleData
    var names: [[StanceObservations.Observation]]
    var label: Int
  }

  private static func cases(_ data: [RoleData], _ roles: [RoleReading]) -> [Case] {
    zip(data, roles).compactMap { essay, roles in
      guard let stance = essay.essay.gold.stance, let label = Stance.Label.allCases.firstIndex(of: stance) else {
        return nil
      }
      let scene = StanceScene(
        reading: essay.reading, target: essay.target, roles: roles, features: essay.features,
        uses: essay.adages.weighed(roles.roles, nil).targetUses)
      return Case(data: essay, names: StanceObservations.bySentence(scene), label: label)
    }
  }

  private static func reader(_ cases: [Case], _ strength: Double) -> StanceReader {
    StanceReader(
      LinearClassifier.learned(
        from: cases.map {
          LinearClassifier.Case(observations: StanceObservations.ofEssay($0.names), label: $0.label)
        }, labels: StanceReader.labels, strength: strength))
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let labels = RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5)
    let cases = cases(data, labels)
    let text = reader(cases, options.strength).classifier.text(comment: [
      "Weights of the stance model, learned by `Training stance` from \(cases.count) essays.",
      "Strength of the prior \(options.strength).",
    ])
    try Data(text.utf8).write(to: URL(filePath: options.output))
    print("\(text.utf8.count) bytes: \(options.output)")
  }

  /// Prints accuracy on folds, and on essays held apart.
  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let trial = RoleTrial(learner: options.roleLearner)
    let cases = cases(data, trial.unseenRoles(data, folds: 5))
    let fold = RoleTrial.folds(cases.map(\.data), 10)
    for strength in [0.5, 1, 2, 4, 8, 16] {
      var confusion: [String: Int] = [:]
      var hits = 0
      for held in 0..<10 {
        let reader = reader(cases.indices.filter { fold[$0] != held }.map { cases[$0] }, strength)
        for index in cases.indices where fold[index] == held {
          let judgement = reader.judgement(cases[index].names)
          hits += judgement.label == Stance.Label.allCases[cases[index].label] ? 1 : 0
          confusion["\(Stance.Label.allCases[cases[index].label])→\(judgement.label)", default: 0] += 1
        }
      }
      print(
        strength, "cross-validated \(RoleTraining.rounded(Double(hits) / Double(cases.count))) of \(cases.count)",
        confusion.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
      if options.heldApart.isEmpty { continue }
      let apart = try options.essaysApart().map(RoleData.init)
      let model = trial.learner.model(of: data.map(\.entry))
      let held = self.cases(apart, apart.map { RoleReading($0.features, model) })
      let reader = reader(cases, strength)
      let right = held.filter { reader.judgement($0.names).label == Stance.Label.allCases[$0.label] }.count
      print(
        strength, "apart \(right) of \(held.count)",
        held.map { "\($0.data.essay.id) \(Stance.Label.allCases[$0.label])→\(reader.judgement($0.names).label)" }
          .joined(separator: ", "))
    }
  }
}
