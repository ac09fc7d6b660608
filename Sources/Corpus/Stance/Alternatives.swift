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
    for sentence in scene.roles.roles.indices where scene.roles.roles[sentence] != .counter {
      let weight = weight(sentence)
      for token in scene.reading.document.sentences[sentence].tokens where isCandidate(token) {
        let lemma = scene.reading.words[token].lemma
        found[lemma, default: Candidate(lemma: lemma, tokens: [], score: 0)].tokens.append(token)
        found[lemma]?.score += weight * value(token)
      }
    }
    return found.values.filter { $0.score >= 1.5 }
      .sorted { ($1.score, $0.tokens[0]) < ($0.score, $1.tokens[0]) }
      .prefix(Self.maximum).map { $0 }
  }

  private func isCandidate(_ token: Int) -> Bool {
    let word = scene.reading.words[token]
    let lemma = scene.reading.lemma(token)
    return word.tag == .noun && lemma.utf8.count > 3 && !scene.target.contentLemmas.contains(lemma)
      && !Self.common.contains(lemma) && scene.scene.cues.polarity(of: token) >= 0
  }

  /// Nouns that every argument has: they name no alternative.
  private static let common: Set<String> = [
    "ding", "keer", "tijd", "dag", "jaar", "maand", "week", "mens", "manier", "vraag", "woord", "geval", "punt",
    "reden",
    "stuk", "deel", "kant", "plaats", "zaak", "probleem", "spreuk", "spreekwoord", "gezegde", "slogan", "leus", "motto",
    "uitspraak", "regel", "zin", "man", "vrouw", "iemand", "voorbeeld", "bedrijf", "winkel", "euro", "procent", "geld",
  ]

  /// Theses, sentences that put something in another's place, and the ends of the essay say most.
  private func weight(_ sentence: Int) -> Double {
    var weight = Double(scene.likelihood(.thesis, sentence)) * 2 + Double(scene.likelihood(.claim, sentence))
    weight += 0.4 * Double(scene.likelihood(.premise, sentence)) + 0.1
    if scene.cues[sentence].contains(where: { Self.turns.contains(Cue.all[$0.cue].name) }) { weight *= 1.6 }
    return scene.region(sentence) == nil ? weight : weight * 1.3
  }

  private static let turns: Set<String> = [
    "replaced", "servedLimited", "valueRanked", "preferred", "recommendation", "thesisStatement",
  ]

  /// A name of a value counts more than a name of a thing.
  private func value(_ token: Int) -> Double {
    let polarity = scene.scene.cues.polarity(of: token)
    return suffixValue(scene.reading.words[token].lemma) * (polarity >= 5 ? 2.5 : polarity > 1 ? 1.5 : 1)
  }

  /// Names of values and practices count more than names of things: Dutch forms them with a few suffixes.
  private func suffixValue(_ lemma: Int) -> Double {
    let name = scene.reading.lemmas[lemma]
    let suffixes = ["heid", "schap", "iteit", "atie", "ing", "ie", "isme", "ment", "nis", "ans"]
    return suffixes.contains { name.hasSuffix($0) } ? 2 : 1
  }
}
