import Data

/// Chooses one of a few labels by a sum of weights over named, weighted observations (multinomial logistic regression).
///
/// Its file has a comment line `# labels NAME …` and rows `NAME w…`, parted by tabs.
package struct LinearClassifier: Sendable {
  package let labels: [String]
  private(set) var rows: NamedRows
  /// The names of the rows, one behind the other.
  private var names: [UInt8] = []
  private var ends: [Int] = []

  package init(labels: [String], weights: [String: [Float]]) {
    self.labels = labels
    rows = NamedRows(width: labels.count, capacity: weights.count)
    for (name, row) in weights.sorted(by: { $0.key < $1.key }) {
      Array(name.utf8).withUnsafeBufferPointer { add($0, row) }
    }
  }

  /// The weights of a model that is built in.
  init(_ section: ArgumentModelFile.Section) {
    labels = section.labels
    rows = WeightIndex.builtIn[section]
  }

  /// Reads a file of weights; a row that is none is passed over (a test reads the files that are built in).
  package init(_ file: EmbeddedFile, labels: [String]) {
    self.init(labels: labels, capacity: file.count / 40)
    var lines = TabbedLines(UnsafeBufferPointer(start: file.bytes, count: file.count))
    while lines.next() { if !lines.isComment { try? add(lines) } }
  }

  /// Knows no names yet.
  init(labels: [String], capacity: Int) {
    self.labels = labels
    rows = NamedRows(width: labels.count, capacity: capacity)
  }

  /// Adds the row on a line: a name and its weights.
  mutating func add(_ lines: TabbedLines) throws(RoleWeights.Malformed) {
    guard lines.fields.count == labels.count + 1, !lines.fields[0].isEmpty else {
      throw RoleWeights.Malformed(line: lines.number)
    }
    var weights: [Float] = []
    weights.reserveCapacity(labels.count)
    for field in 1...labels.count {
      guard let weight = lines.decimal(lines.fields[field]) else { throw RoleWeights.Malformed(line: lines.number) }
      weights.append(weight)
    }
    add(lines.bytes(lines.fields[0]), weights)
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ weights: [Float]) {
    var hash = NameHash()
    hash.add(name)
    let row = rows.add(hash.value)
    if row == ends.count {
      names.append(contentsOf: name)
      ends.append(names.count)
    }
    rows.set(row, 0, weights)
  }

  /// The weights of a name; nil where the model does not know it.
  package subscript(name: String) -> [Float]? { row(FeatureBag.hash(name.utf8)).map { Array(rows[$0]) } }

  /// The number of names it knows.
  package var count: Int { rows.count }

  /// The row of a name by its hash, 0..<count in the order of names; nil where the model does not know it.
  func row(_ hash: UInt64) -> Int? { rows.row(hash) }

  /// The sum for each label.
  package func scores(_ observations: [(name: String, value: Float)]) -> [Float] {
    var scores = [Float](repeating: 0, count: labels.count)
    for observation in observations {
      guard let row = row(FeatureBag.hash(observation.name.utf8)) else { continue }
      add(row, observation.value, to: &scores)
    }
    return scores
  }

  /// The sum for each label, the values given beside their rows.
  func scores(_ rows: some Sequence<Int?>, _ values: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: labels.count)
    for (row, value) in zip(rows, values) { if let row { add(row, value, to: &scores) } }
    return scores
  }

  /// The weight of a row for a label.
  func weight(_ row: Int, _ label: Int) -> Float { rows.values[row * rows.width + label] }

  /// The sum for each label, the values given by row.
  func scores(_ values: [Float]) -> [Float] {
    var scores = [Float](repeating: 0, count: labels.count)
    for row in values.indices where values[row] != 0 { add(row, values[row], to: &scores) }
    return scores
  }

  private func add(_ row: Int, _ value: Float, to scores: inout [Float]) {
    let start = row * rows.width
    rows.values.withUnsafeBufferPointer { weights in
      for label in scores.indices { scores[label] += weights[start + label] * value }
    }
  }

  /// The probability of each label.
  package static func probabilities(_ scores: [Float]) -> [Double] {
    let top = scores.max() ?? 0
    let values = scores.map { exponential(Double($0 - top)) }
    let sum = values.reduce(0, +)
    return values.map { $0 / sum }
  }

  /// The file's text, rows by name; rows that are nearly zero are left out.
  package func text(comment: [String]) -> String {
    var text = comment.map { "# \($0)\n" }.joined()
    text += "# " + (["name"] + labels).joined(separator: "\t") + "\n"
    // The names of a model that is built in stand in its table only.
    for row in ends.indices where rows[row].contains(where: { abs($0) >= 0.01 }) {
      let name = String(decoding: names[(row == 0 ? 0 : ends[row - 1])..<ends[row]], as: UTF8.self)
      text += ([name] + rows[row].map { RoleWeights.decimal(Double($0)) }).joined(separator: "\t") + "\n"
    }
    return text
  }
}

extension LinearClassifier {
  /// One case to learn from.
  package struct Case: Sendable {
    package var observations: [(name: String, value: Float)]
    package var label: Int
    package var weight: Double

    package init(observations: [(name: String, value: Float)], label: Int, weight: Double = 1) {
      self.observations = observations
      self.label = label
      self.weight = weight
    }
  }

  /// Learns by maximum likelihood with a Gaussian prior of this strength; a name counts when it occurs in at least
  /// `minimum` cases, or is `known` beforehand. The prior's mean is what is `expected` of a name, else 0.
  package static func learned(
    from cases: [Case], labels: [String], strength: Double, minimum: Int = 3,
    known: [String] = [], expected: (String) -> [Double]? = { _ in nil }
  ) -> LinearClassifier {
    var counts: [String: Int] = [:]
    for item in cases { for name in Set(item.observations.map(\.name)) { counts[name, default: 0] += 1 } }
    for name in known { counts[name] = max(counts[name, default: 0], minimum) }
    let names = counts.keys.filter { counts[$0, default: 0] >= minimum }.sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let rows = cases.map { item in
      item.observations.compactMap { observation in index[observation.name].map { ($0, Double(observation.value)) } }
    }
    let width = labels.count
    let none = [Double](repeating: 0, count: width)
    let means = names.flatMap { expected($0) ?? none }
    let offsets = LimitedMemoryBFGS(iterations: 200).minimum(dimensions: names.count * width) { offset, gradient in
      var value = 0.0
      var point = means
      for at in offset.indices {
        value += 0.5 * strength * offset[at] * offset[at]
        gradient[at] = strength * offset[at]
        point[at] += offset[at]
      }
      for (row, item) in zip(rows, cases) { value += add(row, item, width, point, &gradient) }
      return value
    }
    let point = zip(means, offsets).map { $0 + $1 }
    var weights: [String: [Float]] = [:]
    for (name, at) in index { weights[name] = point[at * width..<(at + 1) * width].map(Float.init) }
    return LinearClassifier(labels: labels, weights: weights)
  }

  private static func add(
    _ row: [(Int, Double)], _ item: Case, _ width: Int, _ point: [Double], _ gradient: inout [Double]
  ) -> Double {
    var scores = [Double](repeating: 0, count: width)
    for (index, value) in row { for label in 0..<width { scores[label] += point[index * width + label] * value } }
    let top = scores.max() ?? 0
    let sum = scores.reduce(0) { $0 + exponential($1 - top) }
    for (index, value) in row {
      for label in 0..<width {
        let share = exponential(scores[label] - top) / sum - (label == item.label ? 1 : 0)
        gradient[index * width + label] += item.weight * share * value
      }
    }
    return item.weight * (logarithm(sum) + top - scores[item.label])
  }
}
