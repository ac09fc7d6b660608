extension SayingLexicon {
  /// Reads rows `canonical | variants (;) | counter | language | translates`; a line that opens with `#` is a comment.
  package init(rows text: [UInt8]) {
    var reader = SayingWordReader()
    text.withUnsafeBufferPointer { bytes in
      for line in Rows(bytes) where line.first != UInt8(ascii: "#") { add(line, &reader) }
    }
    for number in patterns.indices { file(number) }
    orderPostings()
  }

  /// Puts the postings of each word one behind the other, in the order in which they are read.
  private mutating func orderPostings() {
    var ordered = IndexTable<Posting>()
    for word in vocabulary.words.indices {
      var at = vocabulary.head(of: Int32(word))
      guard at >= 0 else { continue }
      vocabulary.setHead(of: Int32(word), Int32(ordered.count))
      while at >= 0 {
        var posting = postings[Int(at)]
        at = posting.next
        if at >= 0 { posting.next = Int32(ordered.count + 1) }
        ordered.append(posting)
      }
    }
    postings = ordered
  }

  /// This lexicon with sayings of the caller's own added, as far as it lacks them.
  package func adding(_ sayings: [String]) -> SayingLexicon {
    let unknown = sayings.filter { index(of: $0) == nil }
    if unknown.isEmpty { return self }
    var copy = self
    var reader = SayingWordReader()
    for saying in unknown where copy.index(of: saying) == nil {
      var text = saying.lowercased()
      while let last = text.last, ".!?… \"'’”".contains(last) { text.removeLast() }
      let first = copy.patterns.count
      text.withUTF8 { copy.add($0, &reader) }
      for number in first..<copy.patterns.count { copy.file(number) }
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
    row.patterns = firstPattern..<patterns.count
    rows.append(row)
  }

  private mutating func keep(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = texts.count
    for byte in text { texts.append(byte) }
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
    let number = vocabulary.use(word.key)
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
  private mutating func file(_ number: Int) {
    let pattern = patterns[number]
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
  private func rank(_ item: Int) -> Float { items[item].weight - 0.01 * Float(vocabulary.uses(of: items[item].word)) }

  private mutating func post(_ pattern: Int, under word: Int32) {
    let (mask, lackable) = (patterns[pattern].mask, patterns[pattern].lackable)
    postings.append(
      Posting(
        pattern: Int32(pattern), next: vocabulary.head(of: word), mask: mask, lackable: lackable,
        others: others(of: pattern, than: word)))
    vocabulary.setHead(of: word, Int32(postings.count - 1))
  }

  /// The rarest words that a use of a pattern needs beside the one that it is filed under.
  private func others(of pattern: Int, than word: Int32) -> (first: UInt16, second: UInt16) {
    var others = (first: Posting.anyWord, second: Posting.anyWord)
    let items = neededItems(of: patterns[pattern]).filter { self.items[$0].word != word }
    guard let first = items.max(by: { rank($0) < rank($1) }) else { return others }
    others.first = Posting.number(self.items[first].word)
    let rest = items.filter { self.items[$0].word != self.items[first].word }
    if let second = rest.max(by: { rank($0) < rank($1) }) { others.second = Posting.number(self.items[second].word) }
    return others
  }

  /// The words of meaning of a pattern, and those of its frame without which too little of it is left.
  private func neededItems(of pattern: Pattern) -> [Int] {
    let lightest = items[pattern.items].filter(\.isContent).map(\.weight).min() ?? 0
    return pattern.items.filter { items[$0].isContent || pattern.needs(items[$0], lightest: lightest) }
  }
}

extension SayingLexicon.Pattern {
  /// Whether no way of `SayingSearch.accepts` is open to a use that lacks a word of the frame. The margins are for rounding.
  ///
  /// - Parameter lightest: the weight of the lightest word of meaning.
  fileprivate func needs(_ item: SayingLexicon.Item, lightest: Float) -> Bool {
    // Who breaks off behind the first words of a long saying may lack any of those that follow.
    guard lackable == 0, contentCount == 0 || weight - lightest < 1.55 else { return false }
    let coverage = (weight - item.weight) / weight
    if isCut { return coverage < 0.985 }
    if needsMark { return coverage < 0.895 }
    return contentCount <= 1 && coverage < 0.945
  }
}
