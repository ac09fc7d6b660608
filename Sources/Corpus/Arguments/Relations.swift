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

  /// A sentence serves one other, or two.
  private static let most = 2

  /// From what likelihood a link is shown, by the role that it comes from: first the one to the likeliest goal, then the
  /// second. Readers mark the clearest links only, so that even a plain one is no likelier than one half. Every premise
  /// is offered for something.
  private static func least(_ role: Role?) -> [Double] {
    switch role {
    case .premise: [0, 0.07]
    case .example: [0.03, 0.07]
    default: [0.05, 0.07]
    }
  }

  private func supports() -> [Link] {
    var candidates: [Candidate] = []
    /// The strongest link of each passage of an example: a passage stands for something.
    var ofPassage: [Int: Candidate] = [:]
    for (sentence, role) in scene.roles.enumerated() where RelationScene.serves(role) {
      for (rank, goal) in model.goals(of: sentence, in: scene).prefix(Self.most).enumerated() {
        let candidate = Candidate(from: sentence, to: goal.goal, likelihood: goal.likelihood)
        if goal.likelihood >= Self.least(role)[rank] {
          candidates.append(candidate)
        } else if role == .example, rank == 0, let passage = scene.passages.ofSentence[sentence],
          goal.likelihood > ofPassage[passage]?.likelihood ?? 0
        {
          ofPassage[passage] = candidate
        }
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
    var goals: [Int: [Int]] = [:]
    return candidates.sorted { ($1.likelihood, $0.from, $0.to) < ($0.likelihood, $1.from, $1.to) }.filter { link in
      if Self.leads(from: link.to, to: link.from, goals) { return false }
      goals[link.from, default: []].append(link.to)
      return true
    }
  }

  /// How many sentences are looked at on the way: lines of argument are short.
  private static let longestWay = 50

  private static func leads(from start: Int, to end: Int, _ goals: [Int: [Int]]) -> Bool {
    var way = [start]
    var at = 0
    while at < way.count, at < longestWay {
      if way[at] == end { return true }
      way += goals[way[at]] ?? []
      at += 1
    }
    return false
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
      .first(where: isAsserted)
    let after = (passage.upperBound..<min(scene.roles.count, passage.upperBound + Self.reach)).first(where: isAsserted)
    let nearest = [
      before.map { ($0, distance($0, passage.lowerBound)) },
      after.map { ($0, distance(passage.upperBound - 1, $0) + 1) },
    ]
    .compactMap { $0 }.filter { $0.1 <= Self.reach }.min { $0.1 < $1.1 }
    return nearest?.0
  }

  private func isAsserted(_ sentence: Int) -> Bool {
    scene.roles[sentence] == .claim || scene.roles[sentence] == .thesis
  }

  /// How far two sentences are from each other, a new block and a new section counted as more.
  private func distance(_ a: Int, _ b: Int) -> Int {
    (min(a, b) + 1...max(a, b)).reduce(0) { $0 + [0, 1, 3, 4][scene.joints[$1].rawValue] }
  }
}
