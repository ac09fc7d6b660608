/// A saying of the lexicon.
package struct Saying: Sendable, Hashable {
  /// Lower case, no final punctuation.
  package var canonical: String
  /// ISO 639-1.
  package var language: String
  /// The saying that says the opposite (*haastige spoed is zelden goed* for *wie het eerst komt, het eerst maalt*).
  package var counter: String?
  /// The Dutch saying that this one merely translates.
  package var translates: String?
}

/// The sayings that Dutch authors use, as patterns of words that a text is searched for at one go.
///
/// A pattern is the sequence of a saying's words without its light ones (`SayingWord.Class.light`). Each pattern is filed
/// under its rarest words; a text is searched by looking up its words there.
package struct SayingLexicon: Sendable {
  /// One wording of a saying.
  struct Pattern: Sendable {
    var saying: Int32
    /// Indices into `items`.
    var items: Range<Int>
    /// The sum of its words' weights.
    var weight: Float
    /// The weight of its words of meaning.
    var contentWeight: Float
    var contentCount: Int
    /// Bits of the words of meaning, to tell at once that a sentence lacks them.
    var mask: UInt64
    /// Light words before the first and behind the last word.
    var lead: Int
    var trail: Int
    /// A wording in which a part is replaced.
    var isAltered: Bool
    /// Common words that are a saying only where something marks them as one.
    var needsMark: Bool
    /// So common that a sentence of their own is no mark.
    var needsQuote: Bool
    /// Cut off: the text must break off here, too.
    var isCut: Bool
    /// The first half of a saying, whatever the second half becomes.
    var isHalf: Bool
    var hasNegation: Bool

    /// How many words of meaning may be missing where the text does not break off: 0 or 1.
    var lackable: Int { contentWeight >= 2.9 ? 1 : 0 }
  }

  struct Item: Sendable {
    var word: Int32
    var weight: Float
    var isContent: Bool
    var isNegation: Bool
  }

  /// Where the texts of a saying's row stand in `texts`.
  struct Row: Sendable {
    var canonical = 0..<0
    var counter = 0..<0
    var language = 0..<0
    var translates = 0..<0
    /// Hashes of `canonical` and `counter`, to tell at once that a row is another.
    var key: UInt64 = 0
    var counterKey: UInt64 = 0
    /// Its wordings.
    var patterns = 0..<0
  }

  /// A word of the vocabulary.
  struct Word: Sendable {
    var key: UInt64
    /// The first posting of the word, -1 where it is nobody's rarest.
    var head: Int32
    /// How often the sayings have it.
    var uses: Int32
  }

  /// A pattern that is filed under a word, and the next one, -1 where it is the last.
  struct Posting: Sendable {
    var pattern: Int32
    var next: Int32
    /// What the pattern has of them.
    var mask: UInt64
    var lackable: Int
    /// Two more words that a use needs, the rarest: words of meaning, and those of the frame without which too little of it
    /// is left; `anyWord` where it needs no more.
    var others: (first: UInt16, second: UInt16)

    /// Stands for a word that is always there.
    static let anyWord = UInt16.max

    /// A word of the vocabulary by its number; a number that is too great is any word's.
    static func number(_ word: Int32) -> UInt16 { UInt16(exactly: word) ?? anyWord }

    /// Whether a sentence with these bits lacks more words of meaning than a use of the wording may lack.
    @inline(__always)
    func lacks(_ bits: UInt64) -> Bool {
      let missing = mask & ~bits
      return lackable == 0 ? missing != 0 : missing & (missing &- 1) != 0
    }

    /// The same by two of the words, for who knows which words a sentence has.
    @inline(__always)
    func lacks(_ words: borrowing SayingPlaces) -> Bool {
      let (first, second) = (words.has(others.first), words.has(others.second))
      return lackable == 0 ? !(first && second) : !(first || second)
    }
  }

  var patterns = IndexTable<Pattern>()
  var items = IndexTable<Item>()
  var vocabulary = SayingVocabulary()
  var postings = IndexTable<Posting>()
  var rows = IndexTable<Row>()
  /// The texts of the rows, one behind the other.
  var texts = IndexTable<UInt8>()

  /// The sayings that come with the program.
  package static let standard = SayingLexicon(index: SayingIndex.builtIn)

  /// Whether it is the one that comes with the program, and nothing beside it.
  var isStandard: Bool { rows.fixed > 0 && rows.added.isEmpty }

  /// The number of sayings.
  package var count: Int { rows.count }

  /// The numbers of the sayings.
  package var indices: Range<Int> { rows.indices }

  /// A saying by its number.
  package subscript(index: Int) -> Saying {
    let row = rows[index]
    return Saying(
      canonical: text(row.canonical), language: row.language.isEmpty ? "nl" : text(row.language),
      counter: row.counter.isEmpty ? nil : text(row.counter),
      translates: row.translates.isEmpty ? nil : text(row.translates))
  }

  private func text(_ range: Range<Int>) -> String { texts.string(range) }

  /// The wordings of a saying.
  func patterns(of saying: Int) -> Range<Int> { rows[saying].patterns }

  /// The canonical form that a use is reported under: a mere translation under the Dutch saying.
  func reportedCanonical(_ index: Int) -> String {
    text(rows[index].translates.isEmpty ? rows[index].canonical : rows[index].translates)
  }

  /// The sayings that say the opposite of one, as its row or theirs have it.
  func counters(of canonical: String) -> [String] {
    let key = FeatureBag.hash(canonical.utf8)
    return rows.compactMap { row in
      if row.counterKey == key { return text(row.canonical) }
      return row.key == key && !row.counter.isEmpty ? text(row.counter) : nil
    }
  }

  /// The number of *is* in the vocabulary.
  var copula: Int32 { Int32(vocabulary[SayingClasses.table.copula.key]) }

  func isForeign(_ index: Int) -> Bool { !rows[index].language.isEmpty }

  init() {}
}

extension SayingLexicon {
  /// The number of the saying that `text` is a wording of, whatever its spelling, articles and inflection.
  package func index(of text: String) -> Int? {
    var reader = SayingWordReader()
    var words: [Int32] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let word = reader.word(String(part))
      if word.key == 0 || word.kind == .light { continue }
      let number = vocabulary[word.key]
      guard number >= 0 else { return nil }
      words.append(Int32(number))
    }
    return patterns(filedUnder: words).filter { isWording($0, of: words) }.min().map { Int(patterns[$0].saying) }
  }

  /// The patterns that are filed under any of these words.
  private func patterns(filedUnder words: [Int32]) -> [Int] {
    var found: [Int] = []
    for word in words {
      var posting = vocabulary.head(of: word)
      while posting >= 0 {
        found.append(Int(postings[Int(posting)].pattern))
        posting = postings[Int(posting)].next
      }
    }
    return found
  }

  private func isWording(_ number: Int, of words: [Int32]) -> Bool {
    let pattern = patterns[number]
    return !pattern.isAltered && !pattern.isCut && pattern.items.count == words.count
      && zip(pattern.items, words).allSatisfy { items[$0].word == $1 }
  }
}
