import Corpus
import FoundationEssentials

/// `Training roles`: learns the weights of the role model from readings and writes them; `Training roles-trial` measures
/// them on folds.
enum RoleTraining {
  /// Writes the weights learned from the given folders.
  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let learner = options.roleLearner
    let table = try options.tableEntries()
    let (names, weights) = learner.weights(of: data.map(\.entry) + table)
    let text = RoleWeights.text(
      names: names, weights: weights,
      comment: [
        "Weights of the role model, learned by `Training roles` from \(data.count) essays and a table of \(table.count).",
        "Strength of the prior \(learner.strength), of neighbours' features \(learner.neighbourStrength) times that.",
      ])
    try options.write(text)
    print("\(names.count) features")
  }

  /// Writes the role table of essays that are not part of the repository.
  static func table(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    var counts: [String: Int] = [:]
    for essay in data {
      for name in Set(essay.entry.rows.flatMap { $0.features.map(\.name) }) { counts[name, default: 0] += 1 }
    }
    // A word of one text says nothing of another, and is its author's.
    let entries = data.map { essay in
      var entry = essay.entry
      for row in entry.rows.indices { entry.rows[row].features.removeAll { counts[$0.name, default: 0] < 2 } }
      return entry
    }
    let text = RoleTableFile.text(RoleTable(entries: entries), comment: options.comment)
    try Data(text.utf8).write(to: URL(filePath: options.table))
    print("\(entries.count) essays, \(text.utf8.count) bytes: \(options.table)")
  }

  /// Prints the scores of cross-validation by set, and of a set held apart where one is named; `--ablate` what each
  /// family of features is worth; `--curve` the scores by the number of essays learned from.
  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let trial = RoleTrial(learner: options.roleLearner)
    if options.flags.contains("--ablate") { return RoleTables(data: data, trial: trial).printAblation() }
    if options.flags.contains("--curve") { return RoleTables(data: data, trial: trial).printCurve() }
    var all = RoleScores()
    let sets = trial.crossValidate(data, folds: 5) { set(of: $0.essay.id) }
    for (name, scores) in sets.sorted(by: { $0.key < $1.key }) {
      print(name, line(scores), separator: "\t")
      all += scores
    }
    print("all", line(all), separator: "\t")
    guard !options.heldApart.isEmpty else { return }
    let model = trial.learner.model(of: data.map(\.entry))
    var scores = RoleScores()
    for essay in try options.essaysApart().map(RoleData.init) { trial.score(essay, model, into: &scores) }
    print("apart", line(scores), separator: "\t")
  }

  /// The set that an essay's id names: its leading letter, where digits follow.
  static func set(of id: String) -> String {
    id.dropFirst().allSatisfy(\.isNumber) ? String(id.prefix(1)) : "five"
  }

  private static func line(_ scores: RoleScores) -> String {
    let columns = RoleScores.names.map { "\($0) \(rounded(scores[$0].f1 ?? 0))" }
    let four = ["claim", "example", "counter", "premise"].map { scores[$0].f1 ?? 0 }.reduce(0, +) / 4
    return columns.joined(separator: "  ") + "  mean of four \(rounded(four))"
      + "  accuracy \(rounded(Double(scores.agreed) / Double(scores.count)))"
  }

  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
