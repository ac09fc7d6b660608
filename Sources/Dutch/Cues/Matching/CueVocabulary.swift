/// The words that cue patterns and word classes speak of, each with a number, its classes and its polarity.
///
/// An open hash table over bytes: filled once at first use, then only read.
struct CueVocabulary: Sendable {
  /// By word number.
  private(set) var classes: [ClassSet] = []
  /// By word number, from −10 to 10, 0 for words that do not judge.
  private(set) var polarity: [Int8] = []
  /// By word number: about how often it stands in a thousand words of Dutch.
  private(set) var frequency: [Float] = []

  private var arena: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 14)

  init() {
    arena.reserveCapacity(96_000)
    classes.reserveCapacity(8_192)
    polarity.reserveCapacity(8_192)
    frequency.reserveCapacity(8_192)
    ends.reserveCapacity(8_192)
  }

  var count: Int { classes.count }

  /// The number of a word, nil for one that no pattern and no class speaks of.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let slot = slot(of: word)
    return slots[slot] < 0 ? nil : Int(slots[slot])
  }

  /// The number of a word, a new one where it has none.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = slot(of: word)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    if count * 2 >= slots.count {
      grow()
      slot = self.slot(of: word)
    }
    let number = count
    slots[slot] = Int32(number)
    arena.append(contentsOf: word)
    ends.append(UInt32(arena.count))
    classes.append(.empty)
    polarity.append(0)
    frequency.append(0.05)
    return number
  }

  mutating func put(_ number: Int, in wordClass: Int) { classes[number].insert(wordClass) }
  mutating func put(_ number: Int, polarity value: Int8) { polarity[number] = value }
  mutating func put(_ number: Int, frequency value: Float) { frequency[number] = value }

  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(word) & mask
    while slots[slot] >= 0, !equals(Int(slots[slot]), word) { slot = (slot + 1) & mask }
    return slot
  }

  private func equals(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == word.count else { return false }
    for index in 0..<word.count where arena[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<count {
      var slot = arena[Int(ends[number])..<Int(ends[number + 1])].withUnsafeBufferPointer { Self.hash($0) } & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a, its high half folded in.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff)
  }
}
