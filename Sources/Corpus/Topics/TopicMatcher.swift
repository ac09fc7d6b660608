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
    /// The tokens of a sentence that phrases are looked for at, in order.
    fileprivate var openings: [(token: Int, phrases: Range<Int>)] = []
    /// What is known of the words of other essays.
    var made = MadeWords()
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
    skipped = words.lemmas.indices.filter { lemma in
      let word = words.lemmas[lemma]
      return target.isOwn(reading.lemmas[lemma], word) && lexicon.topic(named: word.hash) == nil
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
    let bits = findOpenings(tokens, &memory)
    let pairs = reading.sentences[sentence].separableVerbs
    let all = reading.words
    var next = 0
    for token in tokens {
      while next < memory.openings.count, memory.openings[next].token == token {
        addPhrases(memory.openings[next].phrases, at: token, in: tokens, bits, to: &hits)
        next += 1
      }
      let word = all[token]
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
      memory.slots[lemma] = look(lemma, word, &memory.made).map(Memory.Slot.found) ?? .nothing
    }
    return memory.slots[lemma]
  }

  private func look(_ lemma: Int, _ word: Word, _ known: inout MadeWords) -> Found? {
    if let found = found(words.lemmas[lemma]) { return found }
    if word.tag == .verb { return nil }
    if let found = made(reading.lemmas[lemma], reading.lemmaNumbers[lemma], word.tag, &known.lemmas) { return found }
    if isSame(word.form, lemma) { return nil }
    return found(words.forms[word.form])
      ?? made(reading.forms[word.form], reading.formNumbers[word.form], word.tag, &known.forms)
  }

  private func isSame(_ form: Int, _ lemma: Int) -> Bool {
    let (one, other) = (words.forms[form], words.lemmas[lemma])
    if one.traits.contains(.isPlain), other.traits.contains(.isPlain) { return one.hash == other.hash }
    return reading.forms[form] == reading.lemmas[lemma]
  }

  private func found(_ word: EssayWord) -> Found? {
    word.term < 0 ? nil : Found(term: Int(word.term), strength: lexicon.specificity(Int(word.term)))
  }

  /// - Parameter number: that of the word in `known`.
  private func made(_ word: String, _ number: Int32, _ tag: PartOfSpeech, _ known: inout MadeWords.Table) -> Found? {
    var word = word
    return word.withUTF8 { bytes in
      known.contains(number) { lexicon.isMade(bytes) } ? lexicon.made(bytes, tag) : nil
    }
  }

  // MARK: Phrases

  /// Finds the tokens of a sentence that phrases are looked for at, and has fetched what will be read of its words;
  /// returns the bits of its words.
  private func findOpenings(_ tokens: Range<Int>, _ memory: inout Memory) -> WordBits {
    var bits = WordBits()
    memory.openings.removeAll(keepingCapacity: true)
    reading.words.withUnsafeBufferPointer { all in
      words.withTables { lemmas, forms in
        for token in tokens {
          let (lemma, form) = (lemmas[all[token].lemma], forms[all[token].form])
          bits.add(lemma.hash)
          bits.add(form.hash)
          lexicon.willRead(lemma.term)
          let (byLemma, byForm) = (lemma.phrases, form.phrases)
          if !byLemma.isEmpty { addOpening(token, byLemma, &memory) }
          if !byForm.isEmpty, byForm != byLemma { addOpening(token, byForm, &memory) }
        }
      }
    }
    return bits
  }

  private func addOpening(_ token: Int, _ phrases: Range<Int>, _ memory: inout Memory) {
    lexicon.willRead(phrases)
    memory.openings.append((token, phrases))
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
