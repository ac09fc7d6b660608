extension RoleModel {
  /// A feature's part in a decision.
  package struct Reason: Sendable {
    /// The feature's name; those of a neighbour with `before:` or `after:`.
    package var name: String
    /// Its weight for the label, over its mean weight for all labels.
    package var weight: Float
  }

  /// What spoke for a label of a sentence, strongest first.
  package func reasons(for label: Int, of sentence: Int, in bags: [FeatureBag]) -> [Reason] {
    var reasons = reasons(for: label, bags[sentence], .here)
    if sentence > 0 { reasons += self.reasons(for: label, bags[sentence - 1], .before) }
    if sentence + 1 < bags.count { reasons += self.reasons(for: label, bags[sentence + 1], .after) }
    return reasons.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
  }

  private func reasons(for label: Int, _ bag: FeatureBag, _ place: Place) -> [Reason] {
    (0..<bag.count).compactMap { feature in
      guard place == .here || bag.isShared[feature], let row = weights(bag.hashes[feature], place) else { return nil }
      let weight = row[row.startIndex + label] - row.reduce(0, +) / Float(row.count)
      return Reason(name: (place == .here ? "" : "\(place):") + bag.name(feature), weight: weight)
    }
  }
}
