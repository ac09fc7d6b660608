import Prose

/// Turns the thesaurus round for `TopicLexicon`: topics, and the words and phrases that speak of them.
struct TopicTables {
  private typealias Entry = TopicLexicon.Entry

  private let topics: ConceptTopics
  private let collected: TopicTerms
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
    var owners: [Int: Int] = [:]
    for topic in polarities.indices {
      let entry = Entry(topic: topic, sign: 1, polarity: polarities[topic])
      owners[collected.add(name: topics.names[topic], entry)] = topic
    }
    (entries, starts) = Self.grouped(collected, owners)
    (keys, phrases) = Self.phrases(collected.terms)
    (self.topics, self.collected) = (topics, collected)
  }

  /// The entries term by term, each topic once; a word that is a topic's name speaks of that topic only.
  private static func grouped(_ collected: TopicTerms, _ owners: [Int: Int]) -> ([Entry], [Int]) {
    var byTerm = [[Entry]](repeating: [], count: collected.terms.count)
    for (term, entry) in collected.pairs {
      if let owner = owners[term], owner != entry.topic { continue }
      if !byTerm[term].contains(where: { $0.topic == entry.topic }) { byTerm[term].append(entry) }
    }
    let starts = byTerm.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    return (byTerm.flatMap(\.self), starts)
  }

  private static func phrases(_ terms: [TopicTerms.Term]) -> (NamedRows, [[Int]]) {
    var keys = NamedRows(width: 0, capacity: 4000)
    var phrases: [[Int]] = []
    for (index, term) in terms.enumerated() where term.words.count > 1 {
      let row = keys.add(term.key)
      if row == phrases.count { phrases.append([]) }
      phrases[row].append(index)
    }
    return (keys, phrases)
  }

  /// Adds the tables in the order in which the lexicon reads them.
  func add(to tables: inout IndexTables) {
    addTopics(to: &tables)
    addTerms(to: &tables)
    addPhrases(to: &tables)
    let everyday = EverydayWords.classes
    tables.add(keys: everyday.map(\.key))
    tables.add(everyday) { $0.add(UInt64($1.number), width: 1) }
  }

  private func addTopics(to tables: inout IndexTables) {
    let names = topics.names.map { Array($0.utf8) }
    tables.add(keys: names.map { FeatureBag.hash($0) })
    var end = 0
    tables.add(names) { writer, name in
      writer.add(end..<end + name.count)
      end += name.count
    }
    tables.add(topics.names) { $0.add(UInt64(TopicNames.settings.contains($1) ? 1 : 0), width: 1) }
    tables.add(names.flatMap(\.self)) { $0.add(UInt64($1), width: 1) }
    tables.add(keys: topics.known.map(\.key))
    tables.add(topics.known) { $0.add(TopicLexicon.Place(topic: $1.place.topic, sign: $1.place.sign)) }
  }

  private func addTerms(to tables: inout IndexTables) {
    tables.add(keys: collected.rows.hashes)
    tables.add(collected.terms.indices) { writer, term in
      writer.add(collected.terms[term].words)
      writer.add(starts[term]..<starts[term + 1])
      writer.add(collected.terms[term].specificity)
      writer.add(entries[starts[term]..<starts[term + 1]].count { !$0.isEveryday })
    }
    tables.add(collected.words) { $0.add($1) }
    tables.add(entries) { $0.add($1) }
  }

  private func addPhrases(to tables: inout IndexTables) {
    tables.add(keys: keys.hashes)
    var end = 0
    tables.add(phrases) { writer, terms in
      writer.add(end..<end + terms.count)
      end += terms.count
    }
    tables.add(phrases.flatMap(\.self)) { writer, term in
      var bits = WordBits()
      for word in collected.words[collected.terms[term].words] { bits.add(word) }
      for number in bits.numbers { writer.add(number, width: 8) }
      writer.add(term)
    }
  }
}

extension IndexWriter {
  fileprivate mutating func add(_ place: TopicLexicon.Place) {
    add(place.topic)
    add(place.sign)
  }

  fileprivate mutating func add(_ entry: TopicLexicon.Entry) {
    add(entry.topic)
    add(entry.sign)
    add(entry.polarity)
    add(entry.isEveryday ? 1 : 0)
  }
}
