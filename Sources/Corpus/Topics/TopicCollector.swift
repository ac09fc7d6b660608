import Dutch
import Prose

/// Collects what an essay speaks of: topics that the lexicon knows, and nouns of the essay's own.
struct TopicCollector {
  /// What has been collected. It is kept apart, so that what it is collected from, which is large, need not be copied.
  private struct Findings {
    /// The topics and the nouns that have been spoken of, by the order of their first mentions.
    private var topics: [(noun: Int?, topic: Int?, mentions: Int)] = []
    /// Of all of them, in the order of the text.
    private var mentions: [(place: Int32, mention: TopicCandidate.Mention)] = []
    /// Where they stand in `topics`, by topic and by lemma; -1 for what has not been spoken of.
    private var places: [Int32]
    private var nouns: [Int32]
    /// The sentence that a topic was last spoken of in by a word.
    private var sentences: [Int32]
    /// The everyday words that have counted, by topic.
    private var counted = KeyTable(capacity: 16)
    var memory: TopicMatcher.Memory
    /// Where the topics are mentioned in the sentence that is being read, and what is said of its words.
    var hits: [TopicHit] = []
    var verdicts = TopicVerdicts()

    init(_ matcher: TopicMatcher) {
      memory = matcher.memory
      places = Array(repeating: -1, count: matcher.lexicon.count)
      sentences = places
      nouns = Array(repeating: -1, count: matcher.reading.lemmas.count)
      // Most essays have fewer.
      topics.reserveCapacity(96)
      mentions.reserveCapacity(128)
      hits.reserveCapacity(32)
    }

    mutating func add(_ mention: TopicCandidate.Mention, topic: Int) {
      if places[topic] < 0 { places[topic] = begin(noun: nil, topic: topic) }
      add(mention, at: places[topic])
    }

    mutating func add(_ mention: TopicCandidate.Mention, noun: Int) {
      if nouns[noun] < 0 { nouns[noun] = begin(noun: noun, topic: nil) }
      add(mention, at: nouns[noun])
    }

    private mutating func begin(noun: Int?, topic: Int?) -> Int32 {
      topics.append((noun, topic, 0))
      return Int32(truncatingIfNeeded: topics.count - 1)
    }

    private mutating func add(_ mention: TopicCandidate.Mention, at place: Int32) {
      topics[Int(place)].mentions += 1
      mentions.append((place, mention))
    }

    /// Whether a topic is spoken of in a sentence for the first time.
    mutating func isFirst(_ topic: Int, in sentence: Int) -> Bool {
      defer { sentences[topic] = Int32(truncatingIfNeeded: sentence) }
      return sentences[topic] != sentence
    }

    /// Whether an everyday word counts for a topic for the first time.
    mutating func isFirst(_ topic: Int, by key: Int) -> Bool {
      let place = TopicCandidate.Mention.Place(sentence: topic, key: key).number
      defer { counted.insert(place, 0) }
      return counted[place] < 0
    }

    /// In the order of their first mentions.
    func candidates(_ reading: Reading) -> [TopicCandidate] {
      guard let any = mentions.first?.mention else { return [] }
      var ends = topics.indices.map { _ in 0 }
      for index in topics.indices.dropFirst() { ends[index] = ends[index - 1] + topics[index - 1].mentions }
      var sorted = Array(repeating: any, count: mentions.count)
      for (place, mention) in mentions {
        sorted[ends[Int(place)]] = mention
        ends[Int(place)] += 1
      }
      return zip(topics, ends).map { topic, end in
        TopicCandidate(
          noun: topic.noun.map { reading.lemmas[$0] }, topic: topic.topic, sorted[(end - topic.mentions)..<end])
      }
    }
  }

  private let scene: TopicScene
  private let matcher: TopicMatcher
  /// The nouns in *-heid* of the essay, by the hashes of their adjectives.
  private let qualities: [(adjective: UInt64, noun: Int)]

  init(_ scene: TopicScene, _ target: Target, _ words: EssayWords, _ lexicon: TopicLexicon = .standard) {
    self.scene = scene
    matcher = TopicMatcher(scene.reading, lexicon, target: target, words)
    let lemmas = scene.reading.lemmas
    qualities = words.lemmas.indices.filter { words.lemmas[$0].traits.contains(.isQuality) }.map {
      (FeatureBag.hash(lemmas[$0].utf8.dropLast(4)), $0)
    }
  }

  /// In the order of their first mentions.
  ///
  /// - Parameter made: belongs to the memory that the text was read with.
  func candidates(_ uses: [SayingTopics.Use], _ made: inout MadeWords) -> [TopicCandidate] {
    var findings = Findings(matcher)
    swap(&findings.memory.made, &made)
    defer { swap(&findings.memory.made, &made) }
    var rest = uses.stablySorted { $0.sentence < $1.sentence }[...]
    for sentence in scene.reading.document.sentences.indices {
      while let use = rest.first, use.sentence == sentence {
        findings.add(use.mention(scene), topic: use.topic)
        rest.removeFirst()
      }
      addKnown(sentence, to: &findings)
      addOwn(sentence, to: &findings)
    }
    return findings.candidates(scene.reading)
  }

  private func addKnown(_ sentence: Int, to findings: inout Findings) {
    findings.hits.removeAll(keepingCapacity: true)
    matcher.addHits(sentence, &findings.memory, to: &findings.hits)
    guard !findings.hits.isEmpty else { return }
    let weight = scene.weight(sentence)
    let isDisputed = scene.isDisputed(sentence)
    findings.verdicts.read(sentence, in: scene)
    for index in findings.hits.indices {
      let hit = findings.hits[index]
      if hit.entry.isEveryday && !isDisputed { continue }
      let topic = hit.entry.topic
      let isFirst = findings.isFirst(topic, in: sentence)
      let isNew = !hit.entry.isEveryday || findings.isFirst(topic, by: hit.key)
      // An everyday word says little when it comes again.
      let repetition: Float = isNew ? 1 : 0.3
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: hit.key), token: hit.token, strength: hit.strength,
        weight: weight * self.weight(of: hit, sentence, isFirst: isFirst) * repetition,
        polarity: hit.entry.sign * hit.entry.polarity,
        verdict: hit.entry.sign * findings.verdicts.verdict(on: hit.token, in: scene), isArgued: isDisputed,
        isName: hit.isName)
      findings.add(mention, topic: topic)
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
    for token in scene.reading.document.sentences[sentence].tokens {
      guard let lemma = own(token) else { continue }
      findings.verdicts.read(sentence, in: scene)
      let mention = TopicCandidate.Mention(
        place: .init(sentence: sentence, key: scene.reading.words[token].lemma), token: token, strength: 1,
        weight: scene.weight(sentence) * 0.8, polarity: scene.judges(token),
        verdict: findings.verdicts.verdict(on: token, in: scene), isArgued: scene.isArgued(sentence), isName: true)
      findings.add(mention, noun: lemma)
    }
  }

  /// The noun that a word is, or that is made of it, where that is a topic of the essay's own.
  @inline(__always)
  private func own(_ token: Int) -> Int? {
    let word = scene.reading.words[token]
    switch word.tag {
    case .noun: return isOwn(word.lemma, token) ? word.lemma : nil
    case .adjective where !qualities.isEmpty:
      let hash = matcher.words.lemmas[word.lemma].hash
      guard let noun = qualities.first(where: { $0.adjective == hash })?.noun else { return nil }
      return isOwn(noun, token) ? noun : nil
    default: return nil
    }
  }

  private func isOwn(_ lemma: Int, _ token: Int) -> Bool {
    let traits = matcher.words.lemmas[lemma].traits
    guard traits.contains(.isLong), !matcher.isSkipped(lemma),
      traits.contains(.isAbstract) || scene.judges(token) != 0
    else { return false }
    if matcher.isName(lemma) { return false }
    if let term = matcher.term(ofLemma: lemma), matcher.lexicon.entries(term).count == 1 { return false }
    return matcher.specificity(ofLemma: lemma) >= 0.7
  }
}
