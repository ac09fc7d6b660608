/// Judges how likely it is that a reader links two sentences.
package struct RelationModel: Sendable {
  package static let labels = ["apart", "linked"]
  static let builtIn = RelationModel(LinearClassifier(.relations))

  /// By the indices of `RelationFeatures`.
  private let weights: [Float]

  package init(_ classifier: LinearClassifier) {
    weights = RelationFeatures.hashes.map { hash in
      classifier.row(hash).map { classifier.weight($0, 1) - classifier.weight($0, 0) } ?? 0
    }
  }

  /// The sum of the weights of what `observe` tells, in its order.
  @inline(__always)
  func sum(_ observe: ((Int, Float) -> Void) -> Void) -> Float {
    weights.withUnsafeBufferPointer { weights in
      var sum: Float = 0
      observe { sum += weights[$0] * $1 }
      return sum
    }
  }

  /// What is observed of a link, by name: what the weights are learned from.
  package static func observations(_ from: Int, _ to: Int, in scene: RelationScene) -> [(name: String, value: Float)] {
    var observations: [(name: String, value: Float)] = []
    scene.observe(from, to) { observations.append((RelationFeatures.names[$0], $1)) }
    return observations
  }
}
