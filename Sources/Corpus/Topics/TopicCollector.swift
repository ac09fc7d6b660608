import Dutch
import Prose

/// Collects what an essay speaks of: topics that the lexicon knows, and nouns of the essay's own.
struct TopicCollector {
  private let scene: TopicScene
  private var matcher: TopicMatcher
  private var byTopic: [Int: TopicCandidate] = [:]
  private var byLemma: [Int: TopicCandidate] = [:]
  /// The everyday words that have counted, by topic.
  private var counted: Set<SIMD2<Int>> = []
  /// The nouns in *-heid* of the essay, by the adjective's lemma.
  private let families: [Int: Int]

  init(_ scene: TopicScene, _ target: Target, _ lexicon: TopicLexicon = .standard) {
    self.scene = scene
    matcher = TopicMatcher(scene.reading, lexicon, target: target)
    families = Self.families(scene.reading)
  }

  private static func families(_ reading: Reading) -> [Int: Int] {
    let nouns = reading.lemmas.indices.filter { reading.lemmas[$0].hasSuffix("heid") }
    guard !nouns.isEmpty else { return [:] }
    let byAdjective = Dictionary(nouns.map { (reading.lemmas[$0].dropLast(4), $0) }) { first, _ in first }
    var families: [Int: Int] = [:]
    for (lemma, name) in reading.lemmas.enumerated() { families[lemma] = byAdjective[name[...]] }
    return families
  }

  /// In no order that means anything.
  func candidates(_ uses: [SayingTopics.Use]) -> [TopicCandidate] {
    var collector = self
    let bySentence = Dictionary(grouping: uses) { $0.sentence }
    for sentence in scene.reading.document.sentences.indices {
      bySentence[sentence]?.forEach { collector.add($0) }
      collector.addKnown(sentence)
      collector.addOwn(sentence)
    }
    return Array(collector.byTopic.values) + Array(collector.byLemma.values)
  }

  private mutating func add(_ use: SayingTopics.Use) {
    byTopic[use.topic, default: TopicCandidate(name: matcher.lexicon.names[use.topic], topic: use.topic)]
      .add(use.mention(scene), isName: false)
  }

  private mutating func addKnown(_ sentence: Int) {
    let hits = matcher.hits(sentence)
    guard !hits.isEmpty else { return }
    let weight = scene.weight(sentence)
    let isDisputed = scene.isDisputed(sentence)
    let verdicts = TopicVerdicts(scene, sentence)
    var seen: Set<Int> = []
    for hit in hits {
      if hit.entry.isEveryday && !isDisputed { continue }
      let topic = hit.entry.topic
      let isFirst = seen.insert(topic).inserted
      let verdict = verdicts.verdict(on: hit.token)
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: hit.key), token: hit.token, strength: hit.strength,
        weight: weight * self.weight(of: hit, sentence, isFirst: isFirst) * repetition(hit),
        polarity: hit.entry.sign * hit.entry.polarity, verdict: hit.entry.sign * verdict,
        isArgued: isDisputed)
      byTopic[topic, default: TopicCandidate(name: matcher.lexicon.names[topic], topic: topic)]
        .add(mention, isName: hit.isName)
    }
  }

  /// An everyday word says little when it comes again.
  private mutating func repetition(_ hit: TopicHit) -> Float {
    guard hit.entry.isEveryday else { return 1 }
    return counted.insert([hit.entry.topic, hit.key]).inserted ? 1 : 0.3
  }

  /// How much a hit counts: less where its sentence has spoken of the topic before.
  private func weight(of hit: TopicHit, _ sentence: Int, isFirst: Bool) -> Float {
    hit.strength * (isFirst ? 1 : 0.4) * (isTheme(hit, sentence) ? 1.3 : 1)
  }

  /// Whether a sentence is about what a word speaks of: it opens with it.
  private func isTheme(_ hit: TopicHit, _ sentence: Int) -> Bool {
    hit.strength >= 0.6 && hit.token < scene.reading.document.sentences[sentence].tokens.lowerBound + 2
  }

  /// Adds abstract nouns that no topic, or several, could claim, and adjectives of their families.
  private mutating func addOwn(_ sentence: Int) {
    var verdicts: TopicVerdicts?
    let words = scene.reading.words
    for token in scene.reading.document.sentences[sentence].tokens {
      // The whole look-up only where it can find something: this loop sees every word.
      let tag = words[token].tag
      guard tag == .noun || (tag == .adjective && !families.isEmpty), let lemma = own(token) else { continue }
      let polarity = scene.cues.polarity(of: token)
      let known = verdicts ?? TopicVerdicts(scene, sentence)
      verdicts = known
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: scene.reading.words[token].lemma), token: token, strength: 1,
        weight: scene.weight(sentence) * 0.8, polarity: polarity > 2 ? 1 : polarity < -2 ? -1 : 0,
        verdict: known.verdict(on: token), isArgued: scene.isArgued(sentence))
      byLemma[lemma, default: TopicCandidate(name: scene.reading.lemmas[lemma], topic: nil)]
        .add(mention, isName: true)
    }
  }

  /// The noun that a word is, or that is made of it, where that is a topic of the essay's own.
  private func own(_ token: Int) -> Int? {
    let word = scene.reading.words[token]
    let lemma = word.tag == .adjective ? families[word.lemma] : word.tag == .noun ? word.lemma : nil
    guard let lemma, !matcher.isSkipped(lemma) else { return nil }
    let name = scene.reading.lemmas[lemma]
    guard name.utf8.count > 4, abs(scene.cues.polarity(of: token)) > 2 || Self.isAbstract(name) else { return nil }
    if matcher.isName(lemma) { return nil }
    if let term = matcher.term(ofLemma: lemma), matcher.lexicon.entries(term).count == 1 { return nil }
    let bytes = Array(name.utf8)
    return EverydayWords.specificity(bytes, 0..<bytes.count) >= 0.7 ? lemma : nil
  }

  /// Dutch names values and relations with a few suffixes.
  private static func isAbstract(_ name: String) -> Bool {
    name.hasSuffix("heid") || name.hasSuffix("schap") || name.hasSuffix("iteit") || name.hasSuffix("isme")
  }
}
