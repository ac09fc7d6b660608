import Corpus

/// `Training kinds`: learns how an example stands for the general from the readers' passages; `Training kinds-trial`
/// measures it on folds.
enum KindTraining {
  private struct Case {
    var fold: Int
    var item: LinearClassifier.Case
  }

  private static func cases(_ data: [RoleData]) -> [Case] {
    let folds = RoleTrial.folds(data, 5)
    return data.enumerated().flatMap { index, essay in
      let aligned = Alignment.segments(of: essay.sentences, in: essay.segments)
      return essay.essay.gold.examples.compactMap { passage -> Case? in
        let sentences = aligned.indices.filter { aligned[$0].map { passage.segments.contains($0 + 1) } ?? false }
        guard !sentences.isEmpty, let label = ExampleKind.allCases.firstIndex(of: passage.kind) else { return nil }
        let observations = ExampleKinds.observations(sentences.map { essay.bags[$0] }[...])
        return Case(fold: folds[index], item: LinearClassifier.Case(observations: observations, label: label))
      }
    }
  }

  private static func classifier(_ cases: [Case], _ strength: Double) -> LinearClassifier {
    LinearClassifier.learned(from: cases.map(\.item), labels: ExampleKinds.labels, strength: strength, minimum: 5)
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let cases = cases(try options.essays().map(RoleData.init))
    let text = classifier(cases, options.strength).text(comment: [
      "Weights of the kinds of examples, learned by `Training kinds` from \(cases.count) passages.",
      "Strength of the prior \(options.strength).",
    ])
    try options.write(text)
  }

  static func trial(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let cases = cases(try options.essays().map(RoleData.init))
    for strength in [1.0, 2, 4, 8] {
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
