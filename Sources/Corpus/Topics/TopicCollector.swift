import Dutch
import Prose

/// Collects what an essay speaks of: topics that the lexicon knows, and nouns of the essay's own.
struct TopicCollector {
  private let scene: TopicScene
  private var matcher: TopicMatcher
  private var byTopic: [Int: TopicCandidate] = [:]
  private var byLemma: [Int: TopicCandidate] = [:]

  init(_ scene: TopicScene, _ target: Target, _ lexicon: TopicLexicon = .standard) {
    self.scene = scene
    matcher = TopicMatcher(scene.reading, lexicon, target: target)
  }

  /// In no order that means anything.
  func candidates() -> [TopicCandidate] {
    var collector = self
    for sentence in scene.reading.document.sentences.indices {
      let verdicts = TopicVerdicts(scene, sentence)
      collector.addKnown(sentence, verdicts)
      collector.addOwn(sentence, verdicts)
    }
    return Array(collector.byTopic.values) + Array(collector.byLemma.values)
  }

  private mutating func addKnown(_ sentence: Int, _ verdicts: TopicVerdicts) {
    let hits = matcher.hits(sentence)
    guard !hits.isEmpty else { return }
    let weight = scene.weight(sentence)
    var seen: Set<Int> = []
    for hit in hits {
      let topic = hit.entry.topic
      let isFirst = seen.insert(topic).inserted
      let verdict = verdicts.verdict(on: hit.token)
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: hit.key), strength: hit.strength,
        weight: weight * hit.strength * (isFirst ? 1 : 0.4) * (isTheme(hit, sentence) ? 1.3 : 1), polarity: hit.entry.sign * hit.entry.polarity,
        verdict: hit.entry.sign * verdict, isArgued: scene.isArgued(sentence))
      byTopic[topic, default: TopicCandidate(name: matcher.lexicon.names[topic], topic: topic)]
        .add(mention, isName: hit.isName)
    }
  }

  /// Whether a sentence is about what a word speaks of: it opens with it.
  private func isTheme(_ hit: TopicHit, _ sentence: Int) -> Bool {
    hit.strength >= 0.6 && hit.token < scene.reading.document.sentences[sentence].tokens.lowerBound + 2
  }

  /// Adds abstract nouns that no topic, or several, could claim.
  private mutating func addOwn(_ sentence: Int, _ verdicts: TopicVerdicts) {
    for token in scene.reading.document.sentences[sentence].tokens where isOwn(token) {
      let lemma = scene.reading.words[token].lemma
      let polarity = scene.cues.polarity(of: token)
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: lemma), strength: 1, weight: scene.weight(sentence) * 0.8,
        polarity: polarity > 2 ? 1 : polarity < -2 ? -1 : 0, verdict: verdicts.verdict(on: token),
        isArgued: scene.isArgued(sentence))
      byLemma[lemma, default: TopicCandidate(name: scene.reading.lemmas[lemma], topic: nil)]
        .add(mention, isName: true)
    }
  }

  private func isOwn(_ token: Int) -> Bool {
    let word = scene.reading.words[token]
    guard word.tag == .noun, !matcher.isSkipped(word.lemma) else { return false }
    let name = scene.reading.lemmas[word.lemma]
    guard name.utf8.count > 4, Self.isAbstract(name) || abs(scene.cues.polarity(of: token)) > 2 else { return false }
    if matcher.isName(word.lemma) { return false }
    if let term = matcher.term(ofLemma: word.lemma), matcher.lexicon.entries(term).count == 1 { return false }
    let bytes = Array(name.utf8)
    return EverydayWords.specificity(bytes, 0..<bytes.count) >= 0.7
  }

  /// Dutch names values and relations with a few suffixes.
  private static func isAbstract(_ name: String) -> Bool {
    ["heid", "schap", "iteit", "isme"].contains { name.hasSuffix($0) }
  }
}
