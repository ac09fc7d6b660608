import Data

/// Judges how likely it is that a reader links two sentences.
package struct RelationModel: Sendable {
  package static let labels = ["apart", "linked"]
  static let builtIn = RelationModel(LinearClassifier(embedded_relation_weights().pointee, labels: labels))

  /// By the indices of `RelationFeatures`.
  private let weights: [Float]

  package init(_ classifier: LinearClassifier) {
    weights = RelationFeatures.names.map { name in classifier[name].map { $0[1] - $0[0] } ?? 0 }
  }

  /// The goals of a sentence with the likelihood that it is linked to them, likeliest first; of equals the one that
  /// comes first.
  func goals(of sentence: Int, in scene: RelationScene) -> [(goal: Int, likelihood: Double)] {
    let goals = scene.goals(of: sentence)
    if goals.isEmpty { return [] }
    let own = RelationFeatures.Direction.allCases.map { direction in
      sum { scene.observe(source: sentence, direction, $0) }
    }
    return
      goals.map { goal in
        let direction = scene.direction(sentence, goal)
        let score =
          own[direction.rawValue] + sum { scene.observe(goal: goal, direction, $0) }
          + sum { scene.observe(pair: sentence, goal, $0) }
        return (goal, 1 / (1 + exponential(-Double(score))))
      }
      .sorted { ($1.likelihood, $0.goal) < ($0.likelihood, $1.goal) }
  }

  private func sum(_ observe: ((Int, Float) -> Void) -> Void) -> Float {
    var sum: Float = 0
    observe { sum += weights[$0] * $1 }
    return sum
  }

  /// What is observed of a link, by name: what the weights are learned from.
  package static func observations(_ from: Int, _ to: Int, in scene: RelationScene) -> [(name: String, value: Float)] {
    var observations: [(name: String, value: Float)] = []
    scene.observe(from, to) { observations.append((RelationFeatures.names[$0], $1)) }
    return observations
  }
}
