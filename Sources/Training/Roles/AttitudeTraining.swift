import Corpus

/// `Training attitude`: learns what an author thinks of a saying where he uses it; `Training attitude-trial` measures it
/// on folds.
extension AttitudeTraining {
  /// Of the uses that the readers mark, the share that is judged as they do.
  static func accuracy(_ items: [Item], _ readings: [AdageReading]) -> String {
    var right = 0
    var count = 0
    for (item, reading) in zip(items, readings) {
      for (adage, gold) in zip(reading.found, item.gold) where gold != nil {
        count += 1
        right += adage.attitude == gold ? 1 : 0
      }
    }
    return "\(RoleTraining.rounded(Double(right) / Double(max(count, 1)))) of \(count)"
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let items = items(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5))
    let training = AttitudeTraining()
    let stances = StanceTraining.unseenStances(items, training.unseen(items, [:], folds: 10))
    let text = training.reader(items, stances).classifier.text(comment: [
      "Weights of the attitudes to sayings, learned by `Training attitude` from \(items.count) essays.",
      "Strength of the prior \(training.strength).",
    ])
    try options.write(text)
  }

  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let items = items(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5))
    for strength in [3.0, 6, 12] {
      let training = AttitudeTraining(strength: strength)
      let first = training.unseen(items, [:], folds: 10)
      let stances = StanceTraining.unseenStances(items, first)
      let second = training.unseen(items, stances, folds: 10, usingStance: true)
      print(strength, "without stance", accuracy(items, first), "with", accuracy(items, second))
    }
  }
}
