import Dutch
import Prose

/// Collects what an essay speaks of: topics that the lexicon knows, and nouns of the essay's own.
struct TopicCollector {
  /// What has been collected. It is kept apart, so that what it is collected from, which is large, need not be copied.
  private struct Findings {
    private(set) var candidates: [TopicCandidate] = []
    /// Where the candidates stand: by topic, or by minus one less the lemma.
    private var places: [Int: Int] = [:]
    /// The everyday words that have counted, by topic.
    var counted: Set<SIMD2<Int>> = []
    var memory: TopicMatcher.Memory

    init(_ memory: TopicMatcher.Memory) { self.memory = memory }

    func has(_ key: Int) -> Bool { places[key] != nil }

    mutating func begin(_ key: Int, _ candidate: TopicCandidate) {
      places[key] = candidates.count
      candidates.append(candidate)
    }

    mutating func add(_ mention: TopicCandidate.Mention, to key: Int, isName: Bool) {
      if let place = places[key] { candidates[place].add(mention, isName: isName) }
    }
  }

  private let scene: TopicScene
  private let matcher: TopicMatcher
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
    let adjectives = nouns.map { FeatureBag.hash(reading.lemmas[$0].utf8.dropLast(4)) }
    let byAdjective = Dictionary(zip(adjectives, nouns)) { first, _ in first }
    var families: [Int: Int] = [:]
    for (lemma, name) in reading.lemmas.enumerated() { families[lemma] = byAdjective[FeatureBag.hash(name.utf8)] }
    return families
  }

  /// In the order of their first mentions.
  func candidates(_ uses: [SayingTopics.Use]) -> [TopicCandidate] {
    var findings = Findings(matcher.memory)
    let bySentence = Dictionary(grouping: uses) { $0.sentence }
    for sentence in scene.reading.document.sentences.indices {
      for use in bySentence[sentence] ?? [] {
        add(use.mention(scene), of: use.topic, isName: false, to: &findings)
      }
      addKnown(sentence, to: &findings)
      addOwn(sentence, to: &findings)
    }
    return findings.candidates
  }

  // A default value behind a subscript would copy all of this for each mention.
  private func add(_ mention: TopicCandidate.Mention, of topic: Int, isName: Bool, to findings: inout Findings) {
    if !findings.has(topic) {
      findings.begin(topic, TopicCandidate(name: matcher.lexicon.name(topic), topic: topic))
    }
    findings.add(mention, to: topic, isName: isName)
  }

  private func addKnown(_ sentence: Int, to findings: inout Findings) {
    let hits = matcher.hits(sentence, &findings.memory)
    guard !hits.isEmpty else { return }
    let weight = scene.weight(sentence)
    let isDisputed = scene.isDisputed(sentence)
    let verdicts = scene.verdicts(sentence)
    var seen: Set<Int> = []
    for hit in hits {
      if hit.entry.isEveryday && !isDisputed { continue }
      let topic = hit.entry.topic
      let isFirst = seen.insert(topic).inserted
      let isNew = !hit.entry.isEveryday || findings.counted.insert([topic, hit.key]).inserted
      // An everyday word says little when it comes again.
      let repetition: Float = isNew ? 1 : 0.3
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: hit.key), token: hit.token, strength: hit.strength,
        weight: weight * self.weight(of: hit, sentence, isFirst: isFirst) * repetition,
        polarity: hit.entry.sign * hit.entry.polarity, verdict: hit.entry.sign * verdicts.verdict(on: hit.token),
        isArgued: isDisputed)
      add(mention, of: topic, isName: hit.isName, to: &findings)
    }
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
  private func addOwn(_ sentence: Int, to findings: inout Findings) {
    var verdicts: TopicVerdicts?
    let tagged = families.isEmpty ? [PartOfSpeech.noun] : [.noun, .adjective]
    for token in scene.reading.document.sentences[sentence].tokens {
      // The whole look-up only where it can find something: this loop sees every word.
      guard tagged.contains(scene.reading.words[token].tag), let lemma = own(token) else { continue }
      let polarity = scene.cues.polarity(of: token)
      let known = verdicts ?? scene.verdicts(sentence)
      verdicts = known
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: scene.reading.words[token].lemma), token: token, strength: 1,
        weight: scene.weight(sentence) * 0.8, polarity: polarity > 2 ? 1 : polarity < -2 ? -1 : 0,
        verdict: known.verdict(on: token), isArgued: scene.isArgued(sentence))
      if !findings.has(-1 - lemma) {
        findings.begin(-1 - lemma, TopicCandidate(name: scene.reading.lemmas[lemma], topic: nil))
      }
      findings.add(mention, to: -1 - lemma, isName: true)
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
    return matcher.specificity(ofLemma: lemma) >= 0.7 ? lemma : nil
  }

  /// Dutch names values and relations with a few suffixes.
  private static func isAbstract(_ name: String) -> Bool {
    name.hasSuffix("heid") || name.hasSuffix("schap") || name.hasSuffix("iteit") || name.hasSuffix("isme")
  }
}
