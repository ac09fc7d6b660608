/// Hashes of an index by which numbers are found: 0, 1, 2 … in their order.
struct IndexKeys: Sendable {
  private let keys: IndexRecords<UInt64>
  /// The numbers by the place of their keys (open addressing), -1 in a free place.
  private let slots: IndexRecords<Int32>

  init(keys: IndexRecords<UInt64> = .init(), slots: IndexRecords<Int32> = .init()) {
    (self.keys, self.slots) = (keys, slots)
  }

  var count: Int { keys.count }

  /// The number of a key; nil where there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Self.slot(of: key, slots.count)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number] == key { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Where the search for a key begins among `count` slots, a power of two.
  @inline(__always)
  static func slot(of key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  /// The slots of keys that are all different: a power of two, at least half of them free.
  static func slots(of keys: some Collection<UInt64>) -> [Int32] {
    var count = 16
    while count < keys.count * 2 { count *= 2 }
    var slots = [Int32](repeating: -1, count: count)
    for (number, key) in keys.enumerated() {
      var slot = Self.slot(of: key, count)
      while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = Int32(number)
    }
    return slots
  }
}
