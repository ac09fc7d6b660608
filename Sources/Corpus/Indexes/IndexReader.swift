/// Reads the tables of an index: the numbers of their records, then the records of one table behind those of the other.
struct IndexReader {
  private let index: UnsafeRawBufferPointer
  private let start: UnsafeRawPointer
  private var table = 0
  private var at: Int

  /// - Parameters:
  ///   - index: stays where it is as long as anybody reads its tables.
  ///   - tables: how many it has.
  /// - Returns: nil where it is too short to tell.
  init?(_ index: UnsafeRawBufferPointer, tables: Int) {
    guard let start = index.baseAddress, index.count >= 4 * tables else { return nil }
    (self.index, self.start) = (index, start)
    at = 4 * tables
  }

  /// The next table; an empty one where the index ends before it does.
  mutating func next<Record>() -> IndexRecords<Record> {
    let count = IndexBytes(start: start).number(4 * table)
    table += 1
    let first = at
    at += count * Record.width
    guard count > 0, at <= index.count else { return IndexRecords() }
    return IndexRecords(IndexBytes(start: start + first), count: count)
  }

  /// The next table, where keys find their numbers.
  mutating func nextKeys() -> IndexKeys { IndexKeys(keys: next(), slots: next()) }

  /// Whether all of the index has been read.
  var isAtEnd: Bool { at == index.count }
}

/// Writes records one behind the other.
struct IndexWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int) { add(UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: number))), width: 4) }

  mutating func add(_ number: UInt64, width: Int = 8) {
    for byte in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(byte * 8))) }
  }

  mutating func add(_ decimal: Float) { add(UInt64(decimal.bitPattern), width: 4) }

  /// A start and a count.
  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }
}

/// Writes an index for `IndexReader`.
struct IndexTables {
  private var counts = IndexWriter()
  private var records = IndexWriter()

  /// The whole index.
  var bytes: [UInt8] { counts.bytes + records.bytes }

  /// Adds a table of which `write` writes each record.
  mutating func add<Records: Collection>(_ all: Records, _ write: (inout IndexWriter, Records.Element) -> Void) {
    counts.add(all.count)
    for record in all { write(&records, record) }
  }

  /// Adds the tables of `IndexKeys`.
  mutating func add(keys: [UInt64]) {
    add(keys) { $0.add($1) }
    add(IndexKeys.slots(of: keys)) { $0.add(Int($1)) }
  }
}
