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
    var tables = IndexTables()
    tables.add(lexicon.rows) { $0.add($1) }
    tables.add(lexicon.patterns) { $0.add($1) }
    tables.add(lexicon.items) { $0.add($1) }
    tables.add(lexicon.vocabulary.words) { $0.add($1) }
    tables.add(lexicon.vocabulary.slotsOfAllWords) { $0.add(Int($1)) }
    tables.add(lexicon.postings) { $0.add($1) }
    tables.add(lexicon.texts) { $0.add(UInt64($1), width: 1) }
    return tables.bytes
  }

  /// How many tables are in the file.
  fileprivate static let tables = 7
}

extension SayingLexicon {
  /// The lexicon of a file that `SayingIndex.bytes` made and that stays where it is; an empty one where it is none.
  init(index: UnsafeRawBufferPointer) {
    self.init()
    guard var reader = IndexReader(index, tables: SayingIndex.tables) else { return }
    let rows: IndexRecords<Row> = reader.next()
    let patterns: IndexRecords<Pattern> = reader.next()
    let items: IndexRecords<Item> = reader.next()
    let words: IndexRecords<Word> = reader.next()
    let slots: IndexRecords<Int32> = reader.next()
    let postings: IndexRecords<Posting> = reader.next()
    let texts: IndexRecords<UInt8> = reader.next()
    guard reader.isAtEnd else { return }
    (self.rows, self.patterns, self.items) = (IndexTable(rows), IndexTable(patterns), IndexTable(items))
    (self.postings, self.texts) = (IndexTable(postings), IndexTable(texts))
    vocabulary = SayingVocabulary(words: IndexTable(words), slots: IndexTable(slots))
  }
}

extension IndexWriter {
  fileprivate mutating func add(_ row: SayingLexicon.Row) {
    for range in [row.canonical, row.counter, row.language, row.translates] { add(range) }
    add(row.key)
    add(row.counterKey)
    add(row.patterns)
  }

  fileprivate mutating func add(_ pattern: SayingLexicon.Pattern) {
    add(Int(pattern.saying))
    add(pattern.items)
    add(pattern.weight)
    add(pattern.contentWeight)
    add(pattern.mask)
    for small in [pattern.contentCount, pattern.lead, pattern.trail] { add(UInt64(min(small, 255)), width: 1) }
    let flags = [
      pattern.needsQuote, pattern.isAltered, pattern.needsMark, pattern.isCut, pattern.isHalf, pattern.hasNegation,
    ]
    add(flags.reduce(0) { $0 << 1 | ($1 ? 1 : 0) }, width: 1)
  }

  fileprivate mutating func add(_ item: SayingLexicon.Item) {
    let flags = (item.isContent ? 1 : 0) | (item.isNegation ? 2 : 0)
    add(Int(item.word) << 2 | flags)
    add(item.weight)
  }

  fileprivate mutating func add(_ word: SayingLexicon.Word) {
    add(word.key)
    add(Int(word.head))
    add(Int(word.uses))
  }

  fileprivate mutating func add(_ posting: SayingLexicon.Posting) {
    add(Int(posting.pattern) << 1 | posting.lackable)
    add(Int(posting.next))
    add(posting.mask)
    for word in [posting.others.first, posting.others.second] { add(UInt64(word), width: 2) }
  }
}

extension SayingLexicon.Row: IndexRecord {
  static let width = 56

  @inline(__always)
  init(_ bytes: IndexBytes) {
    self.init(
      canonical: bytes.range(0), counter: bytes.range(8), language: bytes.range(16), translates: bytes.range(24),
      key: bytes.long(32), counterKey: bytes.long(40), patterns: bytes.range(48))
  }
}

extension SayingLexicon.Pattern: IndexRecord {
  static let width = 32

  @inline(__always)
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

  @inline(__always)
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
  static let width = 20

  @inline(__always)
  init(_ bytes: IndexBytes) {
    let pattern = bytes.int32(0)
    let others = UInt32(bitPattern: bytes.int32(16))
    self.init(
      pattern: pattern >> 1, next: bytes.int32(4), mask: bytes.long(8), lackable: Int(pattern & 1),
      others: (UInt16(truncatingIfNeeded: others), UInt16(truncatingIfNeeded: others >> 16)))
  }
}
