/// Learns how an example stands for the general from the readers' passages.
package enum KindTraining {
  package struct Case: Sendable {
    package var fold: Int
    package var item: LinearClassifier.Case
  }

  /// The passages that readers mark, and those that models see which have not seen the essay, where roles by such models
  /// are given: what is decided later is decided on passages that are cut by a model.
  package static func cases(_ data: [RoleData], _ roles: [RoleReading] = []) -> [Case] {
    let folds = RoleTrial.folds(data, 5)
    return data.indices.flatMap { index in
      let aligned = Alignment.segments(of: data[index].sentences, in: data[index].segments)
      let marked = data[index].essay.gold.examples.map { ($0.kind, sentences(of: $0, aligned)) }
      let seen = roles.indices.contains(index) ? seen(roles[index], marked) : []
      return (marked + seen).compactMap { kind, sentences in
        item(kind, sentences, data[index]).map { Case(fold: folds[index], item: $0) }
      }
    }
  }

  private static func sentences(of passage: GoldReading.Example, _ aligned: [Int?]) -> [Int] {
    aligned.indices.filter { aligned[$0].map { passage.segments.contains($0 + 1) } ?? false }
  }

  /// The passages that a model sees, each with the kind of the marked one that it shares most sentences with.
  private static func seen(_ roles: RoleReading, _ marked: [(ExampleKind, [Int])]) -> [(ExampleKind, [Int])] {
    roles.passages.ranges.filter { roles.roles[$0.lowerBound] == .example }.compactMap { passage in
      let shared = marked.map { ($0.0, $0.1.count(where: passage.contains)) }.filter { $0.1 > 0 }
      return shared.max { $0.1 < $1.1 }.map { ($0.0, Array(passage)) }
    }
  }

  private static func item(_ kind: ExampleKind, _ sentences: [Int], _ data: RoleData) -> LinearClassifier.Case? {
    guard !sentences.isEmpty, let label = ExampleKind.allCases.firstIndex(of: kind) else { return nil }
    let observations = ExampleKinds.observations(ExamplePassage(data.features, sentences))
    return LinearClassifier.Case(observations: observations, label: label)
  }

  /// The strength of the prior where nobody names another.
  package static let strength = 5.0

  package static func classifier(_ cases: [Case], _ strength: Double) -> LinearClassifier {
    LinearClassifier.learned(from: cases.map(\.item), labels: ExampleKinds.labels, strength: strength, minimum: 5)
  }
}
