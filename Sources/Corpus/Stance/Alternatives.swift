import Dutch
import Prose

/// What an author puts in the target's place: the nouns of his own theses and claims that he returns to, valued, not the
/// target's own.
struct Alternatives {
  /// A noun and where it stands.
  struct Candidate {
    var lemma: Int
    var tokens: [Int]
    var score: Double
  }

  static let maximum = 5

  let scene: StanceScene

  /// The strongest candidates, strongest first.
  func candidates() -> [Candidate] {
    var found: [Int: Candidate] = [:]
    for (sentence, role) in scene.roles.roles.enumerated() {
      guard let role, role != .counter else { continue }
      for token in scene.reading.document.sentences[sentence].tokens where isCandidate(token) {
        let lemma = scene.reading.words[token].lemma
        found[lemma, default: Candidate(lemma: lemma, tokens: [], score: 0)].tokens.append(token)
        found[lemma]?.score += weight(sentence, role)
      }
    }
    return found.values
      .map { Candidate(lemma: $0.lemma, tokens: $0.tokens, score: $0.score * value($0.lemma)) }
      .filter { $0.score >= 2 }
      .sorted { ($1.score, $0.tokens[0]) < ($0.score, $1.tokens[0]) }
      .prefix(Self.maximum).map { $0 }
  }

  private func isCandidate(_ token: Int) -> Bool {
    let word = scene.reading.words[token]
    return word.tag == .noun && !scene.target.contentLemmas.contains(scene.reading.lemma(token))
      && scene.reading.lemma(token).utf8.count > 3
  }

  private func weight(_ sentence: Int, _ role: Role) -> Double {
    switch role {
    case .thesis: 2
    case .claim: 1
    case .premise: 0.4
    case .example, .counter: 0.1
    }
  }

  /// Names of values and practices count more than names of things: Dutch forms them with a few suffixes.
  private func value(_ lemma: Int) -> Double {
    let name = scene.reading.lemmas[lemma]
    let suffixes = ["heid", "schap", "iteit", "atie", "ing", "ie", "isme", "ment", "nis", "ans"]
    return suffixes.contains { name.hasSuffix($0) } ? 2 : 1
  }
}
