import Prose

/// Topics, and the words and phrases that speak of them: the thesaurus, turned round for look-up.
struct TopicLexicon: Sendable {
  typealias Term = TopicTerms.Term
  typealias Entry = TopicTerms.Entry

  static let standard = TopicLexicon(ConceptTable.thesaurus.text)

  /// By topic.
  let names: [String]
  /// Whether the topic's name is praised (1), blamed (-1) or neither, by topic.
  let polarities: [Float]
  private let topics: ConceptTopics
  private let settings: Set<Int>
  private let terms: [Term]
  private let words: [UInt64]
  private let rows: NamedRows
  /// What the terms say, and where each term's entries begin.
  private let entries: [Entry]
  private let starts: [Int]
  /// The phrases by the row of their key word.
  private let keys: NamedRows
  private let phrases: [[Int]]

  /// - Parameter text: the thesaurus.
  init(_ text: [UInt8]) {
    var topics = ConceptTopics()
    var collected = TopicTerms(text: text)
    var polarities: [Float] = []
    for row in ThesaurusRow.rows(of: text) {
      let place = topics.place(of: text[row.name])
      if place.topic == polarities.count { polarities.append(row.polarity * place.sign) }
      collected.add(list: row.words, Entry(topic: place.topic, sign: place.sign, polarity: row.polarity))
    }
    let names = topics.names
    var owners: [Int: Int] = [:]
    for topic in polarities.indices {
      owners[collected.add(name: names[topic], Entry(topic: topic, sign: 1, polarity: polarities[topic]))] = topic
    }
    (entries, starts) = Self.grouped(collected, owners)
    (keys, phrases) = Self.phrases(collected.terms)
    self.names = names
    self.topics = topics
    settings = Set(TopicNames.settings.compactMap { topics.named(FeatureBag.hash($0.utf8)) })
    self.polarities = polarities
    terms = collected.terms
    words = collected.words
    rows = collected.rows
  }

  /// The entries term by term, each topic once; a word that is a topic's name speaks of that topic only.
  private static func grouped(_ collected: TopicTerms, _ owners: [Int: Int]) -> ([Entry], [Int]) {
    var counts = [Int](repeating: 0, count: collected.terms.count + 1)
    for pair in collected.pairs { counts[pair.term + 1] += 1 }
    for term in collected.terms.indices { counts[term + 1] += counts[term] }
    var order = [Int](repeating: 0, count: collected.pairs.count)
    var next = counts
    for (index, pair) in collected.pairs.enumerated() {
      order[next[pair.term]] = index
      next[pair.term] += 1
    }
    var entries: [Entry] = []
    var starts = [0]
    for term in collected.terms.indices {
      let owner = owners[term]
      let first = entries.count
      for index in order[counts[term]..<counts[term + 1]] {
        let entry = collected.pairs[index].entry
        if let owner, owner != entry.topic { continue }
        if !entries[first...].contains(where: { $0.topic == entry.topic }) { entries.append(entry) }
      }
      starts.append(entries.count)
    }
    return (entries, starts)
  }

  private static func phrases(_ terms: [Term]) -> (NamedRows, [[Int]]) {
    var keys = NamedRows(width: 0, capacity: 4000)
    var phrases: [[Int]] = []
    for (index, term) in terms.enumerated() where term.words.count > 1 {
      let row = keys.add(term.key)
      if row == phrases.count { phrases.append([]) }
      phrases[row].append(index)
    }
    return (keys, phrases)
  }
}

extension TopicLexicon {
  /// The term that is one word.
  func word(_ hash: UInt64) -> Int? {
    rows.row(hash).flatMap { terms[$0].words.count == 1 ? $0 : nil }
  }

  /// The phrases that are looked for where a word stands; the row to ask `phrases(row:)` for.
  func phraseRow(_ hash: UInt64) -> Int? { keys.row(hash) }

  func phrases(row: Int) -> [Int] { phrases[row] }

  func specificity(_ term: Int) -> Float { terms[term].specificity }

  /// The hashes of a term's words.
  func words(_ term: Int) -> ArraySlice<UInt64> { words[terms[term].words] }

  func entries(_ term: Int) -> ArraySlice<Entry> { entries[starts[term]..<starts[term + 1]] }

  /// How much of a term's meaning is on one of its topics: the more topics it may be on, the less. Topics that it may
  /// be on as an everyday word take nothing from the others.
  func share(_ term: Int, isEveryday: Bool = false) -> Float {
    switch isEveryday ? starts[term + 1] - starts[term] : entries(term).count(where: { !$0.isEveryday }) {
    case ...1: 1
    case 2: 0.62
    case 3: 0.46
    default: 0.38
    }
  }

  /// The topic of a concept of the thesaurus, and whether the concept is the topic (1) or its opposite (-1).
  func topic(ofConcept name: String) -> (topic: Int, sign: Float)? { topics.known(name) }

  /// The topic of a concept that a tenet names.
  func topic(ofTenet tenet: String) -> (topic: Int, sign: Float)? {
    tenet.first == "@" ? topics.known(String(tenet.dropFirst())) : nil
  }

  /// Whether a topic is as a rule where a piece is set rather than what it takes sides on.
  func isSetting(_ topic: Int) -> Bool { settings.contains(topic) }

  /// The topic with a name.
  func topic(named hash: UInt64) -> Int? { topics.named(hash) }
}
