import Corpus

/// `Training stance`: learns the weights of the stance model and writes them; `Training stance-trial` measures them.
///
/// Roles and attitudes that it learns from are those of models that have not seen the essay, so that the errors it will
/// meet are the errors it learns from.
extension StanceTraining {
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
