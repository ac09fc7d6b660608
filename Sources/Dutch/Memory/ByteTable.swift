/// Words as bytes, each with a number from 0 in the order in which they came: an open hash table over an arena.
///
/// A word may have a mark; with it, it is another word.
struct ByteTable {
  private var arena: [UInt8] = []
  /// Where each word ends in `arena`; its start is the end of the one before.
  private var ends: [Int] = [0]
  /// By number; the lowest bit is the mark.
  private var hashes: [UInt64] = []
  private var slots: [Slot]
  /// Another for each table, so that nobody can choose words beforehand that all look for the same slot. Numbers never
  /// depend on it.
  private let seed = UInt64.random(in: .min ... .max)

  /// A number with the half of its hash that finds no slot, so that a word that is not the one is told at once.
  private struct Slot {
    var number: Int32 = -1
    var check: UInt32 = 0

    /// The upper half of a hash, and its mark.
    @inline(__always)
    static func check(_ hash: UInt64) -> UInt32 {
      UInt32(truncatingIfNeeded: hash >> 32) & ~1 | UInt32(truncatingIfNeeded: hash & 1)
    }
  }

  /// - Parameter capacity: the slots to begin with, a power of two.
  init(capacity: Int) { slots = Array(repeating: Slot(), count: capacity) }

  var count: Int { hashes.count }

  /// The number of a word, -1 where it has none.
  @inline(__always)
  func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      let check = Slot.check(hash)
      var slot = Int(truncatingIfNeeded: hash >> 1) & mask
      while slots[slot].number >= 0 {
        if slots[slot].check == check, holds(word, at: Int(slots[slot].number)) { return slots[slot].number }
        slot = (slot + 1) & mask
      }
      return -1
    }
  }

  /// Has the slot fetched where a word with this hash is looked for first.
  @inline(__always)
  func willRead(hash: UInt64) { slots.willRead(Int(truncatingIfNeeded: hash >> 1) & (slots.count - 1)) }

  /// The number of the word that stands where one with this hash is looked for first, be it another; -1 where none does.
  @inline(__always)
  func firstNumber(hash: UInt64) -> Int32 { slots[Int(truncatingIfNeeded: hash >> 1) & (slots.count - 1)].number }

  /// Has fetched where a word stands.
  @inline(__always)
  func willRead(number: Int) { ends.willRead(number) }

  /// Gives a word that has no number the next one.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let number = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(hash)
    arena.append(contentsOf: word)
    ends.append(arena.count)
    if hashes.count * 2 > slots.count { grow() } else { enter(number, hash) }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for (number, hash) in hashes.enumerated() { enter(Int32(truncatingIfNeeded: number), hash) }
  }

  private mutating func enter(_ number: Int32, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 1) & mask
    while slots[slot].number >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Slot(number: number, check: Slot.check(hash))
  }

  /// Calls `body` with the bytes of a word.
  func withBytes<Result>(of number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[ends[number]..<ends[number + 1]])) }
  }

  @inline(__always)
  private func holds(_ word: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == word.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      guard let own = arena.baseAddress, let other = word.baseAddress else { return true }
      return ByteTable.same(UnsafeRawPointer(own + start), UnsafeRawPointer(other), word.count)
    }
  }

  /// Whether `count` bytes are the same: four at a time, the last four overlapping those before.
  @inline(__always)
  private static func same(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ count: Int) -> Bool {
    guard count >= 4 else {
      return (0..<count).allSatisfy {
        one.load(fromByteOffset: $0, as: UInt8.self) == other.load(fromByteOffset: $0, as: UInt8.self)
      }
    }
    var at = 0
    while at + 4 < count {
      if !sameFour(one, other, at) { return false }
      at += 4
    }
    return sameFour(one, other, count - 4)
  }

  @inline(__always)
  private static func sameFour(_ one: UnsafeRawPointer, _ other: UnsafeRawPointer, _ at: Int) -> Bool {
    one.loadUnaligned(fromByteOffset: at, as: UInt32.self) == other.loadUnaligned(fromByteOffset: at, as: UInt32.self)
  }

  /// The hash of a word in this table, with its mark: eight bytes at a time, the last eight overlapping those before.
  @inline(__always)
  func hash(_ word: UnsafeBufferPointer<UInt8>, isMarked: Bool = false) -> UInt64 {
    var hash = KeyHash(UInt64(word.count) ^ seed)
    guard let base = word.baseAddress else { return hash.finished & ~1 | (isMarked ? 1 : 0) }
    let raw = UnsafeRawPointer(base)
    let count = word.count
    if count >= 8 {
      var at = 0
      while at + 8 < count {
        hash.add(value: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        at += 8
      }
      hash.add(value: raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    } else if count >= 4 {
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      let high = UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      hash.add(value: low | high << 32)
    } else if count > 0 {
      hash.add(value: UInt64(word[0]) | UInt64(word[count >> 1]) << 8 | UInt64(word[count - 1]) << 16)
    }
    return hash.finished & ~1 | (isMarked ? 1 : 0)
  }
}
