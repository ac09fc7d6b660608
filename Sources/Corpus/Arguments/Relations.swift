import Dutch
import Prose

/// Links sentences with roles: a premise to the claim it is offered for, an example to what it stands for, a counter-position
/// to what it runs against.
struct Relations {
  let roles: [Role?]
  let joints: [Joint]
  let passages: Passages
  /// Sentences that open with a conclusion or a reason, by the names of their cues.
  let concludes: [Bool]

  /// The links as indices of sentences, in order.
  func links() -> [(from: Int, to: Int, kind: Relation.Kind)] {
    var links: [(from: Int, to: Int, kind: Relation.Kind)] = []
    for (sentence, role) in roles.enumerated() {
      switch role {
      case .premise:
        if let goal = supported(by: sentence) { links.append((sentence, goal, .supports)) }
      case .example:
        if opensOrEndsPassage(sentence), let goal = nearest(sentence, passage(sentence), Self.isAsserted) {
          links.append((sentence, goal, .exemplifies))
        }
      case .counter:
        if let goal = nearest(sentence, passage(sentence), { $0 == .claim || $0 == .thesis }) {
          links.append((sentence, goal, .attacks))
        }
      case .claim:
        if let goal = thesis(under: sentence) { links.append((sentence, goal, .supports)) }
      case .thesis, nil: break
      }
    }
    return links
  }

  private static func isAsserted(_ role: Role?) -> Bool { role == .claim || role == .thesis || role == .premise }

  private func passage(_ sentence: Int) -> Range<Int> {
    passages.ofSentence[sentence].map { passages.ranges[$0] } ?? sentence..<sentence + 1
  }

  private func opensOrEndsPassage(_ sentence: Int) -> Bool {
    let passage = passage(sentence)
    return sentence == passage.lowerBound || sentence == passage.upperBound - 1
  }

  /// How far two sentences are from each other, a new block and a new section counted as more.
  private func distance(_ a: Int, _ b: Int) -> Int {
    (min(a, b) + 1...max(a, b)).reduce(0) { $0 + [0, 1, 3, 4][joints[$1].rawValue] }
  }

  private static let reach = 9

  /// The claim that a premise serves: the one before it, or the conclusion that follows it at once.
  private func supported(by premise: Int) -> Int? {
    if premise + 1 < roles.count, joints[premise + 1] == .inside, concludes[premise + 1],
      roles[premise + 1] == .claim || roles[premise + 1] == .thesis
    {
      return premise + 1
    }
    return nearest(premise, premise..<premise + 1) { $0 == .claim || $0 == .thesis }
  }

  /// The nearest sentence with a fitting role outside a passage; the one before it where both are as near.
  private func nearest(_ sentence: Int, _ passage: Range<Int>, _ fits: (Role?) -> Bool) -> Int? {
    var best: (sentence: Int, distance: Int)?
    for other in stride(from: passage.lowerBound - 1, through: max(0, passage.lowerBound - Self.reach), by: -1)
    where fits(roles[other]) {
      best = (other, distance(other, passage.lowerBound))
      break
    }
    for other in passage.upperBound..<min(roles.count, passage.upperBound + Self.reach) where fits(roles[other]) {
      let away = distance(passage.upperBound - 1, other) + 1
      if away < best?.distance ?? Self.reach { best = (other, away) }
      break
    }
    guard let best, best.distance <= Self.reach else { return nil }
    return best.sentence
  }

  /// The thesis near enough for a claim to serve it.
  private func thesis(under claim: Int) -> Int? {
    nearest(claim, claim..<claim + 1) { $0 == .thesis }
  }
}
