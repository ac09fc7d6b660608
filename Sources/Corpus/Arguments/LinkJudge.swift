/// Judges the links of one essay; what a sentence says by itself is summed up once.
struct LinkJudge {
  /// A goal of a sentence, and how likely it is that the two are linked.
  struct Goal {
    var sentence: Int
    var score: Float
    var likelihood: Double

    init(_ sentence: Int, _ score: Float) {
      (self.sentence, self.score) = (sentence, score)
      likelihood = 1 / (1 + exponential(-Double(score)))
    }

    /// Whether a goal with so much less is less likely: where the likelihood neither is nearly 1 nor 0, rounding does not
    /// make them equal.
    fileprivate func isAbove(_ score: Float) -> Bool { self.score < 15 && score > -80 && score < self.score - 0.001 }

    /// Of goals that are as likely the one that comes first goes first.
    fileprivate func isBefore(_ other: Goal) -> Bool {
      likelihood > other.likelihood || (likelihood == other.likelihood && sentence < other.sentence)
    }
  }

  /// What a sentence says by itself as one that serves, once it is asked for.
  private struct Own {
    private var back: Float?
    private var ahead: Float?

    subscript(direction: RelationFeatures.Direction) -> Float? {
      get { direction == .back ? back : ahead }
      set { if direction == .back { back = newValue } else { ahead = newValue } }
    }
  }

  private let scene: RelationScene
  private let model: RelationModel
  /// By direction and sentence: what it says as a goal.
  private let goals: [Float]

  init(_ scene: RelationScene, _ model: RelationModel) {
    self.scene = scene
    self.model = model
    var goals: [Float] = []
    goals.reserveCapacity(2 * scene.roles.count)
    for direction in RelationFeatures.Direction.allCases {
      for sentence in scene.roles.indices {
        goals.append(scene.isServed(sentence) ? model.sum { scene.observe(goal: sentence, direction, $0) } : 0)
      }
    }
    self.goals = goals
  }

  /// The likeliest goal of a sentence and the second.
  func goals(of sentence: Int) -> (first: Goal?, second: Goal?) {
    var best: (first: Goal?, second: Goal?) = (nil, nil)
    var own = Own()
    scene.eachGoal(of: sentence) { goal in
      let direction = scene.direction(sentence, goal)
      let source = own[direction] ?? self.source(sentence, direction)
      own[direction] = source
      let score = source + goals[direction.rawValue * scene.roles.count + goal] + pair(sentence, goal)
      if !(best.second?.isAbove(score) ?? false) { Self.add(Goal(goal, score), to: &best) }
    }
    return best
  }

  private static func add(_ goal: Goal, to best: inout (first: Goal?, second: Goal?)) {
    if best.first.map(goal.isBefore) ?? true {
      best = (goal, best.first)
    } else if best.second.map(goal.isBefore) ?? true {
      best.second = goal
    }
  }

  /// What the two say by how they stand to each other.
  @inline(never)
  private func pair(_ sentence: Int, _ goal: Int) -> Float {
    model.sum { scene.observe(pair: sentence, goal, $0) }
  }

  private func source(_ sentence: Int, _ direction: RelationFeatures.Direction) -> Float {
    model.sum { scene.observe(source: sentence, direction, $0) }
  }
}
