import Dutch
import Prose

/// An essay as the reading of its topics looks at it.
struct TopicScene {
  let reading: Reading
  let roles: RoleReading
  let cues: CueReader
  private let hasTitle: Bool

  init(_ reading: Reading, _ features: SentenceFeatures, _ roles: RoleReading) {
    self.reading = reading
    self.roles = roles
    cues = features.scene.cues
    let document = reading.document
    hasTitle = document.sentences.first.map { Scene.isHeading(document.blocks[$0.block]) } ?? false
  }

  private func isTitle(_ sentence: Int) -> Bool { sentence == 0 && hasTitle }

  /// How much what a sentence speaks of is the essay's matter.
  func weight(_ sentence: Int) -> Float {
    let weight = Self.weight(roles.roles[sentence])
    return isTitle(sentence) ? max(weight, 1.5) * 1.4 : weight
  }

  private static func weight(_ role: Role?) -> Float {
    switch role {
    case .thesis: 2.5
    case .claim: 1.8
    case .premise: 1.2
    case .counter: 0.8
    case .example: 0.45
    case nil: 0.35
    }
  }

  /// Whether a sentence is part of the author's argument.
  func isArgued(_ sentence: Int) -> Bool {
    switch roles.roles[sentence] {
    case .thesis, .claim, .premise: true
    default: isTitle(sentence)
    }
  }

  /// Whether an everyday word counts in a sentence: the author or his opponents argue in it.
  func isDisputed(_ sentence: Int) -> Bool { isArgued(sentence) || isCounter(sentence) }

  /// Whether others speak.
  func isCounter(_ sentence: Int) -> Bool { roles.roles[sentence] == .counter }

  /// What a sentence says of its words.
  func verdicts(_ sentence: Int) -> TopicVerdicts {
    let found = reading.sentences[sentence]
    let judging: [TopicVerdicts.Judging] = reading.document.sentences[sentence].tokens.compactMap { token in
      let polarity = cues.polarity(of: token)
      guard abs(polarity) > 2 else { return nil }
      let isDenied = found.negated.contains { $0.contains(token) }
      return (token, (polarity > 0) != isDenied ? 1 : -1)
    }
    return TopicVerdicts(
      judging: judging, clauses: found.clauses, negated: found.negated, isCounter: isCounter(sentence))
  }
}

/// What a sentence says of its words.
struct TopicVerdicts {
  typealias Judging = (token: Int, verdict: Float)

  /// Words that judge: where, and whether good (1) or bad (-1), denials taken into account.
  fileprivate let judging: [Judging]
  fileprivate let clauses: [Clause]
  fileprivate let negated: [Range<Int>]
  /// Whether others speak.
  fileprivate let isCounter: Bool

  /// What the clause of a token says of it beside its own word, -1…1.
  func verdict(on token: Int) -> Float {
    var verdict: Float = 0
    if !judging.isEmpty {
      let clause = clauses.last { $0.tokens.contains(token) }?.tokens
      for word in judging where word.token != token && clause?.contains(word.token) ?? true { verdict += word.verdict }
    }
    verdict = max(-1, min(1, verdict))
    if isCounter { verdict -= 0.5 }
    if negated.contains(where: { $0.contains(token) }) { verdict -= 0.3 }
    return verdict
  }
}
