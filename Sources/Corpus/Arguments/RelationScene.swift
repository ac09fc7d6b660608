import Dutch
import Prose

/// An essay as the search for links looks at it: its sentences with their roles, and where they stand to each other.
package struct RelationScene: Sendable {
  let roles: [Role?]
  let passages: Passages
  let joints: [Joint]
  private let probabilities: [Float]
  /// By sentence: the number of its block among those that have sentences.
  private let block: [Int]
  private let opensBlock: [Bool]
  private let endsBlock: [Bool]
  private let isHeading: [Bool]
  /// By sentence: the last heading before it.
  private let heading: [Int?]
  /// By sentence: whether no other of its block is likelier asserted.
  private let isStrongest: [Bool]
  /// How many theses and claims stand before a sentence.
  private let assertedBefore: [Int]
  private let theses: [Int]
  private let firmestThesis: Int?
  /// By sentence, each once: its cues outside quotation marks, and the cues that it opens with.
  private let cues: NumberRuns
  private let openings: NumberRuns

  package init(_ features: SentenceFeatures, _ reading: RoleReading) {
    let scene = features.scene
    let likely = reading.probabilities
    let count = reading.roles.count
    roles = reading.roles
    passages = reading.passages
    joints = features.joints
    probabilities = likely
    let document = scene.reading.document
    isHeading = document.sentences.map { Scene.isHeading(document.blocks[$0.block]) }
    var blocks = RelationBlocks(capacity: count)
    for sentence in 0..<count {
      blocks.add(document.sentences[sentence].block, isHeading[sentence], Self.asserted(likely, sentence))
    }
    block = blocks.number
    heading = blocks.heading
    opensBlock = (0..<count).map { $0 == 0 || blocks.number[$0] != blocks.number[$0 - 1] }
    endsBlock = (0..<count).map { $0 + 1 == count || blocks.number[$0] != blocks.number[$0 + 1] }
    isStrongest = (0..<count).map { Self.asserted(likely, $0) >= blocks.strongest[blocks.number[$0]] }
    var asserted = [0]
    asserted.reserveCapacity(count + 1)
    for (sentence, role) in reading.roles.enumerated() {
      asserted.append(asserted[sentence] + (role == .thesis || role == .claim ? 1 : 0))
    }
    assertedBefore = asserted
    theses = (0..<count).filter { reading.roles[$0] == .thesis }
    let thesis = RoleLabel.index(.thesis)
    firmestThesis = (0..<count).max { likely[$0 * RoleLabel.count + thesis] < likely[$1 * RoleLabel.count + thesis] }
    var (cues, openings) = (NumberRuns(runs: count), NumberRuns(runs: count))
    for (sentence, matches) in features.cues.enumerated() {
      let first = document.sentences[sentence].tokens.lowerBound
      for match in matches where match.cue < Cue.firstOnPosition {
        if !match.quoted { cues.addOnce(match.cue) }
        if match.tokens.lowerBound <= first + 1 { openings.addOnce(match.cue) }
      }
      cues.endRun()
      openings.endRun()
    }
    (self.cues, self.openings) = (cues, openings)
  }

  private static func asserted(_ probabilities: [Float], _ sentence: Int) -> Float {
    let start = sentence * RoleLabel.count
    return probabilities[start + RoleLabel.index(.thesis)] + probabilities[start + RoleLabel.index(.claim)]
  }

  // MARK: Which sentences a sentence may serve

  /// How far a goal may be from a sentence or its passage; theses and its own heading may be anywhere.
  private static let reach = 12

  /// The sentences that a passage of an example takes as one, else the sentence itself.
  func passage(_ sentence: Int) -> Range<Int> {
    passages.ofSentence[sentence].map { passages.ranges[$0] } ?? sentence..<sentence + 1
  }

  /// Whether a sentence with this role serves others.
  static func serves(_ role: Role?) -> Bool {
    switch role {
    case .claim, .premise, .example: true
    case .thesis, .counter, nil: false
    }
  }

  /// Whether other sentences may serve this one.
  func isServed(_ sentence: Int) -> Bool {
    switch roles[sentence] {
    case .thesis, .claim, .premise: true
    case .example, .counter, nil: false
    }
  }

  /// The sentences that a sentence may serve, in order; a premise serves no example, a claim no premise.
  package func goals(of sentence: Int) -> [Int] {
    var goals: [Int] = []
    eachGoal(of: sentence) { goals.append($0) }
    return goals
  }

  /// Gives the sentences that a sentence may serve: those near it in order, then those far from it.
  @inline(__always)
  func eachGoal(of sentence: Int, _ add: (Int) -> Void) {
    guard Self.serves(roles[sentence]) else { return }
    let passage = passage(sentence)
    let near = max(0, passage.lowerBound - Self.reach)..<min(roles.count, passage.upperBound + Self.reach)
    // A passage may be as long as the essay.
    for goal in near.lowerBound..<passage.lowerBound where isGoal(goal, of: sentence) { add(goal) }
    for goal in passage.upperBound..<near.upperBound where isGoal(goal, of: sentence) { add(goal) }
    for thesis in theses where !near.contains(thesis) { add(thesis) }
    if let heading = heading[sentence], !near.contains(heading), roles[heading] != .thesis,
      isGoal(heading, of: sentence)
    {
      add(heading)
    }
  }

  private func isGoal(_ goal: Int, of sentence: Int) -> Bool {
    switch roles[goal] {
    case .thesis, .claim: true
    case .premise: roles[sentence] != .claim
    case .example, .counter, nil: false
    }
  }

  // MARK: What is observed of them

  /// Takes a feature's index and how much of it there is.
  typealias Observer = (Int, Float) -> Void

  /// Observes all there is of a link.
  func observe(_ from: Int, _ to: Int, _ add: Observer) {
    let direction = direction(from, to)
    observe(source: from, direction, add)
    observe(goal: to, direction, add)
    observe(pair: from, to, add)
  }

  func direction(_ from: Int, _ to: Int) -> RelationFeatures.Direction { to < from ? .back : .ahead }

  /// What the serving sentence says by itself.
  @inline(__always)
  func observe(source: Int, _ direction: RelationFeatures.Direction, _ add: Observer) {
    for label in 0..<RoleLabel.count {
      add(RelationFeatures.index(.from, label), probabilities[source * RoleLabel.count + label])
    }
    if opensBlock[source] { add(RelationFeatures.index(.opened, direction.rawValue), 1) }
    if endsBlock[source] { add(RelationFeatures.index(.ended, direction.rawValue), 1) }
    if roles[source] == .example { add(RelationFeatures.index(.passage, direction, place(source).rawValue), 1) }
    openings.each(source) { cue in add(RelationFeatures.index(.fromOpens, direction, cue), 1) }
    cues.each(source) { cue in add(RelationFeatures.index(.fromCue, direction, cue), 1) }
  }

  private func place(_ sentence: Int) -> RelationFeatures.PassagePlace {
    let passage = passage(sentence)
    if passage.count == 1 { return .alone }
    return sentence == passage.lowerBound ? .first : sentence == passage.upperBound - 1 ? .last : .inside
  }

  /// What the served sentence says by itself.
  @inline(__always)
  func observe(goal: Int, _ direction: RelationFeatures.Direction, _ add: Observer) {
    for label in 0..<RoleLabel.count {
      add(RelationFeatures.index(.to, label), probabilities[goal * RoleLabel.count + label])
    }
    if isStrongest[goal] { add(RelationFeatures.index(goal: .strongestOfBlock), 1) }
    if goal == 0 { add(RelationFeatures.index(goal: .first), 1) }
    if goal == firmestThesis { add(RelationFeatures.index(goal: .firmestThesis), 1) }
    openings.each(goal) { cue in add(RelationFeatures.index(.toOpens, direction, cue), 1) }
    cues.each(goal) { cue in add(RelationFeatures.index(.toCue, direction, cue), 1) }
  }

  /// How the two stand to each other.
  @inline(__always)
  func observe(pair from: Int, _ to: Int, _ add: Observer) {
    let direction = direction(from, to)
    let passage = roles[from] == .example ? passage(from) : from..<from + 1
    let away = to < from ? passage.lowerBound - to : to - passage.upperBound + 1
    add(RelationFeatures.index(.always), 1)
    if let source = roles[from], let goal = roles[to], let pair = RelationFeatures.index(source: source, goal: goal) {
      add(pair, 1)
    }
    add(RelationFeatures.index(.distance, direction, RelationFeatures.distance(away)), 1)
    if roles[from] == .example {
      add(RelationFeatures.index(.sentences, direction, RelationFeatures.distance(abs(to - from))), 1)
    }
    let between = assertedBefore[max(from, to)] - assertedBefore[min(from, to) + 1]
    add(RelationFeatures.index(.between, direction, min(between, RelationFeatures.mostBetween)), 1)
    let place = RelationFeatures.Place(rawValue: min(abs(block[to] - block[from]), 2)) ?? .far
    add(RelationFeatures.index(.block, direction, place.rawValue), 1)
    if opensBlock[to] { add(RelationFeatures.index(.opens, direction, place.rawValue), 1) }
    if endsBlock[to] { add(RelationFeatures.index(.ends, direction, place.rawValue), 1) }
    if heading[from] == to {
      add(RelationFeatures.index(goal: .ownHeading), 1)
    } else if isHeading[to] {
      add(RelationFeatures.index(goal: .heading), 1)
    }
  }
}

/// The blocks of an essay as its sentences are gone through.
private struct RelationBlocks {
  /// By sentence.
  var number: [Int] = []
  var heading: [Int?] = []
  /// By block.
  var strongest: [Float] = []
  private var last: Int?
  private var lastHeading: Int?

  init(capacity: Int) {
    number.reserveCapacity(capacity)
    heading.reserveCapacity(capacity)
    strongest.reserveCapacity(capacity)
  }

  mutating func add(_ block: Int, _ isHeading: Bool, _ asserted: Float) {
    if block == last {
      strongest[strongest.count - 1] = max(strongest[strongest.count - 1], asserted)
    } else {
      strongest.append(asserted)
    }
    last = block
    heading.append(lastHeading)
    if isHeading { lastHeading = number.count }
    number.append(strongest.count - 1)
  }
}
