extension RoleModel {
  /// A feature's part in a decision.
  package struct Reason: Sendable {
    /// The feature's name; those of a neighbour with `before:` or `after:`.
    package var name: String
    /// Its weight for the label, over its mean weight for all labels.
    package var weight: Float
  }

  /// A feature of a bag, not named yet.
  private struct Part {
    var place: Place
    var feature: Int
    var weight: Float
  }

  /// What spoke most for a label of a sentence, strongest first.
  package func reasons(for label: Int, of sentence: Int, in bags: [FeatureBag], most: Int) -> [Reason] {
    var parts: [Part] = []
    add(label, bags[sentence], .here, &parts)
    if sentence > 0 { add(label, bags[sentence - 1], .before, &parts) }
    if sentence + 1 < bags.count { add(label, bags[sentence + 1], .after, &parts) }
    return parts.sorted { ($1.weight, $0.place.rawValue, $0.feature) < ($0.weight, $1.place.rawValue, $1.feature) }
      .prefix(most).map { part in
        let bag = bags[sentence + [0, -1, 1][part.place.rawValue]]
        return Reason(name: part.place.prefix + bag.name(part.feature), weight: part.weight)
      }
  }

  private func add(_ label: Int, _ bag: FeatureBag, _ place: Place, _ parts: inout [Part]) {
    for feature in 0..<bag.count where place == .here || bag.isShared[feature] {
      guard let row = weights(bag.hashes[feature], place) else { continue }
      let weight = row[row.startIndex + label] - row.reduce(0, +) / Float(row.count)
      if weight > 0 { parts.append(Part(place: place, feature: feature, weight: weight)) }
    }
  }
}

extension RoleModel.Place {
  /// How the file of weights calls it.
  var name: String {
    switch self {
    case .here: "here"
    case .before: "before"
    case .after: "after"
    }
  }

  /// What a reason's name opens with.
  var prefix: String { self == .here ? "" : name + ":" }
}
