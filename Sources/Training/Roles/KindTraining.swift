import Corpus

/// `Training kinds`: learns how an example stands for the general from the readers' passages; `Training kinds-trial`
/// measures it on folds.
extension KindTraining {
  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let cases = cases(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5))
    let text = classifier(cases, strength).text(comment: [
      "Weights of the kinds of examples, learned by `Training kinds` from \(cases.count) passages.",
      "Strength of the prior \(strength).",
    ])
    try options.write(text)
  }

  /// Prints how many of the readers' passages have the right kind, and how many have it in an essay whose roles a model
  /// tells that has not seen it, as scores count them.
  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let data = try options.essays().map(RoleData.init)
    let roles = RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5)
    let marked = cases(data)
    let cases = cases(data, roles)
    let fold = RoleTrial.folds(data, 5)
    for strength in [2.5, 5, 10] {
      var hits = 0
      var found = 0
      for held in 0..<5 {
        let classifier = classifier(cases.filter { $0.fold != held }, strength)
        hits += marked.count { $0.fold == held && isRight($0.item, classifier) }
        for index in data.indices where fold[index] == held {
          found += Self.found(data[index], roles[index], ExampleKinds(classifier))
        }
      }
      print("strength \(strength): \(hits) of \(marked.count) kinds right, \(found) found as they are, on folds")
    }
  }

  private static func isRight(_ item: LinearClassifier.Case, _ classifier: LinearClassifier) -> Bool {
    let scores = classifier.scores(item.observations)
    return scores.indices.max { scores[$0] < scores[$1] } == item.label
  }

  /// How many of the readers' passages meet a sentence of an example of the same kind.
  private static func found(_ data: RoleData, _ roles: RoleReading, _ kinds: ExampleKinds) -> Int {
    var told: [(sentence: Int, kind: ExampleKind)] = []
    for passage in roles.passages.ranges where roles.roles[passage.lowerBound] == .example {
      let kind = kinds.kind(ExamplePassage(data.features, Array(passage)))
      told += passage.map { ($0, kind) }
    }
    return data.essay.gold.examples.count { passage in
      told.contains { sentence, kind in
        kind == passage.kind
          && passage.segments.contains { Scores.touches(data.sentences[sentence], data.segments[$0 - 1]) }
      }
    }
  }
}
