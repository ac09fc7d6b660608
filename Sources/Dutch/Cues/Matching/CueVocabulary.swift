/// The words that cue patterns and word classes speak of, each with a number, its classes and its polarity.
///
/// An open hash table over bytes, read where it lies in an index.
struct CueVocabulary: @unchecked Sendable {
  // Read-only memory that outlives the matcher.
  private let slots: UnsafeBufferPointer<Int32>
  private let ends: UnsafeBufferPointer<UInt32>
  private let letters: UnsafeBufferPointer<UInt8>
  /// By word number: the place of its set of classes in `CueMatcher.classSets`.
  let classes: UnsafeBufferPointer<UInt16>
  /// By word number, from −10 to 10, 0 for words that do not judge.
  let polarity: UnsafeBufferPointer<Int8>

  init(_ reader: inout CueIndexReader) {
    (slots, ends, letters) = (reader.next(), reader.next(), reader.next())
    (classes, polarity) = (reader.next(), reader.next())
  }

  /// How many words there are.
  var count: Int { classes.count }

  /// The number of a word, nil for one that no pattern and no class speaks of.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let slot = Self.slot(of: word, slots) { Self.equals($0, word, ends, letters) }
    return slots[slot] < 0 ? nil : Int(slots[slot])
  }

  /// The slot of a word, or the free one where it would stand.
  @inline(__always)
  static func slot(
    of word: UnsafeBufferPointer<UInt8>, _ slots: UnsafeBufferPointer<Int32>, isWord: (Int) -> Bool
  ) -> Int {
    let mask = slots.count - 1
    var slot = hash(word) & mask
    while slots[slot] >= 0, !isWord(Int(slots[slot])) { slot = (slot + 1) & mask }
    return slot
  }

  /// Whether the letters of a number are those of a word.
  static func equals(
    _ number: Int, _ word: UnsafeBufferPointer<UInt8>, _ ends: UnsafeBufferPointer<UInt32>,
    _ letters: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }

  /// FNV-1a, its high half folded in.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff)
  }
}
