/// A linear-chain model of roles: a sentence's score for a state is the sum of the weights of its features, those that its
/// neighbours share, and the transition from the role before.
package struct RoleModel: Sendable {
  /// Whose feature it is: the sentence's own, or one of the sentence before or after it.
  package enum Place: Int, Sendable, CaseIterable {
    case here, before, after
  }

  package static let labels = RoleState.count

  /// Rows of `Place.allCases.count × labels` weights.
  let rows: NamedRows
  /// `Joint × labels × labels` weights; for `start` the role before is none.
  let transitions: [Float]

  /// A model of named weights.
  ///
  /// - Parameters:
  ///   - features: name, place, and one weight for each label.
  ///   - transitions: `Joint × labels × labels` weights.
  package init(features: [(name: [UInt8], place: Place, weights: [Float])], transitions: [Float]) {
    var rows = RoleModel.noRows(capacity: features.count)
    for feature in features {
      let row = rows.add(FeatureBag.hash(feature.name))
      for (label, weight) in feature.weights.prefix(Self.labels).enumerated() {
        rows.set(row, feature.place.rawValue * Self.labels + label, weight)
      }
    }
    self.init(rows: rows, transitions: transitions)
  }

  init(rows: NamedRows, transitions: [Float]) {
    self.rows = rows
    self.transitions = transitions
  }

  /// A table for rows of this model.
  static func noRows(capacity: Int) -> NamedRows {
    NamedRows(width: Place.allCases.count * labels, capacity: capacity)
  }

  /// The score of each role for each sentence, transitions left out: `sentences × labels`.
  package func scores(_ bags: [FeatureBag]) -> [Float] {
    let labels = Self.labels
    var scores = [Float](repeating: 0, count: bags.count * labels)
    for (index, bag) in bags.enumerated() {
      for feature in bag.features {
        guard let row = rows.row(feature.hash) else { continue }
        let weights = rows[row]
        let start = weights.startIndex
        for label in 0..<labels { scores[index * labels + label] += weights[start + label] }
        guard feature.isShared else { continue }
        if index + 1 < bags.count {
          for label in 0..<labels { scores[(index + 1) * labels + label] += weights[start + labels + label] }
        }
        if index > 0 {
          for label in 0..<labels { scores[(index - 1) * labels + label] += weights[start + 2 * labels + label] }
        }
      }
    }
    return scores
  }
}
