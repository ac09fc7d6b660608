/// The words of a `CueVocabulary` while they are compiled.
struct CueWordList {
  /// A slot for each of at least twice as many words as there are, -1 in a free one.
  private(set) var slots: [Int32] = Array(repeating: -1, count: 1 << 14)
  /// Where each word's letters end, behind the 0 where the first one's begin.
  private(set) var ends: [UInt32] = [0]
  private(set) var letters: [UInt8] = []
  /// By word number.
  private(set) var classes: [ClassSet] = []
  /// By word number, from −10 to 10, 0 for words that do not judge.
  private(set) var polarity: [Int8] = []
  /// By word number: about how often it stands in a thousand words of Dutch.
  private(set) var frequency: [Float] = []

  var count: Int { classes.count }

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
    letters.append(contentsOf: word)
    ends.append(UInt32(letters.count))
    classes.append(.empty)
    polarity.append(0)
    frequency.append(0.05)
    return number
  }

  mutating func put(_ number: Int, in wordClass: Int) { classes[number].insert(wordClass) }
  mutating func put(_ number: Int, polarity value: Int8) { polarity[number] = value }
  mutating func put(_ number: Int, frequency value: Float) { frequency[number] = value }

  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    slots.withUnsafeBufferPointer { slots in
      ends.withUnsafeBufferPointer { ends in
        letters.withUnsafeBufferPointer { letters in
          CueVocabulary.slot(of: word, slots) { CueVocabulary.equals($0, word, ends, letters) }
        }
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      let letters = Array(letters[Int(ends[number])..<Int(ends[number + 1])])
      slots[letters.withUnsafeBufferPointer { slot(of: $0) }] = Int32(number)
    }
  }
}
