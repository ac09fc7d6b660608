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
struct Chain {
  let labels: Int
  let joints: [Int]
  /// `exp` of the transitions.
  private let passages: [Double]
  /// `exp` of the scores, the largest of each sentence taken out.
  private let values: [Double]
  private(set) var forward: [Double]
  private(set) var backward: [Double]
  private(set) var logSum = 0.0

  init(labels: Int, scores: [Double], joints: [Int], transitions: [Double]) {
    self.init(labels: labels, scores: scores, joints: joints, passages: transitions.map(exponential))
  }

  /// - Parameter passages: `exp` of the transitions.
  init(labels: Int, scores: [Double], joints: [Int], passages: [Double]) {
    self.labels = labels
    self.joints = joints
    self.passages = passages
    forward = Array(repeating: 0, count: joints.count * labels)
    backward = Array(repeating: 1, count: joints.count * labels)
    var values = scores
    var tops: [Double] = []
    tops.reserveCapacity(joints.count)
    for index in joints.indices {
      let row = index * labels..<(index + 1) * labels
      var top = scores[row.lowerBound]
      for at in row where top < scores[at] { top = scores[at] }
      for at in row { values[at] = exponential(scores[at] - top) }
      tops.append(top)
    }
    self.values = values
    if joints.isEmpty { return }
    runForward(tops)
    runBackward()
  }

  /// `exp` of a transition.
  func passage(_ index: Int, _ before: Int, _ label: Int) -> Double {
    passages[(joints[index] * labels + before) * labels + label]
  }

  /// `exp` of a sentence's scores, the largest taken out.
  func local(_ index: Int) -> [Double] { Array(values[index * labels..<(index + 1) * labels]) }

  private mutating func runForward(_ tops: [Double]) {
    let (labels, joints) = (labels, joints)
    var logSum = 0.0
    passages.withUnsafeBufferPointer { passages in
      values.withUnsafeBufferPointer { values in
        forward.withUnsafeMutableBufferPointer { forward in
          for index in joints.indices {
            let start = index * labels
            let passage = joints[index] * labels * labels
            var sum = 0.0
            if index == 0 {
              for label in 0..<labels { forward[label] = passages[passage + label] }
            } else {
              for before in 0..<labels {
                let reach = forward[start - labels + before]
                let row = passage + before * labels
                for label in 0..<labels { forward[start + label] += reach * passages[row + label] }
              }
            }
            for label in 0..<labels {
              forward[start + label] *= values[start + label]
              sum += forward[start + label]
            }
            for label in 0..<labels { forward[start + label] /= sum }
            logSum += logarithm(sum) + tops[index]
          }
        }
      }
    }
    self.logSum = logSum
  }

  private mutating func runBackward() {
    let (labels, joints) = (labels, joints)
    passages.withUnsafeBufferPointer { passages in
      values.withUnsafeBufferPointer { values in
        backward.withUnsafeMutableBufferPointer { backward in
          for index in joints.indices.dropLast().reversed() {
            let next = (index + 1) * labels
            let passage = joints[index + 1] * labels * labels
            var sum = 0.0
            for label in 0..<labels {
              var reach = 0.0
              for after in 0..<labels {
                reach += passages[passage + label * labels + after] * values[next + after] * backward[next + after]
              }
              backward[index * labels + label] = reach
              sum += reach
            }
            for label in 0..<labels { backward[index * labels + label] /= sum }
          }
        }
      }
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
