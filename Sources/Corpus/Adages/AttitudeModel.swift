/// Decides the attitude as a sum of the weights of what is seen at the spot (multinomial logistic regression).
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
