/// Decides the attitude once the roles are known, as a sum of the weights of what is seen around the saying.
package struct AttitudeReader: Sendable {
  package static let labels = AdageUse.Attitude.allCases.map(\.rawValue)
  static let builtIn = AttitudeReader(LinearClassifier(.attitude))

  struct Decision {
    var scores: AttitudeScores
    /// What speaks most for the winner, strongest first.
    var reasons: [AttitudeSign]
  }

  package let classifier: LinearClassifier
  /// By sign: the classifier's row; nil where it does not know it.
  private let rows: [Int?]
  /// The most reasons that are told.
  private static let mostReasons = 4

  package init(_ classifier: LinearClassifier) {
    self.classifier = classifier
    rows = AttitudeSign.all.map { sign in classifier.row(sign.hash) }
  }

  func decision(_ signs: AttitudeSigns) -> Decision {
    let rows = signs.all.lazy.map { sign in self.rows[Int(sign.number)] }
    let shares = LinearClassifier.probabilities(classifier.scores(rows, signs.values))
    let scores = AttitudeScores(endorses: shares[0], rejects: shares[1], qualifies: shares[2], mentions: shares[3])
    let top = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    var strongest: [(sign: AttitudeSign, weight: Float)] = []
    strongest.reserveCapacity(Self.mostReasons + 1)
    for index in rows.indices where signs.all[index] != .plain(.bias) {
      guard let row = rows[index] else { continue }
      let weight = classifier.weight(row, top) * signs.values[index]
      if weight > 0.1 { Self.add((signs.all[index], weight), to: &strongest) }
    }
    return Decision(scores: scores, reasons: strongest.map(\.sign))
  }

  /// Keeps the strongest reasons in order; of equals the one that came first goes first.
  private static func add(
    _ reason: (sign: AttitudeSign, weight: Float), to strongest: inout [(sign: AttitudeSign, weight: Float)]
  ) {
    var rank = strongest.count
    while rank > 0, strongest[rank - 1].weight < reason.weight { rank -= 1 }
    if rank == mostReasons { return }
    strongest.insert(reason, at: rank)
    if strongest.count > mostReasons { strongest.removeLast() }
  }
}
