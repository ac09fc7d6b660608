import Prose

/// The cues of one document: its words are looked up once, then patterns are matched on numbers only.
public struct CueReader: Sendable {
  /// What the matcher knows of a form or a lemma of the document.
  struct Entry: Sendable {
    var number: Int32 = -1
    var polarity: Int8 = 0
    var classes = ClassSet.empty
    /// What its classes trigger, in `CueReader.classTriggers`.
    var classTriggers = 0..<0
  }

  let reading: Reading
  let matcher: CueMatcher
  let forms: [Entry]
  let lemmas: [Entry]
  let classTriggers: [TriggerTable.Trigger]
  /// By token.
  let tokens: [CueToken]

  /// Looks up the words of a reading.
  public init(_ reading: Reading, matcher: CueMatcher = .shared) {
    self.reading = reading
    self.matcher = matcher
    var triggers: [TriggerTable.Trigger] = []
    let forms = reading.forms.map { Self.entry($0, matcher, withAffixes: true, &triggers) }
    let lemmas = reading.lemmas.map { Self.entry($0, matcher, withAffixes: false, &triggers) }
    tokens = reading.words.indices.map { token in
      let word = reading.words[token]
      return CueToken(reading.document, token, word, form: forms[word.form], lemma: lemmas[word.lemma])
    }
    (self.forms, self.lemmas, classTriggers) = (forms, lemmas, triggers)
  }

  /// The polarity of a token's word, from −10 to 10; 0 for a word that does not judge.
  public func polarity(of token: Int) -> Int {
    let word = reading.words[token]
    let form = forms[word.form].polarity
    return Int(form != 0 ? form : lemmas[word.lemma].polarity)
  }

  /// Whether a token belongs, by its form or its lemma, to the word class with this index into `WordClass.all`.
  public func isToken(_ token: Int, inClass number: Int) -> Bool {
    tokens[token].classes.contains(number)
  }

  /// Whether a word, in lower case, belongs to the word class with this index into `WordClass.all`.
  public func isWord(_ word: String, inClass number: Int) -> Bool {
    var word = word
    return word.withUTF8 { matcher.vocabulary.number(of: $0) }.map { matcher.vocabulary.classes[$0].contains(number) }
      ?? false
  }

  /// The cues of a sentence by the place where they begin; matches of one cue do not overlap.
  public func matches(inSentence sentence: Int) -> [CueMatch] {
    search(sentence) { $0.run() }
  }

  /// Searches a sentence.
  func search<Found>(_ sentence: Int, _ body: (inout CueSearch) -> Found) -> Found {
    matcher.elements.withUnsafeBufferPointer { elements in
      matcher.numbers.withUnsafeBufferPointer { numbers in
        matcher.classSets.withUnsafeBufferPointer { classSets in
          tokens.withUnsafeBufferPointer { tokens in
            withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: PatternAligner.longestPattern) { places in
              places.initialize(repeating: 0..<0)
              let tables = PatternAligner.Tables(
                elements: elements, numbers: numbers, classSets: classSets, words: tokens, places: places)
              var search = CueSearch(self, sentence: sentence, tables)
              return body(&search)
            }
          }
        }
      }
    }
  }

  // MARK: Looking up

  private static func entry(
    _ word: String, _ matcher: CueMatcher, withAffixes: Bool, _ triggers: inout [TriggerTable.Trigger]
  ) -> Entry {
    var word = word
    return word.withUTF8 { bytes in
      var entry = Entry()
      if let number = number(of: bytes, in: matcher.vocabulary) {
        entry.number = Int32(number)
        entry.polarity = matcher.vocabulary.polarity[number]
        entry.classes = matcher.vocabulary.classes[number]
      }
      if withAffixes {
        for affix in matcher.affixes where affix.fits(bytes) { entry.classes.insert(affix.number) }
      }
      let first = triggers.count
      entry.classes.forEach { triggers += matcher.byClass[$0] }
      entry.classTriggers = first..<triggers.count
      return entry
    }
  }

  /// The number of a word as it stands, else without the acute accents that emphasis puts on it (*wórdt*).
  private static func number(of word: UnsafeBufferPointer<UInt8>, in vocabulary: CueVocabulary) -> Int? {
    if let number = vocabulary.number(of: word) { return number }
    guard word.contains(0xC3) else { return nil }
    var plain: [UInt8] = []
    for byte in word where byte != 0xC3 { plain.append(unaccented(byte)) }
    return plain.withUnsafeBufferPointer { vocabulary.number(of: $0) }
  }

  /// The letter whose acute form ends in this byte of two (á é í ó ú), else the byte.
  private static func unaccented(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xA1: 97
    case 0xA9, 0xA8: 101
    case 0xAD: 105
    case 0xB3: 111
    case 0xBA: 117
    default: byte
    }
  }
}
