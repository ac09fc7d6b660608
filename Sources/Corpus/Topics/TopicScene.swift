import Dutch
import Prose

/// An essay as the reading of its topics looks at it.
///
/// It never changes. It is a class because its parts are large, and would be copied for all that look at them.
final class TopicScene: Sendable {
  let reading: Reading
  let roles: RoleReading
  /// By token.
  private let polarities: [Int8]
  private let hasTitle: Bool

  init(_ reading: Reading, _ features: SentenceFeatures, _ roles: RoleReading) {
    self.reading = reading
    self.roles = roles
    let cues = features.scene.cues
    polarities = reading.words.indices.map { Int8(truncatingIfNeeded: cues.polarity(of: $0)) }
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

  /// Whether a negation denies a token of a sentence.
  func isDenied(_ token: Int, in sentence: Int) -> Bool {
    reading.sentences[sentence].negated.contains { $0.contains(token) }
  }

  /// Whether the word of a token praises (1) or blames (-1); 0 where it does neither clearly.
  func judges(_ token: Int) -> Float {
    let polarity = polarities[token]
    return polarity > 2 ? 1 : polarity < -2 ? -1 : 0
  }
}

/// What a sentence says of its words; the room for it is kept from one sentence to the next.
struct TopicVerdicts {
  /// Words that judge: where, and whether good (1) or bad (-1), denials taken into account.
  private var judging: [(token: Int, verdict: Float)] = []
  /// Whose words they are.
  private var sentence = -1
  /// Whether others speak.
  private var isCounter = false

  /// Looks at another sentence.
  mutating func read(_ sentence: Int, in scene: TopicScene) {
    if sentence == self.sentence { return }
    (self.sentence, isCounter) = (sentence, scene.isCounter(sentence))
    judging.removeAll(keepingCapacity: true)
    for token in scene.reading.document.sentences[sentence].tokens {
      let verdict = scene.judges(token)
      if verdict != 0 { judging.append((token, scene.isDenied(token, in: sentence) ? -verdict : verdict)) }
    }
  }

  /// What the clause of a token says of it beside its own word, -1…1.
  func verdict(on token: Int, in scene: TopicScene) -> Float {
    var verdict: Float = 0
    if !judging.isEmpty {
      let clause = scene.reading.sentences[sentence].clauses.last { $0.tokens.contains(token) }?.tokens
      for word in judging where word.token != token && clause?.contains(word.token) ?? true { verdict += word.verdict }
    }
    verdict = max(-1, min(1, verdict))
    if isCounter { verdict -= 0.5 }
    if scene.isDenied(token, in: sentence) { verdict -= 0.3 }
    return verdict
  }
}
