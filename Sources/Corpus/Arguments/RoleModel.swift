/// A linear-chain model of roles: a sentence's score for a role is the sum of the weights of its features, those that its
/// neighbours share, and the transition from the role before.
public struct RoleModel: Sendable {
  /// Whose feature it is: the sentence's own, or one of the sentence before or after it.
  package enum Place: Int, Sendable, CaseIterable {
    case here, before, after
  }

  static let labels = RoleLabel.count

  /// Slots of an open-addressing table: the hash of a name, and its row from 1 (0 is empty).
  private var slots: [(hash: UInt64, row: Int32)] = []
  /// Rows of `Place.allCases.count × labels` weights.
  private var rows: [Float] = []
  /// `Joint × labels × labels` weights; for `start` the role before is none.
  private(set) var transitions: [Float] = []

  /// A model of named weights.
  ///
  /// - Parameters:
  ///   - features: name, place, and one weight for each label.
  ///   - transitions: `Joint × labels × labels` weights.
  package init(features: [(name: [UInt8], place: Place, weights: [Float])], transitions: [Float]) {
    self.transitions = transitions
    var capacity = 16
    while capacity < features.count * 2 { capacity *= 2 }
    slots = Array(repeating: (0, 0), count: capacity)
    let width = Place.allCases.count * Self.labels
    rows.reserveCapacity(features.count * width)
    for feature in features {
      let slot = slot(FeatureBag.hash(feature.name))
      if slots[slot].row == 0 {
        slots[slot] = (FeatureBag.hash(feature.name), Int32(rows.count / width + 1))
        rows.append(contentsOf: repeatElement(0, count: width))
      }
      let start = (Int(slots[slot].row) - 1) * width + feature.place.rawValue * Self.labels
      for label in 0..<Self.labels { rows[start + label] = feature.weights[label] }
    }
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].row != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// The weights of a feature at a place; nil where the model does not know it.
  func weights(_ hash: UInt64, _ place: Place) -> ArraySlice<Float>? {
    let row = Int(slots[slot(hash)].row)
    if row == 0 { return nil }
    let start = (row - 1) * Place.allCases.count * Self.labels + place.rawValue * Self.labels
    return rows[start..<start + Self.labels]
  }

  /// The score of each role for each sentence, transitions left out: `sentences × labels`.
  package func scores(_ bags: [FeatureBag]) -> [Float] {
    let labels = Self.labels
    var scores = [Float](repeating: 0, count: bags.count * labels)
    for (index, bag) in bags.enumerated() {
      for feature in 0..<bag.count {
        let row = Int(slots[slot(bag.hashes[feature])].row)
        if row == 0 { continue }
        let start = (row - 1) * Place.allCases.count * labels
        for label in 0..<labels { scores[index * labels + label] += rows[start + label] }
        guard bag.isShared[feature] else { continue }
        if index + 1 < bags.count {
          for label in 0..<labels { scores[(index + 1) * labels + label] += rows[start + labels + label] }
        }
        if index > 0 {
          for label in 0..<labels { scores[(index - 1) * labels + label] += rows[start + 2 * labels + label] }
        }
      }
    }
    return scores
  }
}
