import Prose

/// Collects the words and phrases that speak of topics, for the index.
struct TopicTerms {
  /// A word or phrase.
  struct Term {
    /// The hashes of its words, in `words`.
    var words: Range<Int>
    /// The hash of the word that says most: a phrase is looked for where it stands.
    var key: UInt64
    /// How much that word says, 0…1.
    var specificity: Float
  }

  typealias Entry = TopicLexicon.Entry

  private(set) var terms: [Term] = []
  private(set) var words: [UInt64] = []
  private(set) var pairs: [(term: Int, entry: Entry)] = []
  /// Rows are indices into `terms`; a phrase has the hash of its words parted by blanks.
  private(set) var rows = NamedRows(width: 0, capacity: 12_000)

  private let text: [UInt8]

  init(text: [UInt8]) {
    self.text = text
    terms.reserveCapacity(12_000)
    words.reserveCapacity(24_000)
    pairs.reserveCapacity(13_000)
  }

  /// Adds the terms of a list that is parted by commas.
  mutating func add(list: Range<Int>, _ entry: Entry) {
    var start = list.lowerBound
    for at in list where text[at] == UInt8(ascii: ",") {
      add(term: start..<at, entry)
      start = at + 1
    }
    add(term: start..<list.upperBound, entry)
  }

  private mutating func add(term: Range<Int>, _ entry: Entry) {
    var (term, entry) = (term, entry)
    if term.last.map({ text[$0] }) == ConceptTable.everyday {
      term.removeLast()
      entry.isEveryday = true
    }
    var name = NameHash()
    let first = words.count
    var best = Term(words: 0..<0, key: 0, specificity: -1)
    var longest = 0
    var parts = 0
    var at = term.lowerBound
    while let (word, hash) = nextWord(in: at..<term.upperBound) {
      at = word.upperBound
      parts += 1
      if Self.empty.value(text, word, hash: hash.plain) != nil { continue }
      if words.count > first { name.add(0x20) }
      for at in word { name.add(text[at]) }
      words.append(hash.value)
      let specificity = EverydayWords.specificity(text, word, hash)
      if (specificity, word.count) > (best.specificity, longest) {
        (best.key, best.specificity, longest) = (hash.value, specificity, word.count)
      }
    }
    // What is left of *iets terug* would be found everywhere.
    let isRemnant = words.count == first + 1 && parts > 1 && best.specificity < 1 && !entry.isEveryday
    if isRemnant { words.removeLast() }
    guard words.count > first else { return }
    best.words = first..<words.count
    let row = rows.add(name.value)
    if row == terms.count { terms.append(best) }
    pairs.append((row, entry))
  }

  /// Adds a topic's name as a word for it.
  mutating func add(name: String, _ entry: Entry) -> Int {
    let hash = FeatureBag.hash(name.utf8)
    let row = rows.add(hash)
    if row == terms.count {
      terms.append(Term(words: words.count..<words.count + 1, key: hash, specificity: 1))
      words.append(hash)
    }
    pairs.append((row, entry))
    return row
  }

  /// The first word in a range, and its hash; nil where only blanks are left.
  private func nextWord(in range: Range<Int>) -> (word: Range<Int>, hash: NameHash)? {
    guard let start = range.first(where: { text[$0] != 0x20 }) else { return nil }
    var hash = NameHash()
    var end = start
    while end < range.upperBound, text[end] != 0x20 {
      hash.add(text[end])
      end += 1
    }
    return (start..<end, hash)
  }

  /// Words that hold the place of others, or that a phrase has in many forms.
  private static let empty = WordTable(
    ("de het een iemand zijn zich worden hebben iets mijn je jouw", 1))
}

extension EverydayWords {
  /// How much a word says, from 0 to 1, for who knows its hash.
  fileprivate static func specificity(_ text: [UInt8], _ word: Range<Int>, _ hash: NameHash) -> Float {
    specificity[Int(table.value(text, word, hash: hash.plain) ?? 0)]
  }
}
