import Data

extension RoleModel {
  /// A feature's part in a decision.
  package struct Reason: Sendable {
    /// The feature's name; those of a neighbour with `before:` or `after:`.
    package var name: String
    /// Its weight for the label, over its mean weight for all labels.
    package var weight: Float
  }

  /// What every feature of a sentence, or of its neighbours, adds to one label over another, in the order of features.
  package func contributions(to label: Int, over other: Int, of sentence: Int, in bags: FeatureBags) -> [Reason] {
    Place.allCases.flatMap { place -> [Reason] in
      let index = sentence + place.offset
      guard bags.indices.contains(index) else { return [] }
      return bags.range(index).compactMap { feature in
        let number = bags.number(feature)
        guard place == .here || bags.isShared(feature), let row = rows.row(bags.hash(number)) else { return nil }
        let start = (row * Place.count + place.rawValue) * Self.labels
        let weight = rows.values[start + label] - rows.values[start + other]
        return weight == 0 ? nil : Reason(name: place.prefix + bags.name(number), weight: weight)
      }
    }
  }

  /// What spoke most for a label of a sentence, strongest first.
  package func reasons(for label: Int, of sentence: Int, in bags: FeatureBags, most: Int) -> [Reason] {
    var reasons = RoleReasons(self, bags, rows(of: bags), most: most)
    return reasons.reasons(for: label, of: sentence)
  }
}

/// Looks up what spoke for the labels of the sentences of one essay.
struct RoleReasons {
  /// A feature, not named yet.
  private struct Part {
    var place: RoleModel.Place
    var number: Int
    var weight: Float
  }

  private let model: RoleModel
  private let bags: FeatureBags
  /// By number of a name.
  private let rows: [Int32]
  private let most: Int
  /// The features of a sentence that the model knows: where their weights begin, and the numbers of their names.
  private var known: [(weights: Int32, number: Int32)] = []
  /// The strongest parts in order.
  private var parts: [Part] = []

  /// - Parameters:
  ///   - rows: the model's row of each name of the bags.
  ///   - most: how many reasons are told.
  init(_ model: RoleModel, _ bags: FeatureBags, _ rows: [Int32], most: Int) {
    self.model = model
    self.bags = bags
    self.rows = rows
    self.most = most
    parts.reserveCapacity(most + 1)
  }

  /// What spoke most for a label of a sentence, strongest first.
  mutating func reasons(for label: Int, of sentence: Int) -> [RoleModel.Reason] {
    find(label, sentence)
    return parts.map { RoleModel.Reason(name: name($0), weight: $0.weight) }
  }

  /// Their names.
  mutating func names(for label: Int, of sentence: Int) -> [String] {
    find(label, sentence)
    return parts.map { name($0) }
  }

  private mutating func find(_ label: Int, _ sentence: Int) {
    parts.removeAll(keepingCapacity: true)
    let weights = model.rows.values
    weights.withUnsafeBufferPointer { weights in
      add(label, .here, bags.features, bags.range(sentence), weights)
      if sentence > 0 { add(label, .before, bags.shared, bags.sharedRange(sentence - 1), weights) }
      if sentence + 1 < bags.count { add(label, .after, bags.shared, bags.sharedRange(sentence + 1), weights) }
    }
  }

  private func name(_ part: Part) -> String {
    part.place == .here ? bags.name(part.number) : part.place.prefix + bags.name(part.number)
  }

  /// Keeps the strongest parts in order; of equals the one that came first goes first.
  private mutating func add(
    _ label: Int, _ place: RoleModel.Place, _ features: [UInt32], _ range: Range<Int>,
    _ weights: UnsafeBufferPointer<Float>
  ) {
    // A part must be stronger than this one; without room for any, none is.
    var least = most > 0 ? (parts.count == most ? parts[most - 1].weight : 0) : .infinity
    for index in 0..<findKnown(place, features, range, weights) {
      let feature = known[index]
      let weight = weights[Int(feature.weights) + label] - Self.mean(weights, Int(feature.weights))
      guard weight > least else { continue }
      insert(Part(place: place, number: Int(feature.number), weight: weight))
      if parts.count == most { least = parts[most - 1].weight }
    }
  }

  /// Finds the features that the model knows, and has their weights fetched; returns how many there are.
  ///
  /// Whether it knows one cannot be foreseen, so that there is no branch on it.
  private mutating func findKnown(
    _ place: RoleModel.Place, _ features: [UInt32], _ range: Range<Int>, _ weights: UnsafeBufferPointer<Float>
  ) -> Int {
    if known.count < range.count { known = Array(repeating: (0, 0), count: range.count * 2) }
    guard let base = weights.baseAddress else { return 0 }
    let (rows, width) = (rows, RoleModel.Place.count * RoleModel.labels)
    return known.withUnsafeMutableBufferPointer { known in
      var count = 0
      for feature in range {
        let number = Int(features[feature] >> 1)
        let row = Int(rows[number])
        let start = row * width + place.rawValue * RoleModel.labels
        Data.willRead(base + max(0, start))
        known[count] = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: number))
        count += row < 0 ? 0 : 1
      }
      return count
    }
  }

  private mutating func insert(_ part: Part) {
    if parts.count < most { parts.append(part) }
    var rank = parts.count - 1
    while rank > 0, parts[rank - 1].weight < part.weight {
      parts[rank] = parts[rank - 1]
      rank -= 1
    }
    parts[rank] = part
  }

  /// The mean of the weights for all labels, the first of which stands at `start`.
  private static func mean(_ weights: UnsafeBufferPointer<Float>, _ start: Int) -> Float {
    var sum: Float = 0
    for label in 0..<RoleModel.labels { sum += weights[start + label] }
    return sum / Float(RoleModel.labels)
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

  /// How far behind a sentence it lies.
  var offset: Int {
    switch self {
    case .here: 0
    case .before: -1
    case .after: 1
    }
  }

  /// What a reason's name opens with.
  var prefix: String {
    switch self {
    case .here: ""
    case .before: "before:"
    case .after: "after:"
    }
  }
}
