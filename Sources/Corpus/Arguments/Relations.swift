/// Links sentences with roles: a premise to the claim it is offered for, an example to what it stands for, a claim to
/// the one that it makes acceptable, a counter-position to what it runs against.
package struct Relations {
  package typealias Link = (from: Int, to: Int, kind: Relation.Kind)

  let scene: RelationScene
  let model: RelationModel

  package init(_ scene: RelationScene, _ model: RelationModel) {
    self.scene = scene
    self.model = model
  }

  /// The links as indices of sentences, in order.
  package func links() -> [Link] { (supports() + attacks()).sorted { ($0.from, $0.to) < ($1.from, $1.to) } }

  // MARK: Support

  /// A link with how likely a reader draws it.
  private struct Candidate {
    var from: Int
    var to: Int
    var likelihood: Double
  }

  /// From what likelihood the link to the likeliest goal is shown, by the role that it comes from. Readers mark the clearest
  /// links only, so that even a plain one is no likelier than one half. Every premise is offered for something.
  private static func least(_ role: Role?) -> Double {
    switch role {
    case .premise: 0
    case .example: 0.03
    default: 0.05
    }
  }

  /// The same for a second goal: a sentence serves one other, or two.
  private static let leastOfSecond = 0.07

  private func supports() -> [Link] {
    var candidates: [Candidate] = []
    /// The strongest link of each passage of an example: a passage stands for something.
    var ofPassage: [Int: Candidate] = [:]
    let judge = LinkJudge(scene, model)
    candidates.reserveCapacity(scene.roles.count)
    for (sentence, role) in scene.roles.enumerated() where RelationScene.serves(role) {
      let (first, second) = judge.goals(of: sentence)
      guard let first else { continue }
      let candidate = Candidate(from: sentence, to: first.sentence, likelihood: first.likelihood)
      if first.likelihood >= Self.least(role) {
        candidates.append(candidate)
      } else if role == .example, let passage = scene.passages.ofSentence[sentence],
        first.likelihood > ofPassage[passage]?.likelihood ?? 0
      {
        ofPassage[passage] = candidate
      }
      if let second, second.likelihood >= Self.leastOfSecond {
        candidates.append(Candidate(from: sentence, to: second.sentence, likelihood: second.likelihood))
      }
    }
    for candidate in candidates { scene.passages.ofSentence[candidate.from].map { ofPassage[$0] = nil } }
    candidates += ofPassage.sorted { $0.key < $1.key }.map(\.value)
    return withoutCircles(candidates).map {
      ($0.from, $0.to, scene.roles[$0.from] == .example ? .exemplifies : .supports)
    }
  }

  /// The links, likeliest first, without those whose goal already leads back to where they come from.
  private func withoutCircles(_ candidates: [Candidate]) -> [Candidate] {
    var goals = Goals(sentences: scene.roles.count)
    let likeliestFirst = candidates.sorted { ($1.likelihood, $0.from, $0.to) < ($0.likelihood, $1.from, $1.to) }
    return likeliestFirst.filter { link in
      if goals.lead(from: link.to, to: link.from) { return false }
      goals.add(link.from, link.to)
      return true
    }
  }

  /// The goals of each sentence, at most two.
  private struct Goals {
    private var first: [Int32]
    private var second: [Int32]
    private var way: [Int] = []

    init(sentences: Int) {
      first = Array(repeating: -1, count: sentences)
      second = first
    }

    mutating func add(_ sentence: Int, _ goal: Int) {
      if first[sentence] < 0 { first[sentence] = Int32(goal) } else { second[sentence] = Int32(goal) }
    }

    /// How many sentences are looked at on the way: lines of argument are short.
    private static let longestWay = 50

    mutating func lead(from start: Int, to end: Int) -> Bool {
      way.removeAll(keepingCapacity: true)
      way.append(start)
      var at = 0
      while at < way.count, at < Self.longestWay {
        let sentence = way[at]
        if sentence == end { return true }
        if first[sentence] >= 0 { way.append(Int(first[sentence])) }
        if second[sentence] >= 0 { way.append(Int(second[sentence])) }
        at += 1
      }
      return false
    }
  }

  // MARK: Attack

  private func attacks() -> [Link] {
    scene.roles.indices.compactMap { sentence in
      guard scene.roles[sentence] == .counter, let goal = attacked(by: sentence) else { return nil }
      return (sentence, goal, .attacks)
    }
  }

  private static let reach = 9

  /// The nearest claim or thesis outside the concession; the one before it where both are as near.
  private func attacked(by sentence: Int) -> Int? {
    let passage = scene.passage(sentence)
    let before = stride(from: passage.lowerBound - 1, through: max(0, passage.lowerBound - Self.reach), by: -1)
      .first { isAsserted($0) }
    let after = (passage.upperBound..<min(scene.roles.count, passage.upperBound + Self.reach)).first { isAsserted($0) }
    var nearest: (goal: Int, distance: Int)?
    if let before { nearest = (before, distance(before, passage.lowerBound)) }
    if let after {
      let distance = distance(passage.upperBound - 1, after) + 1
      if nearest.map({ distance < $0.distance }) ?? true { nearest = (after, distance) }
    }
    guard let nearest, nearest.distance <= Self.reach else { return nil }
    return nearest.goal
  }

  private func isAsserted(_ sentence: Int) -> Bool {
    scene.roles[sentence] == .claim || scene.roles[sentence] == .thesis
  }

  /// How far two sentences are from each other, a new block and a new section counted as more.
  private func distance(_ a: Int, _ b: Int) -> Int {
    (min(a, b) + 1...max(a, b)).reduce(0) { $0 + Self.step(scene.joints[$1]) }
  }

  private static func step(_ joint: Joint) -> Int {
    switch joint {
    case .start: 0
    case .inside: 1
    case .block: 3
    case .section: 4
    }
  }
}
