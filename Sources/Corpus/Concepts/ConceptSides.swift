/// The words that speak for what a saying stands for, or for what stands against it.
package struct ConceptSides: Sendable {
  /// Words in their order in a text.
  struct Phrase: Sendable {
    /// Where the hashes of its words stand in `words`.
    var words: Range<Int>
    /// The hash of its second word, by which most sentences are told not to have it; that of the first where it has one.
    var next: UInt64
    /// Whether it speaks for the saying.
    var isFor: Bool
  }

  /// The phrases with one first word.
  struct Opening: Sendable {
    /// The longest first.
    var phrases = 0..<0
    /// Where those of one word begin.
    var single = 0
    /// Bits of the second words of the others.
    fileprivate var seconds: UInt64 = 0

    /// False where none of its phrases goes on with a word of this hash.
    @inline(__always)
    func mayGoOn(with hash: UInt64) -> Bool { seconds >> (hash & 63) & 1 != 0 }
  }

  /// By their first words; of those with the same, the longest first.
  private(set) var phrases: [Phrase] = []
  private(set) var words: [UInt64] = []
  /// Rows are first words, and the phrases of each.
  private var firsts = NamedRows(width: 0, capacity: 1000)
  private(set) var openings: [Opening] = []
  /// Bits of the first words, by which most words are told to be none.
  private var sieve = [UInt64](repeating: 0, count: 64)

  /// None.
  init() {}

  /// The words of the concepts that the tenets name, and the tenets' own; what both sides say is left out, and so are the
  /// saying's own words, which everybody uses who speaks of it.
  init(_ tenets: Tenets, except own: Set<String>) {
    let ownWords = Set(own.map { FeatureBag.hash($0.utf8) })
    let (upheld, rejected) = (ConceptTerms(tenets.upheld), ConceptTerms(tenets.rejected))
    add(upheld, except: rejected.hashes, ownWords, isFor: true)
    add(rejected, except: upheld.hashes, ownWords, isFor: false)
    sortByFirstWord()
  }

  private mutating func add(
    _ terms: ConceptTerms, except others: Set<UInt64>, _ own: Set<UInt64>, isFor: Bool
  ) {
    for term in terms.all where !others.contains(term.hash) && !own.contains(term.hash) {
      let next = terms.words[term.words.prefix(2).last ?? term.words.lowerBound]
      phrases.append(Phrase(words: words.count..<words.count + term.words.count, next: next, isFor: isFor))
      words += terms.words[term.words]
    }
  }

  private mutating func sortByFirstWord() {
    let rows = phrases.map { firsts.add(words[$0.words.lowerBound]) }
    let order = phrases.indices.sorted {
      (rows[$0], phrases[$1].words.count, $0) < (rows[$1], phrases[$0].words.count, $1)
    }
    phrases = order.map { phrases[$0] }
    for phrase in phrases {
      let first = words[phrase.words.lowerBound]
      sieve[Self.sieveWord(first)] |= Self.sieveBit(first)
    }
    for (index, phrase) in order.enumerated() {
      let row = rows[phrase]
      if row == openings.count { openings.append(Opening(phrases: index..<index, single: index)) }
      openings[row].add(phrases[index])
    }
  }

  /// The number in `openings` of the phrases that open with the word of this hash; nil where none does.
  @inline(__always)
  func opening(with word: UInt64) -> Int? {
    sieve[Self.sieveWord(word)] & Self.sieveBit(word) != 0 ? firsts.row(word) : nil
  }

  /// The number in `openings` of the phrases that open with each of some words; -1 where none does.
  func openings(with words: [EssayWord]) -> [Int32] {
    sieve.withUnsafeBufferPointer { sieve in
      func mayOpen(_ word: UInt64) -> Bool { sieve[Self.sieveWord(word)] & Self.sieveBit(word) != 0 }
      for word in words where mayOpen(word.hash) { firsts.willRead(word.hash) }
      return words.map { mayOpen($0.hash) ? Int32(truncatingIfNeeded: firsts.row($0.hash) ?? -1) : -1 }
    }
  }

  private static func sieveWord(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 6 & 63) }

  private static func sieveBit(_ word: UInt64) -> UInt64 { 1 << (word & 63) }

  /// Which side a word by itself speaks for; nil where it speaks for neither.
  func isFor(_ word: String) -> Bool? { isFor(hash: FeatureBag.hash(word.utf8)) }

  /// The same by the hash of the word; nil where it speaks for neither.
  func isFor(hash: UInt64) -> Bool? {
    guard let opening = opening(with: hash).map({ openings[$0] }) else { return nil }
    return opening.single < opening.phrases.upperBound ? phrases[opening.single].isFor : nil
  }
}

extension ConceptSides.Opening {
  /// Adds the next of the phrases.
  fileprivate mutating func add(_ phrase: ConceptSides.Phrase) {
    phrases = phrases.lowerBound..<phrases.upperBound + 1
    if phrase.words.count > 1 {
      single = phrases.upperBound
      seconds |= 1 << (phrase.next & 63)
    }
  }
}

/// The words and phrases of one side, each once.
private struct ConceptTerms {
  /// The hashes of all words, term by term.
  private(set) var words: [UInt64] = []
  private(set) var all: [(hash: UInt64, words: Range<Int>)] = []
  private(set) var hashes: Set<UInt64> = []

  /// - Parameter entries: names of concepts, with `@`, and words.
  init(_ entries: [String]) {
    for entry in entries {
      if entry.utf8.first == UInt8(ascii: "@") {
        ConceptTable.thesaurus.eachTerm(of: entry.utf8.dropFirst()) { term in
          if term.last != ConceptTable.everyday { add(term) }
        }
      } else {
        var entry = entry
        entry.withUTF8 { add($0) }
      }
    }
  }

  private mutating func add(_ term: UnsafeBufferPointer<UInt8>) {
    var whole = NameHash()
    whole.add(term)
    guard hashes.insert(whole.value).inserted else { return }
    let first = words.count
    for word in Fields(term, separator: UInt8(ascii: " ")) where !word.isEmpty {
      var hash = NameHash()
      hash.add(word)
      words.append(hash.value)
    }
    if words.count > first { all.append((whole.value, first..<words.count)) }
  }
}
