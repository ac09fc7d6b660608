/// A saying of the lexicon.
public struct Saying: Sendable, Hashable {
  /// Lower case, no final punctuation.
  public var canonical: String
  /// ISO 639-1.
  public var language: String
  /// The saying that says the opposite (*haastige spoed is zelden goed* for *wie het eerst komt, het eerst maalt*).
  public var counter: String?
  /// The Dutch saying that this one merely translates.
  public var translates: String?
}

/// The sayings that Dutch authors use, as patterns of words that a text is searched for at one go.
///
/// A pattern is the sequence of a saying's words without its light ones (`SayingWord.Class.light`). Each pattern is filed
/// under its rarest words; a text is searched by looking up its words there.
public struct SayingLexicon: Sendable {
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
  }

  var patterns: [Pattern] = []
  var items: [Item] = []
  /// Word numbers by key.
  var vocabulary = KeyTable(capacity: 4096)
  /// The first posting of each word, -1 where it is nobody's rarest.
  var heads: [Int32] = []
  /// How often the sayings have each word.
  var uses: [Int32] = []
  var postings: [(pattern: Int32, next: Int32)] = []
  var rows: [Row] = []
  /// The texts of the rows, one behind the other.
  var texts: [UInt8] = []
  /// Patterns of each saying.
  var patternsOfSaying: [Range<Int>] = []

  /// The sayings that come with the program.
  public static let standard = SayingLexicon(index: SayingIndex.builtIn)

  /// The number of sayings.
  public var count: Int { rows.count }

  /// The numbers of the sayings.
  public var indices: Range<Int> { rows.indices }

  /// A saying by its number.
  public subscript(index: Int) -> Saying {
    let row = rows[index]
    return Saying(
      canonical: text(row.canonical), language: row.language.isEmpty ? "nl" : text(row.language),
      counter: row.counter.isEmpty ? nil : text(row.counter),
      translates: row.translates.isEmpty ? nil : text(row.translates))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: texts[range], as: UTF8.self) }

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

  /// Reads rows `canonical | variants (;) | counter | language | translates`; a line that opens with `#` is a comment.
  package init(rows text: [UInt8]) {
    var reader = SayingWordReader()
    text.withUnsafeBufferPointer { bytes in
      for line in Rows(bytes) where line.first != UInt8(ascii: "#") { add(line, &reader) }
    }
    for number in patterns.indices { file(patterns[number], number: number) }
  }

  /// This lexicon with sayings of the caller's own added, as far as it lacks them.
  public func adding(_ sayings: [String]) -> SayingLexicon {
    let unknown = sayings.filter { index(of: $0) == nil }
    if unknown.isEmpty { return self }
    var copy = self
    var reader = SayingWordReader()
    for saying in unknown where copy.index(of: saying) == nil {
      var text = saying.lowercased()
      while let last = text.last, ".!?… \"'’”".contains(last) { text.removeLast() }
      let first = copy.patterns.count
      text.withUTF8 { copy.add($0, &reader) }
      for number in first..<copy.patterns.count { copy.file(copy.patterns[number], number: number) }
    }
    return copy
  }

  private mutating func add(_ line: UnsafeBufferPointer<UInt8>, _ reader: inout SayingWordReader) {
    let saying = rows.count
    let firstPattern = patterns.count
    var row = Row()
    var isPlain = false
    for (number, field) in Fields(line, separator: UInt8(ascii: "|")).enumerated() where !field.isEmpty {
      switch number {
      case 0:
        let text = UnsafeBufferPointer(rebasing: field.drop { $0 == UInt8(ascii: "?") })
        row.canonical = keep(text)
        row.key = FeatureBag.hash(text)
        isPlain = field.starts(with: [UInt8(ascii: "?"), UInt8(ascii: "?")])
        addPattern(field, saying, isPlain: isPlain, &reader)
      case 1:
        for variant in Fields(field, separator: UInt8(ascii: ";")) {
          addPattern(variant, saying, isPlain: isPlain, &reader)
        }
      case 2:
        row.counter = keep(field)
        row.counterKey = FeatureBag.hash(field)
      case 3: row.language = keep(field)
      default: row.translates = keep(field)
      }
    }
    rows.append(row)
    patternsOfSaying.append(firstPattern..<patterns.count)
  }

  private mutating func keep(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = texts.count
    texts.append(contentsOf: text)
    return start..<texts.count
  }

  /// Adds a wording: `?` before it where it needs a mark, `??` where a sentence of its own is none, `*` behind it where it
  /// is altered, `…` where it is cut off, a comma where any second half may follow.
  ///
  /// - Parameter isPlain: whether the canonical form has `??`; what its words do not set apart, no variant's do.
  private mutating func addPattern(
    _ text: UnsafeBufferPointer<UInt8>, _ saying: Int, isPlain: Bool, _ reader: inout SayingWordReader
  ) {
    var pattern = Pattern(
      saying: Int32(saying), items: items.count..<items.count, weight: 0, contentWeight: 0, contentCount: 0, mask: 0,
      lead: 0, trail: 0, isAltered: text.last == UInt8(ascii: "*"),
      needsMark: isPlain || text.first == UInt8(ascii: "?"),
      needsQuote: isPlain || text.starts(with: [UInt8(ascii: "?"), UInt8(ascii: "?")]),
      isCut: text.count > 3 && text[text.count - 3] == 0xE2 && text[text.count - 1] == 0xA6,
      isHalf: text.last == UInt8(ascii: ","), hasNegation: false)
    var lightWords = 0
    for field in Fields(text, separator: UInt8(ascii: " ")) {
      let word = reader.word(field)
      if word.key == 0 { continue }
      if word.kind == .light {
        lightWords += 1
        if pattern.weight == 0 { pattern.lead += 1 } else { pattern.trail += 1 }
        continue
      }
      pattern.trail = 0
      add(word, to: &pattern)
    }
    guard pattern.weight > 0.8 || pattern.isCut else {
      items.removeLast(items.count - pattern.items.lowerBound)
      return
    }
    pattern.items = pattern.items.lowerBound..<items.count
    // Of a wording like *voor alles is er een eerste keer* too little is left to know it by.
    if pattern.items.count <= 2, lightWords > 3 { (pattern.needsMark, pattern.needsQuote) = (true, true) }
    patterns.append(pattern)
  }

  private mutating func add(_ word: SayingWord, to pattern: inout Pattern) {
    var number = vocabulary[word.key]
    if number < 0 {
      number = heads.count
      vocabulary.insert(word.key, number)
      heads.append(-1)
      uses.append(0)
    }
    uses[number] += 1
    items.append(
      Item(word: Int32(number), weight: word.weight, isContent: word.isContent, isNegation: word.kind == .negation))
    pattern.weight += word.weight
    if word.kind == .negation { pattern.hasNegation = true }
    if word.isContent {
      pattern.contentCount += 1
      pattern.contentWeight += word.weight
      pattern.mask |= 1 << UInt64(number & 63)
    }
  }

  /// Files a pattern under its rarest word; a long one, which may lack a word, under two.
  private mutating func file(_ pattern: Pattern, number: Int) {
    var best = -1
    var second = -1
    for index in pattern.items {
      if best < 0 || rank(index) > rank(best) {
        second = best
        best = index
      } else if items[index].word != items[best].word, second < 0 || rank(index) > rank(second) {
        second = index
      }
    }
    post(number, under: items[best].word)
    if pattern.contentCount > 2, second >= 0, items[second].word != items[best].word {
      post(number, under: items[second].word)
    }
  }

  /// Heavier words are rarer, and so are words that few sayings share.
  private func rank(_ item: Int) -> Float { items[item].weight - 0.01 * Float(uses[Int(items[item].word)]) }

  private mutating func post(_ pattern: Int, under word: Int32) {
    postings.append((Int32(pattern), heads[Int(word)]))
    heads[Int(word)] = Int32(postings.count - 1)
  }
}

extension SayingLexicon {
  /// The number of the saying that `text` is a wording of, whatever its spelling, articles and inflection.
  public func index(of text: String) -> Int? {
    var reader = SayingWordReader()
    var words: [Int32] = []
    for part in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let word = reader.word(String(part))
      if word.key == 0 || word.kind == .light { continue }
      let number = vocabulary[word.key]
      guard number >= 0 else { return nil }
      words.append(Int32(number))
    }
    guard !words.isEmpty else { return nil }
    let found = patterns.first { pattern in
      !pattern.isAltered && !pattern.isCut && pattern.items.count == words.count
        && zip(pattern.items, words).allSatisfy { items[$0].word == $1 }
    }
    return found.map { Int($0.saying) }
  }
}
