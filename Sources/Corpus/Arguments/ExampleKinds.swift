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
    observations.append((bags.count == 1 ? "passage=one" : bags.count < 4 ? "passage=short" : "passage=long", 1))
    if let first = bags.first {
      for feature in 0..<first.count where isTold(first.name(feature)) {
        observations.append(("opens:" + first.name(feature), 1))
      }
    }
    return observations.sorted { $0.0 < $1.0 }
  }

  /// Words in pairs say more of one text than of a kind.
  private static func isTold(_ name: String) -> Bool {
    !name.hasPrefix("pair=") && !name.hasPrefix("firstTwo=") && !name.hasPrefix("early=")
  }

  /// The likeliest kind.
  static func kind(_ bags: ArraySlice<FeatureBag>) -> ExampleKind {
    let scores = builtIn.scores(observations(bags))
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return ExampleKind.allCases[best]
  }
}
