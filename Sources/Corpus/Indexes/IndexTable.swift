import Data

/// A record as it lies in an index that is built into the program: numbers one behind the other, little-endian.
protocol IndexRecord: Sendable {
  /// How many bytes it takes.
  static var width: Int { get }

  init(_ bytes: IndexBytes)
}

/// The bytes of a record. They are built into the program, or owned by somebody who outlives what is read of them.
struct IndexBytes: @unchecked Sendable {
  let start: UnsafeRawPointer

  @inline(__always)
  func int32(_ offset: Int) -> Int32 {
    Int32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: Int32.self))
  }

  @inline(__always)
  func number(_ offset: Int) -> Int { Int(int32(offset)) }

  @inline(__always)
  func byte(_ offset: Int) -> Int { Int(start.load(fromByteOffset: offset, as: UInt8.self)) }

  @inline(__always)
  func long(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @inline(__always)
  func decimal(_ offset: Int) -> Float { Float(bitPattern: UInt32(bitPattern: int32(offset))) }

  /// A start and a count.
  @inline(__always)
  func range(_ offset: Int) -> Range<Int> {
    let start = number(offset)
    return start..<start + number(offset + 4)
  }
}

/// The records of one kind in an index, which are read where they lie.
struct IndexRecords<Record: IndexRecord>: RandomAccessCollection, Sendable {
  private let bytes: IndexBytes?
  let count: Int

  /// No records.
  init() { (bytes, count) = (nil, 0) }

  init(_ bytes: IndexBytes, count: Int) { (self.bytes, self.count) = (bytes, count) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Record {
    guard let bytes, index >= 0, index < count else { preconditionFailure("no such record") }
    return Record(IndexBytes(start: bytes.start + index * Record.width))
  }

  /// Has a record fetched that will be asked for soon.
  @inline(__always)
  func willRead(_ index: Int) { if let bytes { Data.willRead(bytes.start + index * Record.width) } }

  /// The memory of records that lie in it as they lie in an index, numbers of 4 bytes at multiples of 4; nil where there
  /// are none.
  var memory: UnsafeBufferPointer<Record>? {
    bytes.map { UnsafeBufferPointer(start: $0.start.assumingMemoryBound(to: Record.self), count: count) }
  }

  /// Some of the records as records of their own, counted from 0.
  @inline(__always)
  func part(_ range: Range<Int>) -> IndexRecords {
    guard let bytes, range.lowerBound >= 0, range.upperBound <= count else { return IndexRecords() }
    return IndexRecords(IndexBytes(start: bytes.start + range.lowerBound * Record.width), count: range.count)
  }
}

/// The records of one kind: those of the index, and behind them those that were added.
struct IndexTable<Record: IndexRecord>: RandomAccessCollection, Sendable {
  fileprivate let records: IndexRecords<Record>
  private(set) var added: [Record] = []

  init(_ records: IndexRecords<Record> = IndexRecords()) { self.records = records }

  /// How many lie in the index.
  var fixed: Int { records.count }

  var startIndex: Int { 0 }
  var endIndex: Int { fixed + added.count }

  @inline(__always)
  subscript(index: Int) -> Record { index < fixed ? records[index] : added[index - fixed] }

  /// Has a record of the index fetched that will be asked for soon.
  @inline(__always)
  func willRead(_ index: Int) { if index < fixed { records.willRead(index) } }

  mutating func append(_ record: Record) { added.append(record) }

  mutating func removeLast(_ count: Int) { added.removeLast(count) }

  /// Changes a record that was added; those of the index stay as they are.
  mutating func change(_ index: Int, _ body: (inout Record) -> Void) { body(&added[index - fixed]) }
}

extension IndexRecords<UInt8> {
  /// Some of the bytes as text.
  func string(_ range: Range<Int>) -> String {
    part(range).memory.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension IndexTable<UInt8> {
  /// Some of the bytes as text.
  func string(_ range: Range<Int>) -> String {
    range.upperBound <= fixed ? records.string(range) : String(decoding: self[range], as: UTF8.self)
  }
}

extension Int32: IndexRecord {
  static let width = 4

  @inline(__always)
  init(_ bytes: IndexBytes) { self = bytes.int32(0) }
}

extension Float: IndexRecord {
  static let width = 4

  @inline(__always)
  init(_ bytes: IndexBytes) { self = bytes.decimal(0) }
}

extension UInt8: IndexRecord {
  static let width = 1

  @inline(__always)
  init(_ bytes: IndexBytes) { self = UInt8(bytes.byte(0)) }
}

extension UInt64: IndexRecord {
  static let width = 8

  @inline(__always)
  init(_ bytes: IndexBytes) { self = bytes.long(0) }
}

extension Range: IndexRecord where Bound == Int {
  static var width: Int { 8 }

  @inline(__always)
  init(_ bytes: IndexBytes) { self = bytes.range(0) }
}
