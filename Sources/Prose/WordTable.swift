/// A set of words, each with a small number, for look-up by bytes: built in microseconds from a plain list.
public struct WordTable: Sendable {
  private var blob: [UInt8] = []
  /// End of each word in `blob` (its start is the end of the one before), and its value.
  private var ends: [UInt32] = [0]
  private var values: [UInt8] = []
  /// Open addressing; 0 is a free slot, else the word's index from 1.
  private var slots: [UInt32] = []

  public init() {}

  /// A table of one or more lists of words parted by white space; of a word in two lists the first value stands.
  public init(_ lists: (words: StaticString, value: UInt8)...) {
    self.init(lists)
  }

  /// A table of lists of words parted by white space.
  public init(_ lists: [(words: StaticString, value: UInt8)]) {
    for list in lists {
      list.words.withUTF8Buffer { buffer in add(buffer, value: list.value) }
    }
    fill()
  }

  private mutating func add(_ buffer: UnsafeBufferPointer<UInt8>, value: UInt8) {
    var at = 0
    while at < buffer.count {
      while at < buffer.count, buffer[at] <= 32 { at += 1 }
      let start = at
      while at < buffer.count, buffer[at] > 32 { at += 1 }
      guard at > start else { continue }
      blob.append(contentsOf: buffer[start..<at])
      ends.append(UInt32(blob.count))
      values.append(value)
    }
  }

  private mutating func fill() {
    var size = 16
    while size < values.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for word in values.indices {
      let range = Int(ends[word])..<Int(ends[word + 1])
      var slot = WordTable.hash(blob, range) & (size - 1)
      while slots[slot] != 0, !same(blob, range, Int(slots[slot]) - 1) { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 { slots[slot] = UInt32(word + 1) }
    }
  }

  /// The number of words listed.
  public var count: Int { values.count }

  /// The value of the word that `bytes` hold at `range`, nil where it is not listed.
  public func value(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count - 1
    var slot = WordTable.hash(bytes, range) & mask
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if same(bytes, range, word) { return values[word] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Whether the word is listed.
  public func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return value(bytes, 0..<bytes.count) != nil
  }

  private func same(_ bytes: [UInt8], _ range: Range<Int>, _ word: Int) -> Bool {
    let start = Int(ends[word])
    guard Int(ends[word + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != blob[start + offset] { return false }
    return true
  }

  @inline(__always) private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}

extension WordTable {
  /// A table of words with their values.
  init(_ words: [String: UInt8]) {
    for (word, value) in words.sorted(by: { $0.key < $1.key }) {
      var word = word
      word.withUTF8 { add($0, value: value) }
    }
    fill()
  }
}
