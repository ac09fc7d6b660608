import Dutch

/// The sentences that a judgement rests on, with the share of each.
package struct StanceEvidence {
  package struct Piece: Sendable {
    package var sentence: Int
    /// Its share of what is shown (the shares of all add up to 1), negative where it speaks against the target.
    package var weight: Double
    /// The name of the observation that decided.
    package var reason: String
  }

  /// The most pieces that are shown.
  package static let most = 6

  let scene: StanceScene
  let judgement: StanceReader.Judgement

  package init(_ judgement: StanceReader.Judgement, in scene: StanceScene) {
    self.judgement = judgement
    self.scene = scene
  }

  /// The pieces that say most for the label, in the order of the text; none where no stance is taken.
  package var pieces: [Piece] {
    guard judgement.label != .none else { return [] }
    let strongest = judgement.shares.indices.map { ($0, strength($0)) }.filter { $0.1 > 0.01 }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(Self.most)
    let sum = strongest.reduce(0) { $0 + $1.1 }
    return strongest.sorted { $0.0 < $1.0 }.map { sentence, strength in
      Piece(
        sentence: sentence, weight: (speaksFor(sentence) ? 1 : -1) * strength / sum,
        reason: judgement.shares[sentence].reason)
    }
  }

  private func speaksFor(_ sentence: Int) -> Bool {
    switch judgement.label {
    case .favor: true
    case .against: false
    case .qualified, .none: judgement.shares[sentence].weight >= 0
    }
  }

  /// How much a sentence says for the label: what the author says himself, and where it matters, comes first.
  private func strength(_ sentence: Int) -> Double {
    let voice = 0.3 + 1.7 * scene.likelihood(.thesis, sentence) + 0.9 * scene.likelihood(.claim, sentence)
    let place: Float = scene.region(sentence) == nil ? 1 : 1.3
    return judgement.shares[sentence].support * Double(voice * place)
  }
}
