import Data

/// Decides the attitude once the roles are known, as a sum of the weights of what is seen around the saying.
package struct AttitudeReader: Sendable {
  package static let labels = AdageUse.Attitude.allCases.map(\.rawValue)
  static let builtIn = AttitudeReader(LinearClassifier(embedded_attitude_weights().pointee, labels: labels))

  package let classifier: LinearClassifier

  package init(_ classifier: LinearClassifier) { self.classifier = classifier }

  func decision(_ observations: [AttitudeScene.Observation]) -> AttitudeModel.Decision {
    let shares = LinearClassifier.probabilities(classifier.scores(observations))
    let scores = AttitudeScores(endorses: shares[0], rejects: shares[1], qualifies: shares[2], mentions: shares[3])
    let top = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    let speaking = observations.compactMap { one in
      classifier[one.name].map { (name: one.name, weight: $0[top] * one.value) }
    }
    let strongest = speaking.filter { $0.weight > 0.1 && $0.name != "bias" }.sorted { $1.weight < $0.weight }
    return AttitudeModel.Decision(scores: scores, reasons: strongest.prefix(4).map(\.name))
  }
}

/// Decides the attitude at first sight, by the spot alone, as a sum of the weights of what is seen at the spot (multinomial logistic regression).
struct AttitudeModel: Sendable {
  struct Decision {
    var scores: AttitudeScores
    /// The features that speak most for the winner, strongest first.
    var reasons: [String]
  }

  /// By feature: the weights for endorses, rejects, qualifies, mentions.
  private let weights: [String: [Double]]

  static let standard = AttitudeModel(table: attitudeWeights)

  /// Reads lines of a feature's name and four weights, parted by tabs or `|`.
  init(table: StaticString) {
    var weights: [String: [Double]] = [:]
    for line in Rows(table) {
      var fields = Fields(line, separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
      let name = fields.removeFirst()
      let numbers = fields.compactMap { Double($0) }
      if numbers.count == 4 { weights[name] = numbers }
    }
    self.weights = weights
  }

  /// The likelihood of each attitude, and why.
  func decision(_ names: [String]) -> Decision {
    var sums = [0.0, 0.0, 0.0, 0.0]
    for name in names {
      guard let row = weights[name] else { continue }
      for attitude in sums.indices { sums[attitude] += row[attitude] }
    }
    let top = sums.indices.max { sums[$0] < sums[$1] } ?? 3
    let powers = sums.map { exponential($0 - sums[top]) }
    let total = powers.reduce(0, +)
    let scores = AttitudeScores(
      endorses: powers[0] / total, rejects: powers[1] / total, qualifies: powers[2] / total, mentions: powers[3] / total
    )
    let speaking = names.filter { (weights[$0]?[top] ?? 0) > 0.1 && $0 != "bias" }
    return Decision(
      scores: scores, reasons: Array(speaking.sorted { (weights[$0]?[top] ?? 0) > (weights[$1]?[top] ?? 0) }.prefix(4)))
  }
}
