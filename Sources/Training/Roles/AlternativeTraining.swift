import Corpus

/// `Training alternatives`: learns what readers name as put in a saying's place, and writes the weights;
/// `Training alternatives-trial` measures it on folds.
extension AlternativeTraining {
  static func items(_ options: TrainingOptions) throws -> [Item] {
    let data = try options.essays().map(RoleData.init)
    return zip(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5)).map(Item.init)
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let items = try items(options).filter { !$0.keywords.isEmpty }
    let training = AlternativeTraining()
    try options.write(
      training.classifier(items).text(comment: [
        "Weights of what is put in a saying's place, learned by `Training alternatives` from \(items.count) essays.",
        "Strength of the prior \(training.strength).",
      ]))
  }

  /// Prints the share of the readers' keywords that are found, and how many concepts are shown for them, on folds; the
  /// stance is the readers'.
  static func trial(_ arguments: [String]) throws {
    let items = try items(try TrainingOptions(arguments)).filter { $0.data.essay.gold.stance != nil }
    let fold = RoleTrial.folds(items.map(\.data), 10)
    for strength in [3.0, 6, 12] {
      var found = 0
      var keywords = 0
      var drawn = 0
      var right = 0
      for held in 0..<10 {
        let training = AlternativeTraining(strength: strength)
        let model = AlternativeModel(training.classifier(items.indices.filter { fold[$0] != held }.map { items[$0] }))
        for index in items.indices where fold[index] == held && !items[index].keywords.isEmpty {
          let item = items[index]
          let concepts = shown(item, item.data.essay.gold.stance ?? .none, by: model)
          keywords += item.keywords.count
          found += item.keywords.count { keyword in concepts.contains { isSame($0, keyword) } }
          drawn += concepts.count
          right += concepts.count { concept in item.keywords.contains { isSame(concept, $0) } }
        }
      }
      let recall = RoleTraining.rounded(Double(found) / Double(max(1, keywords)))
      print(
        "strength \(strength)", "recall \(recall) of \(keywords)", "\(right) right of \(drawn) shown", separator: "\t")
    }
  }
}
