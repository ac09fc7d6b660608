import Dutch
import Prose

/// Where words of a text speak of topics.
struct TopicHit {
  /// Where it stands: an index into the document's tokens.
  var token: Int
  var entry: TopicLexicon.Entry
  /// How sure it is that the topic is spoken of, 0…1.
  var strength: Float
  /// The lemma's index, or minus one less the index of the phrase: mentions by the same words are alike.
  var key: Int
  /// Whether the topic is called by its name.
  var isName = false
}

/// Finds what words of a text speak of topics.
struct TopicMatcher {
  /// What is known of a lemma or form.
  struct Found {
    /// The term that it is, or that it is made with.
    var term: Int
    var strength: Float
    /// -1 where *on-* makes it the opposite.
    var sign: Float = 1
    /// Whether it is only made with it.
    var isMade = false
  }

  /// How sure an everyday word speaks of a topic, in an argued sentence.
  private static let everyday: Float = 0.5

  /// What was found of each lemma: words are looked up once.
  ///
  /// It is kept apart, so that the matcher, which is large, need not be copied.
  struct Memory {
    fileprivate enum Slot { case unknown, nothing, found(Found) }

    fileprivate var slots: [Slot]
  }

  let reading: Reading
  let lexicon: TopicLexicon
  let words: EssayWords
  /// The lemmas of the saying that the essay is read for.
  private let skipped: [Int]

  /// - Parameter target: the saying whose own words tell nothing, unless they are topics.
  init(_ reading: Reading, _ lexicon: TopicLexicon, target: Target, _ words: EssayWords? = nil) {
    let words = words ?? EssayWords(reading)
    (self.reading, self.lexicon, self.words) = (reading, lexicon, words)
    let own = target.contentLemmas.map { EssayWord($0) }
    let isPlain = own.allSatisfy { $0.traits.contains(.isPlain) }
    skipped = words.lemmas.indices.filter { lemma in
      let word = words.lemmas[lemma]
      let isOwn =
        isPlain && word.traits.contains(.isPlain)
        ? own.contains { $0.hash == word.hash } : target.contentLemmas.contains(reading.lemmas[lemma])
      return isOwn && lexicon.topic(named: word.hash) == nil
    }
  }

  /// Nothing looked up yet.
  var memory: Memory { Memory(slots: Array(repeating: .unknown, count: words.lemmas.count)) }

  func isSkipped(_ lemma: Int) -> Bool { skipped.contains(lemma) }

  /// How much a lemma says, from 0 to 1.
  func specificity(ofLemma lemma: Int) -> Float { lexicon.specificity(ofWord: words.lemmas[lemma].hash) }

  /// The term that a lemma is by itself; nil for other lemmas, compounds among them.
  func term(ofLemma lemma: Int) -> Int? {
    let term = words.lemmas[lemma].term
    return term < 0 ? nil : Int(term)
  }

  /// Whether a lemma is the name of a topic.
  func isName(_ lemma: Int) -> Bool { lexicon.topic(named: words.lemmas[lemma].hash) != nil }

  /// Adds what a sentence says of topics.
  func addHits(_ sentence: Int, _ memory: inout Memory, to hits: inout [TopicHit]) {
    let tokens = reading.document.sentences[sentence].tokens
    var bits = WordBits()
    for token in tokens {
      bits.add(words.lemmas[reading.words[token].lemma].hash)
      bits.add(words.forms[reading.words[token].form].hash)
    }
    let pairs = reading.sentences[sentence].separableVerbs
    for token in tokens {
      let word = reading.words[token]
      addPhrases(at: token, in: tokens, bits, to: &hits)
      guard Self.isContent(word.tag) else { continue }
      let lemma = pairs.isEmpty ? word.lemma : pairs.first { $0.verb == token }?.lemma ?? word.lemma
      guard case .found(let found) = slot(token, lemma, &memory), !isSkipped(lemma) else { continue }
      addEntries(of: found, token, lemma, isNominal: isNominal(token, tokens), to: &hits)
    }
  }

  private func addEntries(
    of found: Found, _ token: Int, _ lemma: Int, isNominal: Bool, to hits: inout [TopicHit]
  ) {
    let isName = isNominal && isName(lemma)
    let strength = found.strength * lexicon.share(found.term)
    for var entry in lexicon.entries(found.term) {
      // The opposite of what is praised is blamed.
      entry.sign *= found.sign
      entry.polarity *= found.sign
      if entry.isEveryday && found.isMade { continue }
      let strength = entry.isEveryday ? Self.everyday * lexicon.share(found.term, isEveryday: true) : strength
      hits.append(
        TopicHit(
          token: token, entry: entry, strength: isName ? strength.squareRoot() : strength, key: lemma, isName: isName))
    }
  }

  private static func isContent(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .verb, .adjective, .adverb, .properNoun, .interjection: true
    default: false
    }
  }

  /// Whether a word names something: a noun, or the infinitive that a sentence opens with (*Luisteren is een kunst*).
  private func isNominal(_ token: Int, _ sentence: Range<Int>) -> Bool {
    let word = reading.words[token]
    return word.tag == .noun || (word.features.contains(.infinitive) && token < sentence.lowerBound + 2)
  }

  // MARK: Words

  private func slot(_ token: Int, _ lemma: Int, _ memory: inout Memory) -> Memory.Slot {
    if case .unknown = memory.slots[lemma] {
      let word = reading.words[token]
      memory.slots[lemma] = look(lemma, word).map(Memory.Slot.found) ?? .nothing
    }
    return memory.slots[lemma]
  }

  private func look(_ lemma: Int, _ word: Word) -> Found? {
    if let found = known(words.lemmas[lemma]) ?? made(reading.lemmas[lemma], word.tag) { return found }
    if word.tag == .verb || isSame(word.form, lemma) { return nil }
    return known(words.forms[word.form]) ?? made(reading.forms[word.form], word.tag)
  }

  private func isSame(_ form: Int, _ lemma: Int) -> Bool {
    let (one, other) = (words.forms[form], words.lemmas[lemma])
    if one.traits.contains(.isPlain), other.traits.contains(.isPlain) { return one.hash == other.hash }
    return reading.forms[form] == reading.lemmas[lemma]
  }

  private func known(_ word: EssayWord) -> Found? {
    word.term < 0 ? nil : Found(term: Int(word.term), strength: lexicon.specificity(Int(word.term)))
  }

  /// What a word is made with: *onbalans* with *balans*, *gezagsverhouding* with *verhouding*, *kwaliteitsniveau* with
  /// *kwaliteit*.
  private func made(_ word: String, _ tag: PartOfSpeech) -> Found? {
    guard tag != .verb, word.utf8.count > 5 else { return nil }
    var word = word
    return word.withUTF8 { made($0, tag) }
  }

  private func made(_ word: UnsafeBufferPointer<UInt8>, _ tag: PartOfSpeech) -> Found? {
    if word.starts(with: "on".utf8), let term = lexicon.word(FeatureBag.hash(word[2...])) {
      return Found(term: term, strength: 0.9, sign: -1, isMade: true)
    }
    guard tag == .noun || tag == .adjective, word.count >= 8 else { return nil }
    return head(word, tag) ?? modifier(word)
  }

  /// The lexicon has no word of more bytes.
  private static let longestHead = 64

  /// By its last part, the longest that is known. Names of persons in *-er* say too little: *opdrachtgever*.
  private func head(_ word: UnsafeBufferPointer<UInt8>, _ tag: PartOfSpeech) -> Found? {
    let least = tag == .adjective ? 8 : 5
    guard word.count >= least + 3, !word.suffix(2).elementsEqual("er".utf8) else { return nil }
    for start in max(3, word.count - Self.longestHead)...word.count - least {
      guard let term = lexicon.word(FeatureBag.hash(word[start...])) else { continue }
      let specificity = lexicon.specificity(term)
      return Found(term: term, strength: specificity < 0.7 ? 0.6 * specificity : 0.8, isMade: true)
    }
    return nil
  }

  /// By its first part, where that is a topic's name.
  private func modifier(_ word: UnsafeBufferPointer<UInt8>) -> Found? {
    var name = NameHash()
    var best: Int?
    for (index, byte) in word.enumerated().dropLast(3) {
      name.add(byte)
      if index >= 4, lexicon.topic(named: name.value) != nil { best = lexicon.word(name.value) ?? best }
    }
    return best.map { Found(term: $0, strength: 0.7, isMade: true) }
  }

  // MARK: Phrases

  private func addPhrases(at token: Int, in tokens: Range<Int>, _ bits: WordBits, to hits: inout [TopicHit]) {
    let word = reading.words[token]
    let byLemma = words.lemmas[word.lemma].phrases
    let byForm = words.forms[word.form].phrases
    if !byLemma.isEmpty { addPhrases(byLemma, at: token, in: tokens, bits, to: &hits) }
    if !byForm.isEmpty, byForm != byLemma { addPhrases(byForm, at: token, in: tokens, bits, to: &hits) }
  }

  private func addPhrases(
    _ phrases: Range<Int>, at token: Int, in tokens: Range<Int>, _ bits: WordBits, to hits: inout [TopicHit]
  ) {
    for phrase in lexicon.phrases(phrases) {
      // Most phrases have a word that the sentence lacks.
      guard bits.mayContain(phrase.bits) else { continue }
      let term = phrase.term
      guard let strength = strength(of: term, at: token, in: tokens) else { continue }
      for entry in lexicon.entries(term) {
        let strength = entry.isEveryday ? min(strength, Self.everyday) : strength
        hits.append(TopicHit(token: token, entry: entry, strength: strength, key: -1 - term))
      }
    }
  }

  /// How sure a phrase is meant: nil where one of its words is missing, or they stand too far apart.
  private func strength(of term: Int, at token: Int, in tokens: Range<Int>) -> Float? {
    let words = lexicon.words(term)
    let window = (token - words.count - 3..<token + words.count + 4).clamped(to: tokens)
    var (first, last) = (Int.max, Int.min)
    // Bits of the tokens that words of the phrase have; no window is longer than there are bits.
    var taken: UInt64 = 0
    for hash in words {
      let isFree = { token in taken >> UInt64(token - window.lowerBound) & 1 == 0 }
      guard let place = window.first(where: { isFree($0) && isWord($0, hash) }) else { return nil }
      taken |= 1 << UInt64(place - window.lowerBound)
      (first, last) = (min(first, place), max(last, place))
    }
    guard first <= last else { return nil }
    let isSpecific = lexicon.specificity(term) >= 0.7
    guard last - first <= (isSpecific ? words.count + 3 : words.count) else { return nil }
    return (isSpecific ? 1 : words.count > 2 ? 0.8 : 0.45) * lexicon.share(term)
  }

  private func isWord(_ token: Int, _ hash: UInt64) -> Bool {
    let word = reading.words[token]
    return words.lemmas[word.lemma].hash == hash || words.forms[word.form].hash == hash
  }
}
