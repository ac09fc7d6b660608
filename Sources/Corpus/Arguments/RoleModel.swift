/// A linear-chain model of roles: a sentence's score for a state is the sum of the weights of its features, those that its
/// neighbours share, and the transition from the role before.
package struct RoleModel: Sendable {
  /// Whose feature it is: the sentence's own, or one of the sentence before or after it.
  package enum Place: Int, Sendable, CaseIterable {
    case here, before, after

    static let count = 3
  }

  package static let labels = RoleState.count

  /// Rows of `Place.count × labels` weights.
  let rows: NamedRows
  /// `Joint × labels × labels` weights; for `start` the role before is none.
  let transitions: [Float]
  /// Their `exp`.
  let passages: [Double]
  /// The row of each fixed feature; -1 where the model does not know it.
  private let fixedRows: [Int32]

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
    passages = transitions.map { exponential(Double($0)) }
    fixedRows = FixedFeature.hashes.map { Self.row($0, in: rows) }
  }

  private static func row(_ hash: UInt64, in rows: NamedRows) -> Int32 { rows.row(hash).map { Int32($0) } ?? -1 }

  /// A table for rows of this model.
  static func noRows(capacity: Int) -> NamedRows {
    NamedRows(width: Place.count * labels, capacity: capacity)
  }

  /// The row of each name of the features of an essay, by number; -1 where the model does not know it.
  func rows(of bags: FeatureBags) -> [Int32] {
    var numbers = fixedRows
    numbers.reserveCapacity(bags.nameCount)
    let hashes = bags.ownHashes
    for hash in hashes { rows.willRead(hash) }
    for hash in hashes { numbers.append(Self.row(hash, in: rows)) }
    return numbers
  }

  /// The score of each role for each sentence, transitions left out: `sentences × labels`.
  package func scores(_ bags: FeatureBags) -> [Float] { scores(bags, rows(of: bags)) }

  /// The scores, the rows of the names given.
  func scores(_ bags: FeatureBags, _ numbers: [Int32]) -> [Float] {
    var sums = [SIMD8<Float>](repeating: .zero, count: bags.count + 2)
    rows.values.withUnsafeBufferPointer { values in
      let weights = UnsafeRawBufferPointer(values)
      for sentence in bags.indices {
        // The sums hold one more sentence before the first and one behind the last, so that each has neighbours.
        var (before, here, after) = (sums[sentence], sums[sentence + 1], sums[sentence + 2])
        for feature in bags.range(sentence) {
          let row = Int(numbers[bags.number(feature)])
          if row < 0 { continue }
          let start = row * Place.count
          here += Self.weights(weights, start)
          guard bags.isShared(feature) else { continue }
          after += Self.weights(weights, start + Place.before.rawValue)
          before += Self.weights(weights, start + Place.after.rawValue)
        }
        (sums[sentence], sums[sentence + 1], sums[sentence + 2]) = (before, here, after)
      }
    }
    var scores: [Float] = []
    scores.reserveCapacity(bags.count * Self.labels)
    for sentence in bags.indices {
      for label in 0..<Self.labels { scores.append(sums[sentence + 1][label]) }
    }
    return scores
  }

  /// The weights of a row's place, and something behind them.
  @inline(__always)
  private static func weights(_ weights: UnsafeRawBufferPointer, _ place: Int) -> SIMD8<Float> {
    let stride = MemoryLayout<Float>.stride
    let start = place * labels * stride
    if start + 8 * stride <= weights.count {
      return weights.loadUnaligned(fromByteOffset: start, as: SIMD8<Float>.self)
    }
    var last = SIMD8<Float>.zero
    for label in 0..<labels {
      last[label] = weights.loadUnaligned(fromByteOffset: start + label * stride, as: Float.self)
    }
    return last
  }
}
