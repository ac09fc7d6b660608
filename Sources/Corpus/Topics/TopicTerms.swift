import Prose

/// Collects the words and phrases that speak of topics, for the lexicon.
struct TopicTerms {
  /// A word or phrase.
  struct Term: Sendable {
    /// The hashes of its words, in `words`.
    var words: Range<Int>
    /// The hash of the word that says most: a phrase is looked for where it stands.
    var key: UInt64
    /// How much that word says, 0…1.
    var specificity: Float
  }

  /// What a term says of a topic.
  struct Entry: Sendable {
    var topic: Int
    /// -1 where the term speaks of the topic's opposite.
    var sign: Float
    /// Whether what it speaks of is praised (1), blamed (-1) or neither.
    var polarity: Float
  }

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
    var name = NameHash()
    let first = words.count
    var best = Term(words: 0..<0, key: 0, specificity: -1)
    var longest = 0
    let parts = Self.words(of: text, in: term)
    for word in parts where !Self.isEmpty(text, word) {
      if words.count > first { name.add(0x20) }
      for at in word { name.add(text[at]) }
      let hash = FeatureBag.hash(text[word])
      words.append(hash)
      let specificity = EverydayWords.specificity(text, word)
      if (specificity, word.count) > (best.specificity, longest) {
        (best.key, best.specificity, longest) = (hash, specificity, word.count)
      }
    }
    // What is left of *iets terug* would be found everywhere.
    let isRemnant = words.count == first + 1 && parts.count > 1 && best.specificity < 1
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

  private static func words(of text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where text[at] == 0x20 {
      if at > start { words.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }

  /// Words that hold the place of others, or that a phrase has in many forms.
  private static func isEmpty(_ text: [UInt8], _ word: Range<Int>) -> Bool { empty.value(text, word) != nil }

  private static let empty = WordTable(
    ("de het een iemand zijn zich worden hebben iets mijn je jouw", 1))
}

extension EverydayWords {
  /// How much a word says, from 0 to 1.
  static func specificity(_ text: [UInt8], _ word: Range<Int>) -> Float {
    specificity[Int(table.value(text, word) ?? 0)]
  }
}
