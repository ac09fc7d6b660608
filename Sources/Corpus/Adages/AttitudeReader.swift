import Data

/// Decides the attitude once the roles are known, as a sum of the weights of what is seen around the saying.
package struct AttitudeReader: Sendable {
  package static let labels = AdageUse.Attitude.allCases.map(\.rawValue)
  static let builtIn = AttitudeReader(LinearClassifier(embedded_attitude_weights().pointee, labels: labels))

  struct Decision {
    var scores: AttitudeScores
    /// The observations that speak most for the winner, strongest first.
    var reasons: [String]
  }

  package let classifier: LinearClassifier

  package init(_ classifier: LinearClassifier) { self.classifier = classifier }

  func decision(_ observations: [AttitudeScene.Observation]) -> Decision {
    let rows = observations.map { classifier.row(FeatureBag.hash($0.name.utf8)) }
    let shares = LinearClassifier.probabilities(classifier.scores(rows, observations.map(\.value)))
    let scores = AttitudeScores(endorses: shares[0], rejects: shares[1], qualifies: shares[2], mentions: shares[3])
    let top = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    let speaking = zip(observations, rows).compactMap { one, row in
      row.map { (name: one.name, weight: classifier.weight($0, top) * one.value) }
    }
    let strongest = speaking.filter { $0.weight > 0.1 && $0.name != "bias" }.sorted { $1.weight < $0.weight }
    return Decision(scores: scores, reasons: strongest.prefix(4).map(\.name))
  }
}
