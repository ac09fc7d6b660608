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
  private let cues: [[Int]]
  private let openings: [[Int]]

  package init(_ features: SentenceFeatures, _ reading: RoleReading) {
    let scene = features.scene
    let likely = reading.probabilities
    let count = reading.roles.count
    roles = reading.roles
    passages = reading.passages
    joints = features.joints
    probabilities = likely
    isHeading = (0..<count).map { Scene.isHeading(scene.block($0)) }
    var blocks = RelationBlocks()
    for sentence in 0..<count {
      blocks.add(scene.sentences[sentence].block, isHeading[sentence], Self.asserted(likely, sentence))
    }
    block = blocks.number
    heading = blocks.heading
    opensBlock = (0..<count).map { $0 == 0 || blocks.number[$0] != blocks.number[$0 - 1] }
    endsBlock = (0..<count).map { $0 + 1 == count || blocks.number[$0] != blocks.number[$0 + 1] }
    isStrongest = (0..<count).map { Self.asserted(likely, $0) >= blocks.strongest[blocks.number[$0]] }
    assertedBefore = reading.roles.reduce(into: [0]) { counts, role in
      counts.append((counts.last ?? 0) + (role == .thesis || role == .claim ? 1 : 0))
    }
    theses = (0..<count).filter { reading.roles[$0] == .thesis }
    let thesis = RoleLabel.index(.thesis)
    firmestThesis = (0..<count).max { likely[$0 * RoleLabel.count + thesis] < likely[$1 * RoleLabel.count + thesis] }
    cues = features.cues.map { Self.distinct($0.lazy.filter { !$0.quoted }) }
    openings = features.cues.indices.map { sentence in
      let first = scene.words(sentence).lowerBound
      return Self.distinct(features.cues[sentence].lazy.filter { $0.tokens.lowerBound <= first + 1 })
    }
  }

  private static func asserted(_ probabilities: [Float], _ sentence: Int) -> Float {
    let start = sentence * RoleLabel.count
    return probabilities[start + RoleLabel.index(.thesis)] + probabilities[start + RoleLabel.index(.claim)]
  }

  private static func distinct(_ matches: some Sequence<CueMatch>) -> [Int] {
    var cues: [Int] = []
    for match in matches where match.cue < Cue.firstOnPosition && !cues.contains(match.cue) { cues.append(match.cue) }
    return cues
  }

  // MARK: Which sentences a sentence may serve

  /// How far a goal may be from a sentence or its passage; theses and its own heading may be anywhere.
  private static let reach = 12

  /// The sentences that a passage of an example takes as one, else the sentence itself.
  func passage(_ sentence: Int) -> Range<Int> {
    passages.ofSentence[sentence].map { passages.ranges[$0] } ?? sentence..<sentence + 1
  }

  /// Whether a sentence with this role serves others.
  static func serves(_ role: Role?) -> Bool { role.map { RelationFeatures.sources.contains($0) } ?? false }

  /// The sentences that a sentence may serve, in order; a premise serves no example, a claim no premise.
  package func goals(of sentence: Int) -> [Int] {
    guard Self.serves(roles[sentence]) else { return [] }
    let passage = passage(sentence)
    let near = max(0, passage.lowerBound - Self.reach)..<min(roles.count, passage.upperBound + Self.reach)
    var goals = near.filter { !passage.contains($0) && isGoal($0, of: sentence) }
    goals += theses.filter { !near.contains($0) }
    if let heading = heading[sentence], !near.contains(heading), roles[heading] != .thesis,
      isGoal(heading, of: sentence)
    {
      goals.append(heading)
    }
    return goals
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
  func observe(source: Int, _ direction: RelationFeatures.Direction, _ add: Observer) {
    for label in 0..<RoleLabel.count {
      add(RelationFeatures.index(.from, label), probabilities[source * RoleLabel.count + label])
    }
    if opensBlock[source] { add(RelationFeatures.index(.opened, direction.rawValue), 1) }
    if endsBlock[source] { add(RelationFeatures.index(.ended, direction.rawValue), 1) }
    if roles[source] == .example { add(RelationFeatures.index(.passage, direction, place(source).rawValue), 1) }
    for cue in openings[source] { add(RelationFeatures.index(.fromOpens, direction, cue), 1) }
    for cue in cues[source] { add(RelationFeatures.index(.fromCue, direction, cue), 1) }
  }

  private func place(_ sentence: Int) -> RelationFeatures.PassagePlace {
    let passage = passage(sentence)
    if passage.count == 1 { return .alone }
    return sentence == passage.lowerBound ? .first : sentence == passage.upperBound - 1 ? .last : .inside
  }

  /// What the served sentence says by itself.
  func observe(goal: Int, _ direction: RelationFeatures.Direction, _ add: Observer) {
    for label in 0..<RoleLabel.count {
      add(RelationFeatures.index(.to, label), probabilities[goal * RoleLabel.count + label])
    }
    if isStrongest[goal] { add(RelationFeatures.index(goal: .strongestOfBlock), 1) }
    if goal == 0 { add(RelationFeatures.index(goal: .first), 1) }
    if goal == firmestThesis { add(RelationFeatures.index(goal: .firmestThesis), 1) }
    for cue in openings[goal] { add(RelationFeatures.index(.toOpens, direction, cue), 1) }
    for cue in cues[goal] { add(RelationFeatures.index(.toCue, direction, cue), 1) }
  }

  /// How the two stand to each other.
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
