/// Learns how an example stands for the general from the readers' passages.
package enum KindTraining {
  package struct Case: Sendable {
    package var fold: Int
    package var item: LinearClassifier.Case
  }

  package static func cases(_ data: [RoleData]) -> [Case] {
    let folds = RoleTrial.folds(data, 5)
    return data.enumerated().flatMap { index, essay in
      let aligned = Alignment.segments(of: essay.sentences, in: essay.segments)
      return essay.essay.gold.examples.compactMap { passage -> Case? in
        let sentences = aligned.indices.filter { aligned[$0].map { passage.segments.contains($0 + 1) } ?? false }
        guard !sentences.isEmpty, let label = ExampleKind.allCases.firstIndex(of: passage.kind) else { return nil }
        let observations = ExampleKinds.observations(ExamplePassage(essay.features, sentences))
        return Case(fold: folds[index], item: LinearClassifier.Case(observations: observations, label: label))
      }
    }
  }

  /// The strength of the prior where nobody names another.
  package static let strength = 5.0

  package static func classifier(_ cases: [Case], _ strength: Double) -> LinearClassifier {
    LinearClassifier.learned(from: cases.map(\.item), labels: ExampleKinds.labels, strength: strength, minimum: 5)
  }
}
