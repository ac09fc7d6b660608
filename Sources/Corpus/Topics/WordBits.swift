/// Bits of the words of a sentence, by which most others are told not to be there.
struct WordBits {
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// Adds a word by its hash.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    low |= 1 << (hash & 63)
    middle |= 1 << (hash >> 6 & 63)
    high |= 1 << (hash >> 12 & 63)
  }

  /// False where the sentence lacks any of the words that have the other bits.
  @inline(__always)
  func mayContain(_ words: WordBits) -> Bool {
    words.low & ~low | words.middle & ~middle | words.high & ~high == 0
  }
}

extension WordBits: IndexRecord {
  static let width = 24

  @inline(__always)
  init(_ bytes: IndexBytes) { (low, middle, high) = (bytes.long(0), bytes.long(8), bytes.long(16)) }

  /// Its numbers, as an index keeps them.
  var numbers: [UInt64] { [low, middle, high] }
}
