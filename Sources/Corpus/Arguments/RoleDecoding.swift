extension RoleModel {
  package func transition(_ joint: Joint, _ before: Int, _ label: Int) -> Float {
    transitions[(joint.rawValue * Self.labels + before) * Self.labels + label]
  }

  /// The probability of each state for each sentence (forward–backward): `sentences × labels`.
  package func probabilities(_ scores: [Float], _ joints: [Joint]) -> [Float] {
    let chain = Chain(
      labels: Self.labels, scores: scores.map(Double.init), joints: joints.map(\.rawValue),
      transitions: transitions.map(Double.init))
    return chain.marginals().map(Float.init)
  }
}

/// The sums over all sequences of one essay, scaled so that no essay is too long for them.
struct Chain {
  let labels: Int
  let scores: [Double]
  let joints: [Int]
  /// `exp` of the transitions.
  private let passages: [Double]
  private(set) var forward: [Double]
  private(set) var backward: [Double]
  private(set) var logSum = 0.0

  init(labels: Int, scores: [Double], joints: [Int], transitions: [Double]) {
    self.labels = labels
    self.scores = scores
    self.joints = joints
    passages = transitions.map(exponential)
    forward = Array(repeating: 0, count: joints.count * labels)
    backward = Array(repeating: 1, count: joints.count * labels)
    if joints.isEmpty { return }
    runForward()
    runBackward()
  }

  /// `exp` of a transition.
  func passage(_ index: Int, _ before: Int, _ label: Int) -> Double {
    passages[(joints[index] * labels + before) * labels + label]
  }

  /// `exp` of a sentence's score, its largest taken out (the first value returned).
  func local(_ index: Int) -> (top: Double, values: [Double]) {
    let row = scores[index * labels..<(index + 1) * labels]
    let top = row.max() ?? 0
    return (top, row.map { exponential($0 - top) })
  }

  private mutating func runForward() {
    for index in joints.indices {
      let (top, values) = local(index)
      var sum = 0.0
      for label in 0..<labels {
        var reach = index == 0 ? passage(0, 0, label) : 0
        if index > 0 {
          for before in 0..<labels { reach += forward[(index - 1) * labels + before] * passage(index, before, label) }
        }
        forward[index * labels + label] = reach * values[label]
        sum += reach * values[label]
      }
      for label in 0..<labels { forward[index * labels + label] /= sum }
      logSum += logarithm(sum) + top
    }
  }

  private mutating func runBackward() {
    for index in joints.indices.dropLast().reversed() {
      let (_, values) = local(index + 1)
      var sum = 0.0
      for label in 0..<labels {
        var reach = 0.0
        for next in 0..<labels {
          reach += passage(index + 1, label, next) * values[next] * backward[(index + 1) * labels + next]
        }
        backward[index * labels + label] = reach
        sum += reach
      }
      for label in 0..<labels { backward[index * labels + label] /= sum }
    }
  }

  /// The probability of each label for each sentence.
  func marginals() -> [Double] {
    var result = forward
    for index in joints.indices {
      var sum = 0.0
      for at in index * labels..<(index + 1) * labels {
        result[at] *= backward[at]
        sum += result[at]
      }
      for at in index * labels..<(index + 1) * labels { result[at] /= sum }
    }
    return result
  }
}
