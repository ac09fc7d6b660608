import Dutch

/// Rows of weights under the hashes of names (open addressing): filled once, or read where they lie in an index, then asked
/// for every feature of a text.
struct NamedRows: Sendable {
  /// A place in the table.
  fileprivate struct Slot: Sendable {
    var hash: UInt64 = 0
    /// From 1; 0 is an empty slot.
    var row: Int32 = 0
  }

  /// The weights of a row.
  let width: Int
  private(set) var count = 0
  /// The weights of all rows.
  private(set) var values: RowValues
  private var slots: [Slot]
  /// Those of an index, which stand for `slots` then.
  private let fixedSlots: IndexRecords<Slot>

  /// No rows yet, and room for about `capacity` of them.
  init(width: Int, capacity: Int) {
    self.width = width
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    fixedSlots = IndexRecords()
    values = RowValues(capacity: capacity * width)
  }

  /// The rows in the next two tables of an index, to which none can be added; none where the tables are empty.
  init(width: Int, _ reader: inout IndexReader) {
    self.width = width
    fixedSlots = reader.next()
    values = RowValues(reader.next())
    slots = fixedSlots.isEmpty ? [Slot()] : []
    count = width > 0 ? values.count / width : 0
  }

  /// The row of a name (`FeatureBag.hash`); nil where there is none.
  func row(_ hash: UInt64) -> Int? {
    let row = fixedSlots.isEmpty ? slots[Self.slot(hash, slots)].row : fixedSlots[Self.slot(hash, fixedSlots)].row
    return row == 0 ? nil : Int(row) - 1
  }

  /// Has the place of a name fetched that will be asked for soon.
  @inline(__always)
  func willRead(_ hash: UInt64) {
    if fixedSlots.isEmpty {
      slots.willRead(Int(truncatingIfNeeded: hash) & (slots.count - 1))
    } else {
      fixedSlots.willRead(Int(truncatingIfNeeded: hash) & (fixedSlots.count - 1))
    }
  }

  /// The hashes of the names that were added, by row.
  var hashes: [UInt64] {
    var hashes = [UInt64](repeating: 0, count: count)
    for slot in slots where slot.row != 0 { hashes[Int(slot.row) - 1] = slot.hash }
    return hashes
  }

  /// The weights of a row.
  subscript(row: Int) -> Slice<RowValues> { values[row * width..<(row + 1) * width] }

  /// The row of a name, a new one of zeros where it has none.
  mutating func add(_ hash: UInt64) -> Int {
    if let known = row(hash) { return known }
    if count * 2 >= slots.count { grow() }
    count += 1
    slots[Self.slot(hash, slots)] = Slot(hash: hash, row: Int32(count))
    values.append(width)
    return count - 1
  }

  /// Sets a weight of a row.
  mutating func set(_ row: Int, _ column: Int, _ weight: Float) { values.set(row * width + column, [weight]) }

  /// Sets weights of a row from a column on.
  mutating func set(_ row: Int, _ column: Int, _ weights: [Float]) { values.set(row * width + column, weights) }

  /// Where a hash stands, or could.
  @inline(__always)
  private static func slot<Slots: RandomAccessCollection>(_ hash: UInt64, _ slots: Slots) -> Int
  where Slots.Element == Slot, Slots.Index == Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].row != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.row != 0 { slots[Self.slot(entry.hash, slots)] = entry }
  }
}

extension NamedRows.Slot: IndexRecord {
  static let width = 12

  init(_ bytes: IndexBytes) { self.init(hash: bytes.long(0), row: bytes.int32(8)) }
}

extension IndexTables {
  /// Adds the tables of rows.
  mutating func add(_ rows: NamedRows) {
    rows.addSlots(to: &self)
    add(rows.values) { $0.add($1) }
  }
}

extension NamedRows {
  fileprivate func addSlots(to tables: inout IndexTables) {
    tables.add(slots) { writer, slot in
      writer.add(slot.hash)
      writer.add(Int(slot.row))
    }
  }
}
