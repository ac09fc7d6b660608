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
  /// By lemma: the name of the quality, where an adjective has one.
  private let qualities: [String?]
  /// By token: the key of the concept that it stands for; -1 where it can name nothing. Keys may share a concept.
  let keys: [Int32]

  init(_ scene: StanceScene) {
    // Taken out of the scene once, not for every word.
    let (reading, cues, isOwn) = (scene.reading, scene.scene.cues, scene.isOwnLemma)
    (lemmas, self.cues) = (reading.lemmas, cues)
    var isAdjective = [Bool](repeating: false, count: reading.lemmas.count)
    var isGood = isAdjective
    for (token, word) in reading.words.enumerated() where word.tag == .adjective {
      isAdjective[word.lemma] = true
      if cues.polarity(of: token) >= 5 { isGood[word.lemma] = true }
    }
    let qualities = reading.lemmas.indices.map { lemma in
      isAdjective[lemma] ? Self.quality(reading.lemmas[lemma], isGood: isGood[lemma], cues) : nil
    }
    self.qualities = qualities
    let (vague, group) = (Self.vague, Self.group)
    keys = reading.words.enumerated().map { token, word in
      guard Self.canName(word.tag), !isOwn[word.lemma], !cues.isToken(token, inClass: vague) else { return -1 }
      if word.tag == .noun { return reading.lemmas[word.lemma].utf8.count > 2 ? Self.key(word.lemma, .noun) : -1 }
      if word.tag == .adjective, qualities[word.lemma] != nil { return Self.key(word.lemma, .quality) }
      return cues.classes(ofToken: token, among: group) != 0 ? Self.key(word.lemma, .known) : -1
    }
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
    case .quality: qualities[key / Kind.count] ?? lemma
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

  /// Whether it names a quality or a bond by its suffix.
  static func isQuality(_ concept: String) -> Bool { ends(concept, in: qualitySuffixes) }

  /// Whether it names a doing or a state by its suffix.
  static func isAbstract(_ concept: String) -> Bool { ends(concept, in: abstractSuffixes) }

  private static func ends(_ concept: String, in suffixes: [[UInt8]]) -> Bool {
    var concept = concept
    return concept.withUTF8 { bytes in
      suffixes.contains { $0.count <= bytes.count && bytes.suffix($0.count).elementsEqual($0) }
    }
  }

  private static let qualitySuffixes = ["heid", "schap", "iteit"].map { Array($0.utf8) }
  private static let abstractSuffixes = ["ing", "ie", "isme", "ment", "nis", "ans"].map { Array($0.utf8) }
}
