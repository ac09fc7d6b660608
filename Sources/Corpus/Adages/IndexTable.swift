/// A record as it lies in the index of sayings: numbers one behind the other, little-endian.
protocol IndexRecord: Sendable {
  /// How many bytes it takes.
  static var width: Int { get }

  init(_ bytes: IndexBytes)
}

/// The bytes of a record. They are built into the program, or owned by somebody who outlives the lexicon.
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

/// The records of one kind: those of the index, which are read where they lie, and behind them those that were added.
struct IndexTable<Record: IndexRecord>: RandomAccessCollection, Sendable {
  private let bytes: IndexBytes?
  /// How many lie in the index.
  let fixed: Int
  private(set) var added: [Record] = []

  /// No records yet.
  init() { (bytes, fixed) = (nil, 0) }

  init(_ bytes: IndexBytes, count: Int) { (self.bytes, fixed) = (bytes, count) }

  var startIndex: Int { 0 }
  var endIndex: Int { fixed + added.count }

  @inline(__always)
  subscript(index: Int) -> Record {
    guard let bytes, index < fixed else { return added[index - fixed] }
    precondition(index >= 0)
    return Record(IndexBytes(start: bytes.start + index * Record.width))
  }

  mutating func append(_ record: Record) { added.append(record) }

  mutating func removeLast(_ count: Int) { added.removeLast(count) }

  /// Changes a record that was added; those of the index stay as they are.
  mutating func change(_ index: Int, _ body: (inout Record) -> Void) { body(&added[index - fixed]) }
}
