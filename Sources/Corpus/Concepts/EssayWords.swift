import Dutch

/// What the reading of sayings, concepts and topics knows of the words of an essay, each looked up once.
struct EssayWords: Sendable {
  /// By form and by lemma of the reading.
  let forms: [EssayWord]
  let lemmas: [EssayWord]

  /// Looks up all of them.
  init(_ reading: Reading) {
    var finder = EssayWordFinder()
    forms = reading.forms.map { finder.word($0) }
    lemmas = reading.lemmas.map { finder.word($0) }
  }

  /// Calls `body` with the lemmas and the forms, for who goes through many tokens.
  @inline(__always)
  func withTables<Result>(
    _ body: (_ lemmas: UnsafeBufferPointer<EssayWord>, _ forms: UnsafeBufferPointer<EssayWord>) -> Result
  ) -> Result {
    lemmas.withUnsafeBufferPointer { lemmas in forms.withUnsafeBufferPointer { forms in body(lemmas, forms) } }
  }

  /// Looks up those that `memory` does not know yet.
  ///
  /// - Parameter memory: belongs to the memory that the reading was made with.
  init(_ reading: Reading, _ memory: inout EssayWordMemory) {
    var finder = EssayWordFinder()
    forms = memory.forms.words(reading.formNumbers, reading.forms, &finder)
    lemmas = memory.lemmas.words(reading.lemmaNumbers, reading.lemmas, &finder)
  }
}

/// What was found out of words, by their numbers in a `WordMemory`.
struct EssayWordMemory: Sendable {
  fileprivate struct Table: Sendable {
    private var words: [EssayWord?] = []

    mutating func words(_ numbers: [Int32], _ names: [String], _ finder: inout EssayWordFinder) -> [EssayWord] {
      words.makeRoom(for: Int(numbers.max() ?? 0), of: nil)
      return Array(room: numbers.count) { all, count in
        // Most words are known, so that the loop does little but fetch them.
        words.withUnsafeMutableBufferPointer { words in
          for number in numbers { UnsafeBufferPointer(words).willRead(Int(number)) }
          for (index, number) in numbers.enumerated() {
            if let word = words[Int(number)] {
              all.initializeElement(at: index, to: word)
            } else {
              let word = finder.word(names[index])
              words[Int(number)] = word
              all.initializeElement(at: index, to: word)
            }
          }
        }
        count = numbers.count
      }
    }
  }

  private let generation: Int
  fileprivate var forms = Table()
  fileprivate var lemmas = Table()
  /// Which of them are made with terms of the thesaurus.
  var made = MadeWords()

  /// - Parameter generation: that of the `WordMemory`.
  init(generation: Int = 0) { self.generation = generation }

  /// Forgets what has lost its meaning since.
  mutating func begin(_ generation: Int) {
    if generation != self.generation { self = EssayWordMemory(generation: generation) }
  }
}

/// Looks up words.
private struct EssayWordFinder {
  private var sayings = SayingFormFinder(.standard)

  mutating func word(_ word: String) -> EssayWord {
    var copy = word
    let saying = copy.withUTF8 { sayings.form($0) }
    return EssayWord(word, saying: saying)
  }
}

/// What is known of a form or a lemma in lower case, whatever the essay and its target.
struct EssayWord: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Plain Latin letters, so that equal words are equal bytes.
    static let isPlain = Traits(rawValue: 1)
    /// A noun in *-heid*.
    static let isQuality = Traits(rawValue: 2)
    /// A noun with a suffix by which Dutch names values and relations.
    static let isAbstract = Traits(rawValue: 4)
    /// More than four letters.
    static let isLong = Traits(rawValue: 8)
  }

  // In this order it takes 32 bytes: words are kept for all essays, and are to be near each other.

  /// `FeatureBag.hash`.
  let hash: UInt64
  /// What it tells of who says a saying.
  let attitude: AttitudeWords
  /// The term of the thesaurus that it is by itself; -1 where it is none.
  let term: Int32
  /// Of `phrases`.
  private let firstPhrase: Int32
  /// What the standard lexicon of sayings knows of it.
  let saying: SayingForm
  let traits: Traits
  /// At most 15 stand in the thesaurus.
  private let phraseCount: UInt8

  /// - Parameter saying: what the standard lexicon knows.
  fileprivate init(_ word: String, saying: SayingForm, _ lexicon: TopicLexicon = .standard) {
    var word = word
    var traits = word.withUTF8 { Self.plainTraits($0) }
    if !traits.contains(.isPlain) { traits.formUnion(Self.suffixTraits(of: word)) }
    hash = FeatureBag.hash(word.utf8)
    attitude = traits.contains(.isPlain) ? .classes(of: hash) : .classes(of: word)
    let phrases = lexicon.phrases(at: hash)
    firstPhrase = Int32(truncatingIfNeeded: phrases.lowerBound)
    phraseCount = UInt8(clamping: phrases.count)
    term = Int32(truncatingIfNeeded: lexicon.word(hash) ?? -1)
    (self.traits, self.saying) = (traits, saying)
  }

  /// The phrases of the thesaurus that are looked for where it stands, by `TopicLexicon.phrases(_:)`.
  var phrases: Range<Int> { Int(firstPhrase)..<Int(firstPhrase) + Int(phraseCount) }

  /// Looks up a word by itself.
  init(_ word: String) {
    var finder = EssayWordFinder()
    self = finder.word(word)
  }

  private static func plainTraits(_ word: UnsafeBufferPointer<UInt8>) -> Traits {
    var traits: Traits = word.count > 4 ? .isLong : []
    guard word.reduce(0, |) < 0x80 else { return traits }
    traits.insert(.isPlain)
    if word.ends(with: "heid") { traits.formUnion([.isQuality, .isAbstract]) }
    if word.ends(with: "schap") || word.ends(with: "iteit") || word.ends(with: "isme") { traits.insert(.isAbstract) }
    return traits
  }

  /// Letters that are put together in more than one way are told apart by Swift.
  private static func suffixTraits(of word: String) -> Traits {
    var traits: Traits = []
    if word.hasSuffix("heid") { traits.insert(.isQuality) }
    if ["heid", "schap", "iteit", "isme"].contains(where: { word.hasSuffix($0) }) { traits.insert(.isAbstract) }
    return traits
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the last bytes are those of a suffix.
  func ends(with suffix: StaticString) -> Bool {
    let start = count - suffix.utf8CodeUnitCount
    guard start >= 0 else { return false }
    for index in start..<count where self[index] != suffix.utf8Start[index - start] { return false }
    return true
  }
}
