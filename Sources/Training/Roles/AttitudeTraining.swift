import Corpus
import FoundationEssentials

/// `Training attitude`: learns what an author thinks of a saying where he uses it; `Training attitude-trial` measures it
/// on folds.
extension AttitudeTraining {
  /// The uses of the table, those of essays at hand left out.
  static func beside(_ options: TrainingOptions, _ data: [RoleData]) throws -> [LinearClassifier.Case] {
    let known = Set(data.map(\.essay.id))
    return try AttitudeTable.uses(options.attitudeTable).filter { !known.contains($0.essay) }.map(\.item)
  }

  /// Essays with roles by models that have not seen them.
  private static func items(_ options: TrainingOptions, and apart: [LabelledEssay] = []) throws -> [Item] {
    let data = try (options.essays() + apart).map(RoleData.init)
    let known = Set(data.map(\.essay.id))
    let table = try options.tableEntries().filter { !known.contains($0.id) }
    return items(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5, beside: table))
  }

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
    let items = try items(options)
    let training = AttitudeTraining(beside: try beside(options, items.map(\.data)))
    let stances = StanceTraining.unseenStances(items, training.unseen(items, [:], folds: 10))
    let text = training.reader(items, stances).classifier.text(comment: [
      "Weights of the attitudes to sayings, learned by `Training attitude` from \(items.count) essays and",
      "\(training.beside.count) uses in a table. Strength of the prior \(training.strength).",
    ])
    try options.write(text)
  }

  /// Writes what is seen of the sayings in the essays apart, which are not part of the repository.
  static func table(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let training = AttitudeTraining()
    let apart = try options.essaysApart()
    let ids = Set(apart.map(\.id))
    let uses = try items(options, and: apart).filter { ids.contains($0.data.essay.id) }.flatMap { item in
      training.observed(item, nil, 1).map { AttitudeTable.Use(essay: item.data.essay.id, item: $0) }
    }
    let text = AttitudeTable.text(uses, comment: options.comment)
    try Data(text.utf8).write(to: URL(filePath: options.attitudeTable))
    print("\(uses.count) uses, \(text.utf8.count) bytes: \(options.attitudeTable)")
  }

  /// Prints every use that the readers mark with its surroundings: what they say, what is read, and why.
  static func show(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let items = try items(options)
    let training = AttitudeTraining(beside: try beside(options, items.map(\.data)))
    let stances = StanceTraining.unseenStances(items, training.unseen(items, [:], folds: 10))
    for (item, reading) in zip(items, training.unseen(items, stances, folds: 10, usingStance: true)) {
      for (adage, gold) in zip(reading.found, item.gold) { show(adage, gold, item) }
    }
  }

  private static func show(_ adage: FoundAdage, _ gold: AdageUse.Attitude?, _ item: Item) {
    let essay = item.data.essay
    print(essay.id, gold?.rawValue ?? "–", adage.attitude, adage.form, adage.canonical, separator: "\t")
    print("  [\(essay.gold.stance?.rawValue ?? "?"): \(item.data.target.saying)]")
    let document = item.data.reading.document
    for near in max(0, adage.sentence - 1)...min(adage.sentence + 1, document.sentences.count - 1) {
      print(near == adage.sentence ? "  >" : "   ", document.text.string(document.sentences[near].stretch))
    }
    print("  «\(document.text.string(adage.stretch))» \(adage.reasons.joined(separator: "; "))\n")
  }

  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let items = try items(options)
    let beside = try beside(options, items.map(\.data))
    for strength in [3.0, 6, 12] {
      let training = AttitudeTraining(strength: strength, beside: beside)
      let first = training.unseen(items, [:], folds: 10)
      let stances = StanceTraining.unseenStances(items, first)
      let second = training.unseen(items, stances, folds: 10, usingStance: true)
      print(strength, "without stance", accuracy(items, first), "with", accuracy(items, second))
      if strength == 6 { print(confusions(items, second)) }
    }
  }

  /// How often which attitude is read as which.
  private static func confusions(_ items: [Item], _ readings: [AdageReading]) -> String {
    var counts: [String: Int] = [:]
    for (item, reading) in zip(items, readings) {
      for (adage, gold) in zip(reading.found, item.gold) {
        if let gold { counts["\(gold)→\(adage.attitude)", default: 0] += 1 }
      }
    }
    return counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
