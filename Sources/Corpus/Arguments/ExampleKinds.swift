import Data

/// Tells how an example stands for the general, from the features of its sentences.
package enum ExampleKinds {
  package static let labels = ExampleKind.allCases.map(\.rawValue)

  static let builtIn = LinearClassifier(embedded_kind_weights().pointee, labels: labels)

  /// What is observed of a passage: the share of its sentences with each feature, and its length.
  package static func observations(_ bags: ArraySlice<FeatureBag>) -> [(name: String, value: Float)] {
    var counts: [String: Float] = [:]
    for bag in bags {
      for feature in 0..<bag.count {
        let name = bag.name(feature)
        if isTold(name) { counts[name, default: 0] += 1 }
      }
    }
    let length = Float(bags.count)
    var observations = counts.map { ($0.key, $0.value / length) }
    observations.append((lengthName(bags.count), 1))
    if let first = bags.first {
      for feature in 0..<first.count where isTold(first.name(feature)) {
        observations.append((opening + first.name(feature), 1))
      }
    }
    return observations.sorted { $0.0 < $1.0 }
  }

  /// Words in pairs say more of one text than of a kind.
  private static func isTold(_ name: String) -> Bool {
    !name.hasPrefix("pair=") && !name.hasPrefix("firstTwo=") && !name.hasPrefix("early=")
  }

  /// The likeliest kind, by the same observations; names that the model does not know are not made.
  static func kind(_ bags: ArraySlice<FeatureBag>, by model: LinearClassifier = builtIn) -> ExampleKind {
    var counts = [Float](repeating: 0, count: model.count)
    func count(_ row: Int?, _ value: Float) { if let row { counts[row] += value } }
    for bag in bags { for feature in bag.features { count(model.row(feature.hash), 1) } }
    let length = Float(bags.count)
    for row in counts.indices where counts[row] != 0 { counts[row] /= length }
    count(model.row(FeatureBag.hash(lengthName(bags.count).utf8)), 1)
    if let first = bags.first {
      for feature in 0..<first.count {
        count(model.row(FeatureBag.hash(opening.utf8, first.nameBytes(feature))), 1)
      }
    }
    let scores = model.scores(counts)
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return ExampleKind.allCases[best]
  }

  /// What the names of the first sentence's features open with.
  private static let opening = "opens:"

  private static func lengthName(_ sentences: Int) -> String {
    sentences == 1 ? "passage=one" : sentences < 4 ? "passage=short" : "passage=long"
  }
}
