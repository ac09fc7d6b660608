/// A set of words, each with a small number, for look-up by bytes: built in microseconds from a plain list.
public struct WordTable: Sendable {
  private var blob: [UInt8] = []
  /// End of each word in `blob` (its start is the end of the one before), and its value.
  private var ends: [UInt32] = [0]
  private var values: [UInt8] = []
  /// Open addressing; 0 is a free slot, else the word's index from 1.
  private var slots: [UInt32] = []
  /// The bytes of the longest word.
  private var longest = 0

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

  /// A table of lists of words parted by white space; of a word in several lists the values are united bit by bit.
  init(uniting lists: [(words: StaticString, value: UInt8)]) {
    for list in lists {
      list.words.withUTF8Buffer { buffer in add(buffer, value: list.value) }
    }
    fill(isUniting: true)
  }

  /// A table of words parted by white space, each with its place in the list, from 1.
  init(numbering words: StaticString) {
    words.withUTF8Buffer { buffer in add(buffer, value: 0) }
    for index in values.indices { values[index] = UInt8(truncatingIfNeeded: index + 1) }
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
      longest = max(longest, at - start)
    }
  }

  private mutating func fill(isUniting: Bool = false) {
    var size = 16
    while size < values.count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    for word in values.indices {
      let range = Int(ends[word])..<Int(ends[word + 1])
      var slot = WordTable.place(WordTable.plainHash(blob, range)) & (size - 1)
      while slots[slot] != 0, !same(blob, range, Int(slots[slot]) - 1) { slot = (slot + 1) & (size - 1) }
      if slots[slot] == 0 {
        slots[slot] = UInt32(word + 1)
      } else if isUniting {
        values[Int(slots[slot]) - 1] |= values[word]
      }
    }
  }

  /// Calls `body` with each word listed and its value.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, UInt8) -> Void) {
    blob.withUnsafeBufferPointer { blob in
      for word in values.indices {
        body(UnsafeBufferPointer(rebasing: blob[Int(ends[word])..<Int(ends[word + 1])]), values[word])
      }
    }
  }

  /// The number of words listed.
  public var count: Int { values.count }

  /// The value of the word that `bytes` hold at `range`, nil where it is not listed.
  public func value(_ bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
    value(bytes, range, hash: WordTable.plainHash(bytes, range))
  }

  /// The same for who knows the word's hash.
  ///
  /// - Parameter hash: FNV-1a, 64 bits.
  package func value(_ bytes: [UInt8], _ range: Range<Int>, hash: UInt64) -> UInt8? {
    value(hash) { same(bytes, range, $0) }
  }

  /// The value of the word that `bytes` hold at `range` once it is put in lower case as `CharacterShape` does.
  func value(lowering bytes: [UInt8], _ range: Range<Int>) -> UInt8? {
    bytes.withUnsafeBufferPointer { value(lowering: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func value(lowering word: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard word.count <= longest else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt8 = 0
    for byte in word {
      hash = (hash ^ UInt64(CharacterShape.lower(byte, behind: last))) &* 0x100_0000_01B3
      last = byte
    }
    return value(hash) { same(lowering: word, $0) }
  }

  private func same(lowering word: UnsafeBufferPointer<UInt8>, _ number: Int) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    var last: UInt8 = 0
    for (index, byte) in word.enumerated() {
      if CharacterShape.lower(byte, behind: last) != blob[start + index] { return false }
      last = byte
    }
    return true
  }

  private func value(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt8? { value(hash) { same(word, $0) } }

  /// The value of the word with a hash, which `isWord` tells from others by its number.
  @inline(__always)
  private func value(_ hash: UInt64, _ isWord: (Int) -> Bool) -> UInt8? {
    slots.withUnsafeBufferPointer { slots in
      guard !slots.isEmpty else { return nil }
      let mask = slots.count - 1
      var slot = WordTable.place(hash) & mask
      while slots[slot] != 0 {
        let word = Int(slots[slot]) - 1
        if isWord(word) { return values[word] }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  /// The value of a word, nil where it is not listed.
  public func value(_ word: String) -> UInt8? {
    var word = word
    return word.withUTF8 { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return value(bytes, hash: hash)
    }
  }

  private func same(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Int) -> Bool {
    let start = Int(ends[word])
    guard Int(ends[word + 1]) - start == bytes.count else { return false }
    for index in bytes.indices where bytes[index] != blob[start + index] { return false }
    return true
  }

  /// Whether the word is listed.
  public func contains(_ word: String) -> Bool { value(word) != nil }

  private func same(_ bytes: [UInt8], _ range: Range<Int>, _ word: Int) -> Bool {
    let start = Int(ends[word])
    guard Int(ends[word + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != blob[start + offset] { return false }
    return true
  }

  @inline(__always) private static func plainHash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash
  }

  @inline(__always) private static func place(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }
}
