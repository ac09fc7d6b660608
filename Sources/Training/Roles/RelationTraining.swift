import Corpus

/// `Training relations`: learns which sentences readers link, and writes the weights; `Training relations-trial` measures
/// them on folds.
///
/// The roles that it learns from are those of models that have not seen the essay.
extension RelationTraining {
  static func items(_ options: TrainingOptions) throws -> [Item] {
    let data = try options.essays().map(RoleData.init)
    return zip(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5)).map(Item.init)
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let items = try items(options)
    let training = RelationTraining()
    try options.write(
      training.classifier(items).text(comment: [
        "Weights of the links between sentences, learned by `Training relations` from \(items.count) essays.",
        "Strength of the prior \(training.strength).",
      ]))
  }

  /// How links compare with those of the readers.
  private struct Score {
    var gold = 0
    var found = 0
    var drawn = 0
    var right = 0

    mutating func add(_ item: Item, _ links: [Relations.Link]) {
      let drawn = Set(links.filter { $0.kind != .attacks }.map { Pair(from: $0.from, to: $0.to) })
      gold += item.gold.count
      found += item.gold.count { $0.contains(where: drawn.contains) }
      self.drawn += drawn.count
      right += drawn.intersection(item.gold.joined()).count
    }

    var text: String {
      func share(_ a: Int, _ b: Int) -> Double { RoleTraining.rounded(Double(a) / Double(max(b, 1))) }
      return "recall \(share(found, gold)) of \(gold)  of \(drawn) drawn \(share(right, drawn)) are the readers'"
    }
  }

  /// Prints by set the share of the readers' links that are found, and of the links found that are theirs: the readers
  /// mark only the clearest.
  static func trial(_ arguments: [String]) throws {
    let items = try items(try TrainingOptions(arguments))
    let fold = RoleTrial.folds(items.map(\.data), 5)
    for strength in [10.0, 20, 40] {
      var scores: [String: Score] = [:]
      for held in 0..<5 {
        let training = RelationTraining(strength: strength)
        let model = RelationModel(training.classifier(items.indices.filter { fold[$0] != held }.map { items[$0] }))
        for index in items.indices where fold[index] == held {
          let item = items[index]
          scores[RoleTraining.set(of: item.data.essay.id), default: Score()]
            .add(item, Relations(item.scene, model).links())
        }
      }
      for (name, score) in scores.sorted(by: { $0.key < $1.key }) {
        print("strength \(strength)", name, score.text, separator: "\t")
      }
    }
  }
}
