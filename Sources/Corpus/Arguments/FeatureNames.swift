/// What features of words tell.
enum FeatureFamily: UInt8, Sendable {
  case lemma, early, first, mark, firstTwo

  /// How the file of weights calls it.
  var name: StaticString {
    switch self {
    case .lemma: "lemma"
    case .early: "early"
    case .first: "first"
    case .mark: "mark"
    case .firstTwo: "firstTwo"
    }
  }

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
      return value.isEmpty ? "\(family.name)" : "\(family.name)=\(value)"
    case .firstTwo(let first, let second):
      return "\(FeatureFamily.firstTwo.name)=\(forms[Int(first)])_\(forms[Int(second)])"
    case .other(let other): return others[Int(other)]
    }
  }

  private func word(_ family: FeatureFamily, _ word: Int) -> String { family.isOfLemmas ? lemmas[word] : forms[word] }

  /// Adds the name of a word.
  mutating func add(_ family: FeatureFamily, _ word: Int) {
    var name = NameHash()
    name.add(family.name)
    let value = self.word(family, word)
    if !value.isEmpty {
      name.add("=")
      name.add(value)
    }
    add(name, .word(family, Int32(word)))
  }

  /// Adds the name of a pair of forms.
  mutating func add(firstTwo first: Int, _ second: Int) {
    var name = NameHash()
    name.add(FeatureFamily.firstTwo.name)
    name.add("=")
    name.add(forms[first])
    name.add("_")
    name.add(forms[second])
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
  fileprivate mutating func add(_ part: StaticString) {
    add(UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount))
  }

  fileprivate mutating func add(_ part: String) {
    var part = part
    part.withUTF8 { add($0) }
  }
}
