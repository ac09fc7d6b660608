import Corpus

/// `Training kinds`: learns how an example stands for the general from the readers' passages; `Training kinds-trial`
/// measures it on folds.
extension KindTraining {
  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let cases = cases(try options.essays().map(RoleData.init))
    let text = classifier(cases, strength).text(comment: [
      "Weights of the kinds of examples, learned by `Training kinds` from \(cases.count) passages.",
      "Strength of the prior \(strength).",
    ])
    try options.write(text)
  }

  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let cases = cases(try options.essays().map(RoleData.init))
    for strength in [2.5, 5, 10] {
      var hits = 0
      for held in 0..<5 {
        let classifier = classifier(cases.filter { $0.fold != held }, strength)
        for item in cases where item.fold == held {
          let scores = classifier.scores(item.item.observations)
          hits += scores.indices.max { scores[$0] < scores[$1] } == item.item.label ? 1 : 0
        }
      }
      print("strength \(strength): \(hits) of \(cases.count) kinds right on folds")
    }
  }
}
