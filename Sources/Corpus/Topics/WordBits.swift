/// Bits of the words of a sentence, by which most others are told not to be there.
struct WordBits {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  /// Adds a word by its hash.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    low |= 1 << (hash & 63)
    middle |= 1 << (hash >> 6 & 63)
    high |= 1 << (hash >> 12 & 63)
  }

  /// False where the sentence lacks the word with this hash.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    low >> (hash & 63) & middle >> (hash >> 6 & 63) & high >> (hash >> 12 & 63) & 1 != 0
  }
}
