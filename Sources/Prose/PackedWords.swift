/// The words of a table that have at most eight bytes of ASCII, each packed into one number: for who asks about every word
/// of a text.
struct PackedWords: Sendable {
  private let table: WordTable
  /// Open addressing; 0 is a free slot.
  private var keys: [UInt64]
  private var values: [UInt8]

  init(_ table: WordTable) {
    self.table = table
    var size = 16
    while size < table.count * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt8](repeating: 0, count: size)
    table.forEach { word, value in
      guard let key = PackedWords.key(word, 0..<word.count) else { return }
      let slot = slot(of: key)
      // As in the table, the first of equal words stands.
      if keys[slot] == 0 { (keys[slot], values[slot]) = (key, value) }
    }
  }

  /// The value of the word that `bytes` hold at `range` once it is put in lower case, as that of `WordTable`.
  @inline(__always)
  func value(lowering bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt8? {
    guard let key = PackedWords.key(bytes, range) else {
      return table.value(lowering: UnsafeBufferPointer(rebasing: bytes[range]))
    }
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : values[slot]
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    keys.withUnsafeBufferPointer { keys in
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 32) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      return slot
    }
  }

  /// The bytes of a word in lower case; nil where there are none or more than eight, or others than ASCII.
  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
    guard let base = bytes.baseAddress, range.count - 1 < 8, !range.isEmpty else { return nil }
    var word: UInt64 = 0
    if range.lowerBound + 8 <= bytes.count {
      word = UnsafeRawPointer(base + range.lowerBound).loadUnaligned(as: UInt64.self).littleEndian
      word &= UInt64.max >> UInt64(64 - 8 * range.count)
    } else {
      for at in range { word |= UInt64(bytes[at]) << UInt64(8 * (at - range.lowerBound)) }
    }
    guard word & 0x8080_8080_8080_8080 == 0 else { return nil }
    // Seven bits each: no byte carries into the next. What reaches A and does not pass Z is a capital.
    let (reachesA, passesZ) = (word &+ 0x3F3F_3F3F_3F3F_3F3F, word &+ 0x2525_2525_2525_2525)
    return word | (reachesA & ~passesZ & 0x8080_8080_8080_8080) >> 2
  }
}
