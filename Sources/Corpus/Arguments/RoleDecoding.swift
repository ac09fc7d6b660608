extension RoleModel {
  package func transition(_ joint: Joint, _ before: Int, _ label: Int) -> Float {
    transitions[(joint.rawValue * Self.labels + before) * Self.labels + label]
  }

  /// The probability of each state for each sentence (forward–backward): `sentences × labels`.
  package func probabilities(_ scores: [Float], _ joints: [Joint]) -> [Float] {
    let chain = Chain(
      labels: Self.labels, scores: scores.map(Double.init), joints: joints.map(\.rawValue), passages: passages)
    return chain.marginals().map(Float.init)
  }
}

/// The sums over all sequences of one essay, scaled so that no essay is too long for them.
///
/// The labels of a sentence, at most eight, lie side by side in lanes; what is added up over labels is so in their order.
struct Chain {
  /// One number for each label; the lanes beyond them stay zero.
  typealias Lanes = SIMD8<Double>

  let labels: Int
  let joints: [Int]
  /// `exp` of the transitions, by joint and label before.
  private let passages: [Lanes]
  /// `exp` of the scores, the largest of each sentence taken out.
  private let values: [Lanes]
  private(set) var forward: [Lanes] = []
  private(set) var backward: [Lanes] = []
  private(set) var logSum = 0.0

  init(labels: Int, scores: [Double], joints: [Int], transitions: [Double]) {
    self.init(labels: labels, scores: scores, joints: joints, passages: transitions.map(exponential))
  }

  /// - Parameter passages: `exp` of the transitions.
  init(labels: Int, scores: [Double], joints: [Int], passages: [Double]) {
    self.labels = labels
    self.joints = joints
    self.passages = (0..<passages.count / labels).map { Self.lanes(passages, $0 * labels, labels) }
    var values: [Lanes] = []
    var tops: [Double] = []
    values.reserveCapacity(joints.count)
    tops.reserveCapacity(joints.count)
    for index in joints.indices {
      let row = index * labels..<(index + 1) * labels
      var top = scores[row.lowerBound]
      for at in row where top < scores[at] { top = scores[at] }
      var value = Lanes.zero
      for label in 0..<labels { value[label] = exponential(scores[row.lowerBound + label] - top) }
      values.append(value)
      tops.append(top)
    }
    self.values = values
    if joints.isEmpty { return }
    runForward(tops)
    runBackward()
  }

  private static func lanes(_ numbers: [Double], _ start: Int, _ count: Int) -> Lanes {
    var lanes = Lanes.zero
    for lane in 0..<count { lanes[lane] = numbers[start + lane] }
    return lanes
  }

  /// `exp` of a transition.
  func passage(_ index: Int, _ before: Int, _ label: Int) -> Double {
    passages[joints[index] * labels + before][label]
  }

  /// `exp` of a sentence's scores, the largest taken out.
  func local(_ index: Int) -> Lanes { values[index] }

  private mutating func runForward(_ tops: [Double]) {
    forward.reserveCapacity(joints.count)
    var reached = Lanes.zero
    for (index, joint) in joints.enumerated() {
      let row = joint * labels
      if index == 0 {
        reached = passages[row]
      } else {
        var next = Lanes.zero
        for before in 0..<labels { next += Lanes(repeating: reached[before]) * passages[row + before] }
        reached = next
      }
      reached *= values[index]
      let sum = sum(reached)
      reached /= Lanes(repeating: sum)
      forward.append(reached)
      logSum += logarithm(sum) + tops[index]
    }
  }

  private mutating func runBackward() {
    let columns = columns
    backward = Array(repeating: Lanes(repeating: 1), count: joints.count)
    for index in joints.indices.dropLast().reversed() {
      let column = joints[index + 1] * labels
      let (next, value) = (backward[index + 1], values[index + 1])
      var reached = Lanes.zero
      for after in 0..<labels {
        reached += columns[column + after] * Lanes(repeating: value[after]) * Lanes(repeating: next[after])
      }
      backward[index] = reached / Lanes(repeating: sum(reached))
    }
  }

  /// `exp` of the transitions, by joint and label behind.
  private var columns: [Lanes] {
    passages.indices.map { place in
      let (first, label) = (place / labels * labels, place % labels)
      var column = Lanes.zero
      for before in 0..<labels { column[before] = passages[first + before][label] }
      return column
    }
  }

  private func sum(_ lanes: Lanes) -> Double {
    var sum = 0.0
    for label in 0..<labels { sum += lanes[label] }
    return sum
  }

  /// The probability of each label for each sentence.
  func marginals() -> [Double] {
    var result: [Double] = []
    result.reserveCapacity(joints.count * labels)
    for index in joints.indices {
      let both = forward[index] * backward[index]
      let share = both / Lanes(repeating: sum(both))
      for label in 0..<labels { result.append(share[label]) }
    }
    return result
  }
}
