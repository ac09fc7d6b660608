/// Rows of weights under the hashes of names (open addressing): filled once, then asked for every feature of a text.
struct NamedRows: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    /// From 1; 0 is an empty slot.
    var row: Int32 = 0
  }

  /// The weights of a row.
  let width: Int
  private(set) var count = 0
  private(set) var values: [Float] = []
  private var slots: [Slot]

  /// No rows yet, and room for about `capacity` of them.
  init(width: Int, capacity: Int) {
    self.width = width
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    values.reserveCapacity(capacity * width)
  }

  /// The row of a name (`FeatureBag.hash`); nil where there is none.
  func row(_ hash: UInt64) -> Int? {
    let row = slots[slot(hash)].row
    return row == 0 ? nil : Int(row) - 1
  }

  /// The hashes of the names, by row.
  var hashes: [UInt64] {
    var hashes = [UInt64](repeating: 0, count: count)
    for slot in slots where slot.row != 0 { hashes[Int(slot.row) - 1] = slot.hash }
    return hashes
  }

  /// The weights of a row.
  subscript(row: Int) -> ArraySlice<Float> { values[row * width..<(row + 1) * width] }

  /// The row of a name, a new one of zeros where it has none.
  mutating func add(_ hash: UInt64) -> Int {
    if let known = row(hash) { return known }
    if count * 2 >= slots.count { grow() }
    count += 1
    slots[slot(hash)] = Slot(hash: hash, row: Int32(count))
    values.append(contentsOf: repeatElement(0, count: width))
    return count - 1
  }

  /// Sets a weight of a row.
  mutating func set(_ row: Int, _ column: Int, _ weight: Float) { values[row * width + column] = weight }

  /// Sets weights of a row from a column on.
  mutating func set(_ row: Int, _ column: Int, _ weights: [Float]) {
    let start = row * width + column
    for index in weights.indices { values[start + index] = weights[index] }
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].row != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for entry in old where entry.row != 0 { slots[slot(entry.hash)] = entry }
  }
}
