/// What cue patterns know of the forms and lemmas of a memory, each looked up once.
struct CueWords: Sendable {
  /// What the matcher knows of a form or a lemma.
  struct Entry: Sendable {
    var number: Int32 = -1
    var polarity: Int8 = 0
    /// Whether it was looked up.
    var isKnown = false
    var signature = CueSignature.none
    var words = CueWordSignature.none
    var classes = ClassSet.empty
  }

  /// By number in the memory.
  private var forms: [Entry] = []
  private var lemmas: [Entry] = []

  /// Looks up the forms and lemmas of a reading that are not known yet.
  mutating func lookUp(_ reading: Reading, _ matcher: CueMatcher) {
    Self.lookUp(reading.formNumbers, reading.forms, matcher, &forms, withAffixes: true)
    Self.lookUp(reading.lemmaNumbers, reading.lemmas, matcher, &lemmas, withAffixes: false)
  }

  private static func lookUp(
    _ numbers: [Int32], _ words: [String], _ matcher: CueMatcher, _ entries: inout [Entry], withAffixes: Bool
  ) {
    for number in numbers { entries.willRead(Int(number)) }
    for (place, number) in numbers.enumerated() {
      let index = Int(number)
      if index >= entries.count { entries.makeRoom(for: index, of: Entry()) }
      if !entries[index].isKnown { entries[index] = Entry(words[place], matcher, withAffixes: withAffixes) }
    }
  }

  /// Calls `body` with what is known of forms and of lemmas, by number in the memory.
  func withEntries<Result>(
    _ body: (_ forms: UnsafeBufferPointer<Entry>, _ lemmas: UnsafeBufferPointer<Entry>) -> Result
  ) -> Result {
    forms.withUnsafeBufferPointer { forms in lemmas.withUnsafeBufferPointer { body(forms, $0) } }
  }
}

extension CueWords.Entry {
  init(_ word: String, _ matcher: CueMatcher, withAffixes: Bool) {
    isKnown = true
    var word = word
    word.withUTF8 { bytes in
      if let found = Self.number(of: bytes, in: matcher.vocabulary) {
        number = Int32(truncatingIfNeeded: found)
        polarity = matcher.vocabulary.polarity[found]
        classes = matcher.classes(ofWord: found)
      }
      guard withAffixes else { return }
      for affix in matcher.affixes where affix.fits(bytes, matcher.affixLetters) { classes.insert(affix.number) }
    }
    signature = CueSignature(word: number, classes: classes)
    words = CueWordSignature(word: number, classes: classes)
  }

  /// The number of a word as it stands, else without the acute accents that emphasis puts on it (*wórdt*).
  private static func number(of word: UnsafeBufferPointer<UInt8>, in vocabulary: CueVocabulary) -> Int? {
    if let number = vocabulary.number(of: word) { return number }
    guard word.contains(0xC3) else { return nil }
    var plain: [UInt8] = []
    for byte in word where byte != 0xC3 { plain.append(unaccented(byte)) }
    return plain.withUnsafeBufferPointer { vocabulary.number(of: $0) }
  }

  /// The letter whose acute form ends in this byte of two (á é í ó ú), else the byte.
  private static func unaccented(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0xA1: 97
    case 0xA9, 0xA8: 101
    case 0xAD: 105
    case 0xB3: 111
    case 0xBA: 117
    default: byte
    }
  }
}
