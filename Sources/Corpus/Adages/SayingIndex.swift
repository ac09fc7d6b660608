import Data

/// The lexicon as a file of records that are read where they lie, so that a program that starts need not read a word.
///
/// Little-endian: the numbers of rows, patterns, items, words, slots, postings and text bytes, then these one behind the
/// other. `Training sayings` writes it from the rows of `Sources/Data/Sayings`; a test compares the two.
package enum SayingIndex {
  static var builtIn: UnsafeRawBufferPointer {
    let file = embedded_sayings().pointee
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  /// The file of a lexicon.
  package static func bytes(_ lexicon: SayingLexicon) -> [UInt8] {
    var file = IndexWriter()
    let slots = lexicon.vocabulary.slotsOfAllWords
    for count in [
      lexicon.rows.count, lexicon.patterns.count, lexicon.items.count, lexicon.vocabulary.words.count, slots.count,
      lexicon.postings.count, lexicon.texts.count,
    ] { file.add(count) }
    for row in lexicon.rows { file.add(row) }
    for pattern in lexicon.patterns { file.add(pattern) }
    for item in lexicon.items { file.add(item) }
    for word in lexicon.vocabulary.words { file.add(word) }
    for slot in slots { file.add(Int(slot)) }
    for posting in lexicon.postings {
      file.add(Int(posting.pattern))
      file.add(Int(posting.next))
    }
    return file.bytes + lexicon.texts
  }

  /// How many numbers tell what is in the file.
  fileprivate static let countOfCounts = 7
}

extension SayingLexicon {
  /// The lexicon of a file that `SayingIndex.bytes` made and that stays where it is; an empty one where it is none.
  init(index: UnsafeRawBufferPointer) {
    self.init()
    var at = 4 * SayingIndex.countOfCounts
    guard let start = index.baseAddress, index.count >= at else { return }
    let counts = (0..<SayingIndex.countOfCounts).map { IndexBytes(start: start).number(4 * $0) }
    func table<Record>(_ number: Int, _: Record.Type) -> IndexTable<Record> {
      defer { at += counts[number] * Record.width }
      return IndexTable(IndexBytes(start: start + at), count: counts[number])
    }
    let (rows, patterns, items) = (table(0, Row.self), table(1, Pattern.self), table(2, Item.self))
    let (words, slots) = (table(3, Word.self), table(4, Int32.self))
    let (postings, texts) = (table(5, Posting.self), table(6, UInt8.self))
    guard at == index.count else { return }
    (self.rows, self.patterns, self.items) = (rows, patterns, items)
    (self.postings, self.texts) = (postings, texts)
    vocabulary = SayingVocabulary(words: words, slots: slots)
  }
}

/// Writes records one behind the other.
private struct IndexWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) { add(UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: number))), width: 4) }

  mutating func add(_ number: UInt64, width: Int = 8) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(byte * 8))) }
  }

  private mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }

  mutating func add(_ row: SayingLexicon.Row) {
    for range in [row.canonical, row.counter, row.language, row.translates] { add(range) }
    add(row.key)
    add(row.counterKey)
    add(row.patterns)
  }

  mutating func add(_ pattern: SayingLexicon.Pattern) {
    add(Int(pattern.saying))
    add(pattern.items)
    add(UInt64(pattern.weight.bitPattern), width: 4)
    add(UInt64(pattern.contentWeight.bitPattern), width: 4)
    add(pattern.mask)
    for small in [pattern.contentCount, pattern.lead, pattern.trail] { add(UInt64(min(small, 255)), width: 1) }
    let flags = [
      pattern.needsQuote, pattern.isAltered, pattern.needsMark, pattern.isCut, pattern.isHalf, pattern.hasNegation,
    ]
    add(flags.reduce(0) { $0 << 1 | ($1 ? 1 : 0) }, width: 1)
  }

  mutating func add(_ item: SayingLexicon.Item) {
    let flags = (item.isContent ? 1 : 0) | (item.isNegation ? 2 : 0)
    add(Int(item.word) << 2 | flags)
    add(UInt64(item.weight.bitPattern), width: 4)
  }

  mutating func add(_ word: SayingLexicon.Word) {
    add(word.key)
    add(Int(word.head))
    add(Int(word.uses))
  }
}

extension SayingLexicon.Row: IndexRecord {
  static let width = 56

  init(_ bytes: IndexBytes) {
    self.init(
      canonical: bytes.range(0), counter: bytes.range(8), language: bytes.range(16), translates: bytes.range(24),
      key: bytes.long(32), counterKey: bytes.long(40), patterns: bytes.range(48))
  }
}

extension SayingLexicon.Pattern: IndexRecord {
  static let width = 32

  init(_ bytes: IndexBytes) {
    let flags = bytes.byte(31)
    self.init(
      saying: bytes.int32(0), items: bytes.range(4), weight: bytes.decimal(12), contentWeight: bytes.decimal(16),
      contentCount: bytes.byte(28), mask: bytes.long(20), lead: bytes.byte(29), trail: bytes.byte(30),
      isAltered: flags & 16 != 0, needsMark: flags & 8 != 0, needsQuote: flags & 32 != 0, isCut: flags & 4 != 0,
      isHalf: flags & 2 != 0, hasNegation: flags & 1 != 0)
  }
}

extension SayingLexicon.Item: IndexRecord {
  static let width = 8

  init(_ bytes: IndexBytes) {
    let word = bytes.int32(0)
    self.init(word: word >> 2, weight: bytes.decimal(4), isContent: word & 1 != 0, isNegation: word & 2 != 0)
  }
}

extension SayingLexicon.Word: IndexRecord {
  static let width = 16

  init(_ bytes: IndexBytes) { self.init(key: bytes.long(0), head: bytes.int32(8), uses: bytes.int32(12)) }
}

extension SayingLexicon.Posting: IndexRecord {
  static let width = 8

  init(_ bytes: IndexBytes) { self.init(pattern: bytes.int32(0), next: bytes.int32(4)) }
}

extension Int32: IndexRecord {
  static let width = 4

  init(_ bytes: IndexBytes) { self = bytes.int32(0) }
}

extension UInt8: IndexRecord {
  static let width = 1

  init(_ bytes: IndexBytes) { self = UInt8(bytes.byte(0)) }
}
