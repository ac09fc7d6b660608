import Dutch

/// Which words of an essay can name what is put in the target's place, and what is known of the names.
struct AlternativeWords {
  /// Word classes whose words are put in the place of a rule, with the feature that tells of them.
  static let classes: [(AlternativeModel.Feature, Int)] = [
    (.value, "value"), (.limit, "limit"), (.partner, "partner"), (.dialogue, "dialogue"), (.craft, "craft"),
  ].compactMap { feature, name in WordClass.number(of: name).map { (feature, $0) } }

  private static let vague = WordClass.number(of: "vague") ?? WordClass.all.count

  private static let numbers = classes.map(\.1)
  private static let group = WordClassGroup(numbers)

  private let lemmas: [String]
  private let cues: CueReader
  /// The names of the qualities that adjectives have, and by lemma which one; -1 where it has none.
  private let qualities: [String]
  private let qualityNumbers: [Int32]
  /// By token: the key of the concept that it stands for; -1 where it can name nothing. Keys may share a concept.
  let keys: [Int32]

  init(_ scene: StanceScene) {
    // Taken out of the scene once, not for every word.
    let (reading, cues, isOwn) = (scene.reading, scene.scene.cues, scene.isOwnLemma)
    (lemmas, self.cues) = (reading.lemmas, cues)
    let (qualities, numbers) = Self.qualities(reading, cues)
    (self.qualities, qualityNumbers) = (qualities, numbers)
    let (vague, group) = (Self.vague, Self.group)
    keys = reading.words.enumerated().map { token, word in
      guard Self.canName(word.tag), !isOwn[word.lemma], !cues.isToken(token, inClass: vague) else { return -1 }
      if word.tag == .noun { return reading.lemmas[word.lemma].utf8.count > 2 ? Self.key(word.lemma, .noun) : -1 }
      if word.tag == .adjective, numbers[word.lemma] >= 0 { return Self.key(word.lemma, .quality) }
      return cues.classes(ofToken: token, among: group) != 0 ? Self.key(word.lemma, .known) : -1
    }
  }

  /// The qualities of the adjectives, and by lemma which of them it has.
  private static func qualities(_ reading: Reading, _ cues: CueReader) -> ([String], [Int32]) {
    var adjectives: [(lemma: Int, isGood: Bool)] = []
    var numbers = [Int32](repeating: -1, count: reading.lemmas.count)
    for (token, word) in reading.words.enumerated() where word.tag == .adjective {
      if numbers[word.lemma] < 0 {
        numbers[word.lemma] = Int32(adjectives.count)
        adjectives.append((word.lemma, false))
      }
      if cues.polarity(of: token) >= 5 { adjectives[Int(numbers[word.lemma])].isGood = true }
    }
    var names: [String] = []
    for adjective in adjectives {
      let name = quality(reading.lemmas[adjective.lemma], isGood: adjective.isGood, cues)
      numbers[adjective.lemma] = name == nil ? -1 : Int32(names.count)
      if let name { names.append(name) }
    }
    return (names, numbers)
  }

  private static func canName(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .noun, .adjective, .verb, .adverb, .properNoun, .interjection: true
    default: false
    }
  }

  private static func quality(_ adjective: String, isGood: Bool, _ cues: CueReader) -> String? {
    guard adjective.utf8.count > 4, let noun = QualityNouns.noun(of: adjective) else { return nil }
    let isKnown = cues.classes(ofWord: noun, among: numbers) != 0
    return isGood || isKnown || QualityNouns.isFormed(adjective) ? noun : nil
  }

  /// What a token can stand for by its lemma.
  private enum Kind: Int {
    case noun, quality, known

    static let count = 3
  }

  /// How many keys there are.
  var keyCount: Int { lemmas.count * Kind.count }

  private static func key(_ lemma: Int, _ kind: Kind) -> Int32 { Int32(lemma * Kind.count + kind.rawValue) }

  /// The name that a key stands for.
  func concept(_ key: Int) -> String {
    let lemma = lemmas[key / Kind.count]
    return switch Kind(rawValue: key % Kind.count) {
    case .quality: qualities[Int(qualityNumbers[key / Kind.count])]
    case .known: lemma.lowercased()
    case .noun, nil: lemma
    }
  }

  // MARK: What is known of a name

  /// A bit for each of `classes` that the name belongs to that the token's key stands for.
  func classes(of concept: String, at token: Int) -> UInt64 {
    let isLemma = Int(keys[token]) % Kind.count == Kind.noun.rawValue
    return (isLemma ? cues.classes(ofLemmaAt: token, among: Self.numbers) : nil)
      ?? cues.classes(ofWord: concept, among: Self.numbers)
  }

  /// What a name tells by its suffix.
  enum Suffix {
    /// A quality or a bond.
    case quality
    /// A doing or a state.
    case abstract
  }

  static func suffix(of concept: String) -> Suffix? {
    var concept = concept
    return concept.withUTF8 { bytes in
      // By the last letter, since most names have none of these.
      switch bytes.last {
      case UInt8(ascii: "d"): bytes.ends(with: "heid") ? .quality : nil
      case UInt8(ascii: "p"): bytes.ends(with: "schap") ? .quality : nil
      case UInt8(ascii: "t"): bytes.ends(with: "iteit") ? .quality : bytes.ends(with: "ment") ? .abstract : nil
      case UInt8(ascii: "g"): bytes.ends(with: "ing") ? .abstract : nil
      case UInt8(ascii: "e"): bytes.ends(with: "ie") || bytes.ends(with: "isme") ? .abstract : nil
      case UInt8(ascii: "s"): bytes.ends(with: "nis") || bytes.ends(with: "ans") ? .abstract : nil
      default: nil
      }
    }
  }
}
