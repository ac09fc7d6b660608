import Data

/// The lexicon as a file of numbers, so that a program that starts need not read a word.
///
/// Little-endian: the numbers of rows, patterns, items, words, postings and text bytes, then these one behind the other.
/// `Training sayings` writes it from the rows of `Sources/Data/Sayings`; a test compares the two.
package enum SayingIndex {
  static var builtIn: UnsafeRawBufferPointer {
    let file = embedded_sayings().pointee
    return UnsafeRawBufferPointer(start: file.bytes, count: file.count)
  }

  /// The file of a lexicon.
  package static func bytes(_ lexicon: SayingLexicon) -> [UInt8] {
    var file = Writer()
    for count in [
      lexicon.rows.count, lexicon.patterns.count, lexicon.items.count, lexicon.heads.count, lexicon.postings.count,
      lexicon.texts.count,
    ] { file.add(count) }
    for (row, patterns) in zip(lexicon.rows, lexicon.patternsOfSaying) { file.add(row, patterns) }
    for pattern in lexicon.patterns { file.add(pattern) }
    for item in lexicon.items { file.add(item) }
    for (key, word) in zip(lexicon.vocabulary.keysInOrder, lexicon.heads.indices) {
      file.add(key)
      file.add(Int(lexicon.heads[word]))
      file.add(Int(lexicon.uses[word]))
    }
    for posting in lexicon.postings {
      file.add(Int(posting.pattern))
      file.add(Int(posting.next))
    }
    return file.bytes + lexicon.texts
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func add(_ number: Int) { add(UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: number))), width: 4) }

    mutating func add(_ number: UInt64, width: Int = 8) {
      for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(byte * 8))) }
    }

    mutating func add(_ row: SayingLexicon.Row, _ patterns: Range<Int>) {
      for range in [row.canonical, row.counter, row.language, row.translates] {
        add(range.lowerBound)
        add(range.count)
      }
      add(row.key)
      add(row.counterKey)
      add(patterns.lowerBound)
      add(patterns.count)
    }

    mutating func add(_ pattern: SayingLexicon.Pattern) {
      add(Int(pattern.saying))
      add(pattern.items.lowerBound)
      add(pattern.items.count)
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
  }

  /// Reads numbers one behind the other.
  private struct Reader {
    let bytes: UnsafeRawBufferPointer
    var at = 0

    mutating func number() -> Int {
      defer { at += 4 }
      return Int(Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: Int32.self)))
    }

    mutating func long() -> UInt64 {
      defer { at += 8 }
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }

    mutating func byte() -> Int {
      defer { at += 1 }
      return Int(bytes[at])
    }

    mutating func decimal() -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: number())) }

    mutating func range() -> Range<Int> {
      let start = number()
      return start..<start + number()
    }
  }

  /// Fills a lexicon from its file.
  static func read(_ bytes: UnsafeRawBufferPointer, into lexicon: inout SayingLexicon) {
    guard bytes.count > 24 else { return }
    var file = Reader(bytes: bytes)
    let counts = (0..<6).map { _ in file.number() }
    lexicon.rows.reserveCapacity(counts[0])
    lexicon.patternsOfSaying.reserveCapacity(counts[0])
    for _ in 0..<counts[0] { readRow(&file, into: &lexicon) }
    lexicon.patterns.reserveCapacity(counts[1])
    for _ in 0..<counts[1] { lexicon.patterns.append(pattern(&file)) }
    lexicon.items.reserveCapacity(counts[2])
    for _ in 0..<counts[2] {
      let word = file.number()
      lexicon.items.append(
        SayingLexicon.Item(
          word: Int32(word >> 2), weight: file.decimal(), isContent: word & 1 != 0, isNegation: word & 2 != 0))
    }
    readWords(&file, counts[3], into: &lexicon)
    lexicon.postings.reserveCapacity(counts[4])
    for _ in 0..<counts[4] { lexicon.postings.append((Int32(file.number()), Int32(file.number()))) }
    lexicon.texts = Array(bytes[file.at..<min(bytes.count, file.at + counts[5])])
  }

  private static func readRow(_ file: inout Reader, into lexicon: inout SayingLexicon) {
    var row = SayingLexicon.Row()
    row.canonical = file.range()
    row.counter = file.range()
    row.language = file.range()
    row.translates = file.range()
    row.key = file.long()
    row.counterKey = file.long()
    lexicon.rows.append(row)
    lexicon.patternsOfSaying.append(file.range())
  }

  private static func pattern(_ file: inout Reader) -> SayingLexicon.Pattern {
    let saying = Int32(file.number())
    let items = file.range()
    let weight = file.decimal()
    let contentWeight = file.decimal()
    let mask = file.long()
    let contentCount = file.byte()
    let lead = file.byte()
    let trail = file.byte()
    let flags = file.byte()
    return SayingLexicon.Pattern(
      saying: saying, items: items, weight: weight, contentWeight: contentWeight, contentCount: contentCount,
      mask: mask, lead: lead, trail: trail, isAltered: flags & 16 != 0, needsMark: flags & 8 != 0,
      needsQuote: flags & 32 != 0,
      isCut: flags & 4 != 0, isHalf: flags & 2 != 0, hasNegation: flags & 1 != 0)
  }

  private static func readWords(_ file: inout Reader, _ count: Int, into lexicon: inout SayingLexicon) {
    lexicon.vocabulary = KeyTable(capacity: count + 64)
    lexicon.heads.reserveCapacity(count)
    lexicon.uses.reserveCapacity(count)
    for word in 0..<count {
      lexicon.vocabulary.insert(file.long(), word)
      lexicon.heads.append(Int32(file.number()))
      lexicon.uses.append(Int32(file.number()))
    }
  }
}

extension SayingLexicon {
  /// Reads the file that `SayingIndex.bytes` makes.
  init(index: UnsafeRawBufferPointer) {
    self.init()
    SayingIndex.read(index, into: &self)
  }
}
