/// The lines of a raw string, blanks at both ends cut off, empty ones left out.
struct Rows: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// The text lives as long as the program does.
  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      let line = trimmed(UnsafeBufferPointer(rebasing: bytes[at..<end]))
      at = end + 1
      if !line.isEmpty { return line }
    }
    return nil
  }
}

/// The fields of a line, blanks at both ends cut off; empty ones count.
struct Fields: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard at <= bytes.count else { return nil }
    var end = at
    while end < bytes.count, bytes[end] != separator { end += 1 }
    defer { at = end + 1 }
    return trimmed(UnsafeBufferPointer(rebasing: bytes[at..<end]))
  }
}

private func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  var start = 0
  var end = bytes.count
  while start < end, bytes[start] == 32 { start += 1 }
  while end > start, bytes[end - 1] == 32 { end -= 1 }
  return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// Numbers under 64-bit keys, for tables that are filled once and asked often (open addressing).
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
  }

  /// The number under `key`, -1 where there is none.
  subscript(key: UInt64) -> Int {
    let slot = slot(of: key)
    return keys[slot] == key ? Int(values[slot]) : -1
  }

  /// Puts `value` under `key` unless one is there already.
  mutating func insert(_ key: UInt64, _ value: Int) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    guard keys[slot] != key else { return }
    keys[slot] = key
    values[slot] = Int32(value)
    count += 1
  }

  /// The keys by their values, where these are 0, 1, 2 …
  var keysInOrder: [UInt64] {
    var ordered = [UInt64](repeating: 0, count: count)
    for (key, value) in zip(keys, values) where key != 0 && ordered.indices.contains(Int(value)) {
      ordered[Int(value)] = key
    }
    return ordered
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: -1, count: old.0.count * 2)
    count = 0
    for (key, value) in zip(old.0, old.1) where key != 0 { insert(key, Int(value)) }
  }
}
