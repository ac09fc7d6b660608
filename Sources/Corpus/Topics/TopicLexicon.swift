/// Topics, and the words and phrases that speak of them: the thesaurus, turned round for look-up.
///
/// It never changes. It is a class because its many tables would be copied by all that look words up.
final class TopicLexicon: Sendable {
  /// What a term says of a topic.
  struct Entry: Sendable {
    var topic: Int
    /// -1 where the term speaks of the topic's opposite.
    var sign: Float
    /// Whether what it speaks of is praised (1), blamed (-1) or neither.
    var polarity: Float
    /// Whether it is an everyday word, marked with `~`: it speaks of the topic where something is argued only.
    var isEveryday = false
  }

  /// The topic of a concept, and whether the concept is the topic (1) or its opposite (-1).
  struct Place: Sendable {
    var topic: Int
    var sign: Float
  }

  /// A word or phrase.
  fileprivate struct Term: Sendable {
    /// The hashes of its words, in `words`.
    var words: Range<Int>
    /// In `entries`.
    var entries: Range<Int>
    /// How much the word says that says most, 0…1.
    var specificity: Float
    /// How many of the entries are not those of an everyday word.
    var plain: Int
  }

  /// A phrase as it is looked for where one of its words stands.
  struct Phrase: Sendable {
    /// The bits of its words, by which most sentences are told to lack one before the term is looked at.
    var bits: WordBits
    var term: Int
  }

  static var standard: TopicLexicon { ConceptIndex.builtIn.topics }

  private let topics: IndexKeys
  /// In `texts`, by topic.
  private let ranges: IndexRecords<Range<Int>>
  private let settings: IndexRecords<UInt8>
  private let texts: IndexRecords<UInt8>
  private let concepts: IndexKeys
  private let places: IndexRecords<Place>
  /// A phrase has the hash of its words parted by blanks.
  private let byName: IndexKeys
  private let terms: IndexRecords<Term>
  private let words: IndexRecords<UInt64>
  private let entries: IndexRecords<Entry>
  /// The phrases by the row of the word that says most: they are looked for where it stands.
  private let phraseKeys: IndexKeys
  private let phraseRanges: IndexRecords<Range<Int>>
  private let phrases: IndexRecords<Phrase>
  private let everyday: IndexKeys
  private let everydayClasses: IndexRecords<UInt8>

  /// The number of its tables in an index.
  static let tables = 20

  /// No topics.
  init() {
    topics = .init()
    ranges = .init()
    settings = .init()
    texts = .init()
    concepts = .init()
    places = .init()
    byName = .init()
    terms = .init()
    words = .init()
    entries = .init()
    phraseKeys = .init()
    phraseRanges = .init()
    phrases = .init()
    everyday = .init()
    everydayClasses = .init()
  }

  /// Reads the tables that `TopicTables` added.
  init(_ reader: inout IndexReader) {
    topics = reader.nextKeys()
    ranges = reader.next()
    settings = reader.next()
    texts = reader.next()
    concepts = reader.nextKeys()
    places = reader.next()
    byName = reader.nextKeys()
    terms = reader.next()
    words = reader.next()
    entries = reader.next()
    phraseKeys = reader.nextKeys()
    phraseRanges = reader.next()
    phrases = reader.next()
    everyday = reader.nextKeys()
    everydayClasses = reader.next()
  }
}

extension TopicLexicon {
  /// The names of the topics.
  var names: [String] { ranges.indices.map(name) }

  /// How many topics there are.
  var count: Int { ranges.count }

  /// The name of a topic.
  func name(_ topic: Int) -> String { texts.string(ranges[topic]) }

  /// The term that is one word.
  func word(_ hash: UInt64) -> Int? {
    byName[hash].flatMap { terms[$0].words.count == 1 ? $0 : nil }
  }

  /// The phrases that are looked for where a word stands, to ask `phrases(_:)` for.
  func phrases(at hash: UInt64) -> Range<Int> { phraseKeys[hash].map { phraseRanges[$0] } ?? 0..<0 }

  @inline(__always)
  func phrases(_ range: Range<Int>) -> IndexRecords<Phrase> { phrases.part(range) }

  /// Has fetched what will be asked of a term; nothing where it is none.
  @inline(__always)
  func willRead(_ term: Int32) { if term >= 0 { terms.willRead(Int(term)) } }

  /// Has the first of some phrases fetched that will be looked for.
  @inline(__always)
  func willRead(_ range: Range<Int>) { phrases.willRead(range.lowerBound) }

  func specificity(_ term: Int) -> Float { terms[term].specificity }

  /// How much a word says, from 0 to 1, known or not.
  func specificity(ofWord hash: UInt64) -> Float {
    EverydayWords.specificity[everyday[hash].map { Int(everydayClasses[$0]) } ?? 0]
  }

  /// The hashes of a term's words.
  func words(_ term: Int) -> IndexRecords<UInt64> { words.part(terms[term].words) }

  func entries(_ term: Int) -> IndexRecords<Entry> { entries.part(terms[term].entries) }

  /// How much of a term's meaning is on one of its topics: the more topics it may be on, the less. Topics that it may
  /// be on as an everyday word take nothing from the others.
  func share(_ term: Int, isEveryday: Bool = false) -> Float {
    let term = terms[term]
    return switch isEveryday ? term.entries.count : term.plain {
    case ...1: 1
    case 2: 0.62
    case 3: 0.46
    default: 0.38
    }
  }

  /// The topic of a concept of the thesaurus.
  func topic(ofConcept name: some StringProtocol) -> Place? {
    topic(ofConcept: FeatureBag.hash(name.utf8))
  }

  /// The topic of a concept by the hash of its name.
  func topic(ofConcept name: UInt64) -> Place? { concepts[name].map { places[$0] } }

  /// The topic of a concept that a tenet names.
  func topic(ofTenet tenet: String) -> Place? {
    tenet.utf8.first == UInt8(ascii: "@") ? topic(ofConcept: tenet.dropFirst()) : nil
  }

  /// Whether a topic is as a rule where a piece is set rather than what it takes sides on.
  func isSetting(_ topic: Int) -> Bool { settings[topic] != 0 }

  /// The topic with a name.
  func topic(named hash: UInt64) -> Int? { topics[hash] }
}

extension TopicLexicon.Term: IndexRecord {
  static let width = 24

  @inline(__always)
  init(_ bytes: IndexBytes) {
    self.init(
      words: bytes.range(0), entries: bytes.range(8), specificity: bytes.decimal(16), plain: bytes.number(20))
  }
}

extension TopicLexicon.Entry: IndexRecord {
  static let width = 16

  @inline(__always)
  init(_ bytes: IndexBytes) {
    self.init(
      topic: bytes.number(0), sign: bytes.decimal(4), polarity: bytes.decimal(8), isEveryday: bytes.number(12) != 0)
  }
}

extension TopicLexicon.Phrase: IndexRecord {
  static let width = WordBits.width + 4

  @inline(__always)
  init(_ bytes: IndexBytes) { self.init(bits: WordBits(bytes), term: bytes.number(WordBits.width)) }
}

extension TopicLexicon.Place: IndexRecord {
  static let width = 8

  init(_ bytes: IndexBytes) { self.init(topic: bytes.number(0), sign: bytes.decimal(4)) }
}
