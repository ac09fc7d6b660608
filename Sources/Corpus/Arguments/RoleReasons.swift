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
    parts.reserveCapacity(most + 1)
    add(label, bags[sentence], .here, most, &parts)
    if sentence > 0 { add(label, bags[sentence - 1], .before, most, &parts) }
    if sentence + 1 < bags.count { add(label, bags[sentence + 1], .after, most, &parts) }
    return parts.map { part in
      let bag = bags[sentence + [0, -1, 1][part.place.rawValue]]
      return Reason(name: part.place.prefix + bag.name(part.feature), weight: part.weight)
    }
  }

  /// What every feature of a sentence, or of its neighbours, adds to one label over another, in the order of features.
  package func contributions(to label: Int, over other: Int, of sentence: Int, in bags: [FeatureBag]) -> [Reason] {
    Place.allCases.flatMap { place -> [Reason] in
      let index = sentence + [0, -1, 1][place.rawValue]
      guard bags.indices.contains(index) else { return [] }
      let bag = bags[index]
      return bag.features.enumerated().compactMap { number, feature in
        guard place == .here || feature.isShared, let row = rows.row(feature.hash) else { return nil }
        let start = (row * Place.allCases.count + place.rawValue) * Self.labels
        let weight = rows.values[start + label] - rows.values[start + other]
        return weight == 0 ? nil : Reason(name: place.prefix + bag.name(number), weight: weight)
      }
    }
  }

  /// The mean of the weights for all labels, the first of which stands at `start`.
  private func mean(_ start: Int) -> Float {
    var sum: Float = 0
    for label in 0..<Self.labels { sum += rows.values[start + label] }
    return sum / Float(Self.labels)
  }

  /// Keeps the strongest parts in order; of equals the one that came first goes first.
  private func add(_ label: Int, _ bag: FeatureBag, _ place: Place, _ most: Int, _ parts: inout [Part]) {
    for (number, feature) in bag.features.enumerated() where place == .here || feature.isShared {
      guard let row = rows.row(feature.hash) else { continue }
      let start = (row * Place.allCases.count + place.rawValue) * Self.labels
      let weight = rows.values[start + label] - mean(start)
      guard weight > 0 else { continue }
      var rank = parts.count
      while rank > 0, parts[rank - 1].weight < weight { rank -= 1 }
      if rank == most { continue }
      parts.insert(Part(place: place, feature: number, weight: weight), at: rank)
      if parts.count > most { parts.removeLast() }
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
