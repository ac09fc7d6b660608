/// What the tokens of a sentence hold together: enough to tell that an element of a pattern fits none of them.
struct SentenceContents {
  /// A bit for the lower end of each word number.
  private let numbers: UnsafeMutableBufferPointer<UInt64>
  /// The bits of `PatternElement.bit`.
  private var words: UInt64 = 0
  private var tags: UInt32 = 0
  private var features = WordFeatures()
  private(set) var classes = ClassSet.empty

  /// The size of `numbers`, a power of two: a sentence has few words, so that two of them seldom share a bit.
  static let size = 16

  /// - Parameters:
  ///   - tokens: the sentence, among `all`.
  ///   - numbers: room for `size` words.
  init(
    _ all: UnsafeBufferPointer<CueToken>, _ tokens: Range<Int>, numbers: UnsafeMutableBufferPointer<UInt64>
  ) {
    self.numbers = numbers
    numbers.initialize(repeating: 0)
    for token in tokens {
      tags |= all[token].tag
      features.formUnion(all[token].features)
      classes.formUnion(all[token].classes)
      add(all[token].form)
      add(all[token].lemma)
    }
  }

  private mutating func add(_ number: Int32) {
    guard number >= 0 else { return }
    words |= PatternElement.bit(number)
    numbers[Self.place(number)] |= PatternElement.bit(number)
  }

  @inline(__always)
  private static func place(_ number: Int32) -> Int { Int(number) >> 6 & (size - 1) }

  /// Whether a token of the sentence may fit an element; its conditions are not looked at.
  @inline(__always)
  func mayHold(_ element: Int, _ tables: PatternAligner.Tables) -> Bool {
    let elements = tables.elements
    if elements[element].isAny || elements[element].tags & tags != 0 { return true }
    if !features.isDisjoint(with: elements[element].features) { return true }
    if elements[element].words & words != 0, holdsWord(elements[element].forms, elements[element].lemmas, tables) {
      return true
    }
    let set = Int(elements[element].classes)
    return set != 0 && tables.classSets[set].intersects(classes)
  }

  /// Forms and lemmas of an element stand behind each other.
  @inline(__always)
  private func holdsWord(_ forms: Range<Int32>, _ lemmas: Range<Int32>, _ tables: PatternAligner.Tables) -> Bool {
    for index in Int(forms.lowerBound)..<Int(lemmas.upperBound) {
      let number = tables.numbers[index]
      if numbers[Self.place(number)] & PatternElement.bit(number) != 0 { return true }
    }
    return false
  }
}
