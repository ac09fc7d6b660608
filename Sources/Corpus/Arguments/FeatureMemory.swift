import Dutch

/// What is kept in mind of an essay's words while its sentences are observed.
struct FeatureMemory {
  /// The features of words by their lemmas (`lemma`, `early`) and by their forms (`first`, `mark`).
  var lemmas: WordFeatureNumbers
  var forms: WordFeatureNumbers
  /// By cue: the last sentence in which it was counted.
  var cues: [Int32]

  /// - Parameter hashes: are taken out, until they are given back.
  init(_ reading: Reading, taking hashes: inout FeatureHashes) {
    lemmas = WordFeatureNumbers(reading.lemmas, reading.lemmaNumbers, taking: &hashes.lemmas)
    forms = WordFeatureNumbers(reading.forms, reading.formNumbers, taking: &hashes.forms)
    cues = Array(repeating: -1, count: Cue.firstOnPosition)
    lemmas.willReadAll()
  }

  /// Puts the hashes back, with those that came to them.
  mutating func giveBack(_ hashes: inout FeatureHashes) {
    swap(&hashes.lemmas, &lemmas.hashes)
    swap(&hashes.forms, &forms.hashes)
  }
}

/// The features of the words of an essay, of two families.
struct WordFeatureNumbers {
  /// By word and family: the number of the feature's name, -1 where it has none yet.
  private var known: [Int32]
  private let words: [String]
  /// The words' numbers in the memory that the essay was read with.
  private let numbers: [Int32]
  /// By those and family: the hash of the name, 0 where nobody asked yet.
  fileprivate var hashes: [UInt64] = []

  private static let families = 2

  fileprivate init(_ words: [String], _ numbers: [Int32], taking hashes: inout [UInt64]) {
    known = Array(repeating: -1, count: words.count * Self.families)
    self.words = words
    self.numbers = numbers
    swap(&self.hashes, &hashes)
    self.hashes.makeRoom(for: Int((numbers.max() ?? 0) + 1) * Self.families - 1, of: 0)
  }

  /// Has the hashes of all words fetched.
  fileprivate func willReadAll() {
    hashes.withUnsafeBufferPointer { hashes in
      for number in numbers { hashes.willRead(Int(number) * Self.families) }
    }
  }

  /// The number of the name of a word's feature, a new one of `bags` where it has none.
  @inline(__always)
  mutating func number(_ family: FeatureFamily, _ word: Int, _ bags: inout FeatureBags) -> Int {
    let number = known[word * Self.families + family.place]
    return number >= 0 ? Int(number) : newNumber(family, word, &bags)
  }

  private mutating func newNumber(_ family: FeatureFamily, _ word: Int, _ bags: inout FeatureBags) -> Int {
    let number = bags.number(family, word, hash: hash(family, word))
    known[word * Self.families + family.place] = Int32(truncatingIfNeeded: number)
    return number
  }

  private mutating func hash(_ family: FeatureFamily, _ word: Int) -> UInt64 {
    let place = Int(numbers[word]) * Self.families + family.place
    if hashes[place] != 0 { return hashes[place] }
    var name = NameHash()
    name.add(family, words[word])
    hashes[place] = name.value
    return name.value
  }
}

extension FeatureFamily {
  /// Its place beside the other family of the same words.
  fileprivate var place: Int { self == .early || self == .mark ? 1 : 0 }
}

/// The hashes of the names of words' features by the words' numbers in a `WordMemory`, kept from one essay to the next.
struct FeatureHashes: Sendable {
  private let generation: Int
  fileprivate var lemmas: [UInt64] = []
  fileprivate var forms: [UInt64] = []

  /// - Parameter generation: that of the `WordMemory`.
  init(generation: Int = 0) { self.generation = generation }

  /// Forgets what has lost its meaning since.
  mutating func begin(_ generation: Int) {
    if generation != self.generation { self = FeatureHashes(generation: generation) }
  }
}
