import Prose

/// The cues of one document: its words are looked up once, then patterns are matched on numbers only.
public struct CueReader: Sendable {
  let reading: Reading
  let matcher: CueMatcher
  /// By token.
  let tokens: [CueToken]

  /// Looks up the words of a reading.
  public init(_ reading: Reading, matcher: CueMatcher = .shared) {
    var words = CueWords()
    self.init(reading, matcher, &words)
  }

  /// Looks up the words of a reading that was made with `memory`; what is found is kept there for the next.
  package init(_ reading: Reading, memory: inout WordMemory) {
    self.init(reading, .shared, &memory.cues)
  }

  private init(_ reading: Reading, _ matcher: CueMatcher, _ words: inout CueWords) {
    self.reading = reading
    self.matcher = matcher
    words.lookUp(reading, matcher)
    tokens = words.withEntries { Self.tokens(reading, forms: $0, lemmas: $1) }
  }

  private static func tokens(
    _ reading: Reading, forms: UnsafeBufferPointer<CueWords.Entry>, lemmas: UnsafeBufferPointer<CueWords.Entry>
  ) -> [CueToken] {
    let (all, words, bytes) = (reading.document.tokens, reading.words, reading.document.text.bytes)
    let (formNumbers, lemmaNumbers) = (reading.formNumbers, reading.lemmaNumbers)
    return Array(room: min(all.count, words.count)) { tokens, made in
      while made < tokens.count {
        let (form, lemma) = (Int(formNumbers[words[made].form]), Int(lemmaNumbers[words[made].lemma]))
        tokens.initializeElement(
          at: made,
          to: CueToken(
            all[made].kind, bytes[all[made].stretch.start], words[made], form: forms[form], lemma: lemmas[lemma]))
        made += 1
      }
    }
  }

  /// The polarity of a token's word, from −10 to 10; 0 for a word that does not judge.
  public func polarity(of token: Int) -> Int { Int(tokens[token].polarity) }

  /// Whether a token belongs, by its form or its lemma, to the word class with this index into `WordClass.all`.
  public func isToken(_ token: Int, inClass number: Int) -> Bool {
    tokens[token].classes.contains(number)
  }

  /// Whether a word, in lower case, belongs to the word class with this index into `WordClass.all`.
  public func isWord(_ word: String, inClass number: Int) -> Bool {
    var word = word
    guard let known = word.withUTF8({ matcher.vocabulary.number(of: $0) }) else { return false }
    return matcher.classes(ofWord: known).contains(number)
  }

  /// The cues of a sentence by the place where they begin; matches of one cue do not overlap.
  public func matches(inSentence sentence: Int) -> [CueMatch] {
    search(sentence) { [quotations = reading.sentences[sentence].quotations, tokens = reading.document.tokens] in
      $0.run { Self.isQuoted($0, quotations, tokens) }
    }
  }

  /// Whether tokens stand inside quotation marks.
  private static func isQuoted(_ range: Range<Int>, _ quotations: [Stretch], _ tokens: [Token]) -> Bool {
    guard !quotations.isEmpty else { return false }
    let stretch = Stretch(tokens[range.lowerBound].stretch.start, tokens[range.upperBound - 1].stretch.end)
    return quotations.contains { $0.contains(stretch) }
  }

  /// Searches a sentence.
  func search<Found>(_ sentence: Int, _ body: (inout CueSearch) -> Found) -> Found {
    tokens.withUnsafeBufferPointer { words in
      withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: PatternAligner.longestPattern) { places in
        places.initialize(repeating: 0..<0)
        let sentence = reading.document.sentences[sentence].tokens
        return withUnsafeTemporaryAllocation(of: CueWordSignature.self, capacity: sentence.count) { room in
          withExtendedLifetime(matcher) {
            let contents = SentenceContents(words, sentence, room: room)
            var search = CueSearch(sentence, matcher.tables(words, places), contents)
            return body(&search)
          }
        }
      }
    }
  }
}
