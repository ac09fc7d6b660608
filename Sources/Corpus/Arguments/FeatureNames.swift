/// What features of words tell.
enum FeatureFamily: UInt8, Sendable {
  case lemma, early, first, mark, firstTwo

  /// What their names open with where a word stands in them, as the file of weights has it.
  var opening: String {
    switch self {
    case .lemma: "lemma="
    case .early: "early="
    case .first: "first="
    case .mark: "mark="
    case .firstTwo: "firstTwo="
    }
  }

  /// How the file of weights calls it where no word is left of it.
  fileprivate var bare: String { String(opening.dropLast()) }

  /// Whether its words are lemmas, not forms.
  fileprivate var isOfLemmas: Bool { self == .lemma || self == .early }
}

/// The names of an essay's features that are not fixed, by number: the hash of each, and what it is made of. The name
/// itself is made for those who ask.
struct FeatureNames: Sendable {
  private enum Source: Sendable {
    case word(FeatureFamily, Int32)
    case firstTwo(Int32, Int32)
    /// A name as it is, in `others`.
    case other(Int32)
  }

  private(set) var hashes: [UInt64] = []
  private var sources: [Source] = []
  private var others: [String] = []
  private let forms: [String]
  private let lemmas: [String]

  init(forms: [String], lemmas: [String]) {
    self.forms = forms
    self.lemmas = lemmas
    hashes.reserveCapacity(2 * lemmas.count)
    sources.reserveCapacity(2 * lemmas.count)
  }

  /// A name as the file of weights has it.
  func name(_ number: Int) -> String {
    switch sources[number] {
    case .word(let family, let word):
      let value = self.word(family, Int(word))
      return value.isEmpty ? family.bare : family.opening + value
    case .firstTwo(let first, let second):
      return FeatureFamily.firstTwo.opening + forms[Int(first)] + "_" + forms[Int(second)]
    case .other(let other): return others[Int(other)]
    }
  }

  private func word(_ family: FeatureFamily, _ word: Int) -> String { family.isOfLemmas ? lemmas[word] : forms[word] }

  /// The hash of the name of a word with something in front of it; nil for names of other families.
  func hash(_ number: Int, of family: FeatureFamily, behind front: NameHash) -> UInt64? {
    guard case .word(family, let word) = sources[number] else { return nil }
    var name = front
    name.add(family, self.word(family, Int(word)))
    return name.value
  }

  /// Adds the name of a word, whose hash is known.
  @inline(__always)
  mutating func add(_ family: FeatureFamily, _ word: Int, hash: UInt64) {
    hashes.append(hash)
    sources.append(.word(family, Int32(truncatingIfNeeded: word)))
  }

  /// Adds the name of a pair of forms.
  mutating func add(firstTwo first: Int, _ second: Int) {
    var name = NameHash()
    name.add(firstTwo: forms[first], forms[second])
    add(name, .firstTwo(Int32(first), Int32(second)))
  }

  /// Adds a name as it is.
  mutating func add(_ name: String) {
    var hash = NameHash()
    hash.add(name)
    others.append(name)
    add(hash, .other(Int32(others.count - 1)))
  }

  private mutating func add(_ name: NameHash, _ source: Source) {
    hashes.append(name.value)
    sources.append(source)
  }
}

extension NameHash {
  /// Adds the name of a feature of a word.
  mutating func add(_ family: FeatureFamily, _ word: String) {
    add(word.isEmpty ? family.bare : family.opening)
    add(word)
  }

  fileprivate mutating func add(firstTwo first: String, _ second: String) {
    add(FeatureFamily.firstTwo.opening)
    add(first)
    add(UInt8(ascii: "_"))
    add(second)
  }

  mutating func add(_ part: String) {
    // Nearly every string shows its bytes as they lie.
    if part.utf8.withContiguousStorageIfAvailable({ add($0) }) != nil { return }
    for byte in part.utf8 { add(byte) }
  }
}
