import Corpus

/// `Training stance`: learns the weights of the stance model and writes them; `Training stance-trial` measures them.
///
/// Roles and attitudes that it learns from are those of models that have not seen the essay, so that the errors it will
/// meet are the errors it learns from.
extension StanceTraining {
  private static func cases(_ data: [RoleData], _ options: TrainingOptions) throws -> [Case] {
    let known = Set(data.map(\.essay.id))
    let table = try options.tableEntries().filter { !known.contains($0.id) }
    let roles = RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5, beside: table)
    let items = AttitudeTraining.items(data, roles)
    let training = AttitudeTraining(beside: try AttitudeTraining.beside(options, data))
    return cases(items, training.unseen(items, [:], folds: 10))
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let cases = try cases(try options.essays().map(RoleData.init), options)
    let text = reader(cases, strength).classifier.text(comment: [
      "Weights of the stance model, learned by `Training stance` from \(cases.count) essays.",
      "Strength of the prior \(strength).",
    ])
    try options.write(text)
  }

  /// Prints accuracy and calibration on folds; the last lines by models that have not seen the fold on any layer.
  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let cases = try cases(data, options)
    for strength in [1.0, 2, 4] {
      print(strength, StanceTrial(judged: Array(zip(cases, judged(cases, strength)))).summary())
    }
    let attitudes = AttitudeTraining(beside: try AttitudeTraining.beside(options, data))
    let nested = StanceTrial.nested(data, options.roleLearner, attitudes, folds: 10)
    print("every layer learned without the fold:", nested.summary(), nested.calibration(), separator: "\n")
    print("judged otherwise:", nested.errors())
  }
}
