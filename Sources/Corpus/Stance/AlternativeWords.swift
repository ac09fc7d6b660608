import Dutch

/// Which words of an essay can name what is put in the target's place, and what is known of the names.
struct AlternativeWords {
  /// Word classes whose words are put in the place of a rule, with the feature that tells of them.
  static let classes: [(AlternativeModel.Feature, Int)] = [
    (.value, "value"), (.limit, "limit"), (.partner, "partner"), (.dialogue, "dialogue"), (.craft, "craft"),
  ].compactMap { feature, name in WordClass.number(of: name).map { (feature, $0) } }

  private static let vague = WordClass.number(of: "vague") ?? WordClass.all.count

  private let scene: StanceScene
  /// By lemma: the name of the quality, where an adjective has one.
  private let qualities: [String?]
  private let ownLemmas: [Bool]

  init(_ scene: StanceScene) {
    self.scene = scene
    let reading = scene.reading
    ownLemmas = reading.lemmas.map { scene.target.contentLemmas.contains($0) }
    var isAdjective = [Bool](repeating: false, count: reading.lemmas.count)
    var isGood = isAdjective
    for (token, word) in reading.words.enumerated() where word.tag == .adjective {
      isAdjective[word.lemma] = true
      if scene.scene.cues.polarity(of: token) >= 5 { isGood[word.lemma] = true }
    }
    qualities = reading.lemmas.indices.map { lemma in
      isAdjective[lemma] ? Self.quality(reading.lemmas[lemma], isGood: isGood[lemma], scene.scene.cues) : nil
    }
  }

  private static func quality(_ adjective: String, isGood: Bool, _ cues: CueReader) -> String? {
    guard adjective.utf8.count > 4, let noun = QualityNouns.noun(of: adjective) else { return nil }
    let isKnown = classes.contains { cues.isWord(noun, inClass: $0.1) }
    return isGood || isKnown || QualityNouns.isFormed(adjective) ? noun : nil
  }

  /// The name that a token stands for; nil where it can name nothing.
  func concept(_ token: Int) -> String? {
    let word = scene.reading.words[token]
    if ownLemmas[word.lemma] || scene.scene.cues.isToken(token, inClass: Self.vague) { return nil }
    switch word.tag {
    case .noun:
      let lemma = scene.reading.lemma(token)
      return lemma.utf8.count > 2 ? lemma : nil
    case .adjective: return qualities[word.lemma] ?? knownLemma(token)
    case .verb, .adverb, .properNoun, .interjection: return knownLemma(token)
    default: return nil
    }
  }

  private func knownLemma(_ token: Int) -> String? {
    let isKnown = Self.classes.contains { scene.scene.cues.isToken(token, inClass: $0.1) }
    return isKnown ? scene.reading.lemma(token).lowercased() : nil
  }

  // MARK: What is known of a name

  func isWord(_ concept: String, in wordClass: Int) -> Bool { scene.scene.cues.isWord(concept, inClass: wordClass) }

  func isAgainst(_ concept: String) -> Bool { scene.target.concepts.isFor(concept) == false }

  func isFor(_ concept: String) -> Bool { scene.target.concepts.isFor(concept) == true }

  /// Whether it names a quality or a bond by its suffix.
  func isQuality(_ concept: String) -> Bool { Self.qualitySuffixes.contains { concept.hasSuffix($0) } }

  /// Whether it names a doing or a state by its suffix.
  func isAbstract(_ concept: String) -> Bool { Self.abstractSuffixes.contains { concept.hasSuffix($0) } }

  private static let qualitySuffixes = ["heid", "schap", "iteit"]
  private static let abstractSuffixes = ["ing", "ie", "isme", "ment", "nis", "ans"]
}
