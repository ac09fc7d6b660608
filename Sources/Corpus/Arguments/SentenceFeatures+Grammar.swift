import Dutch
import Prose

extension FeatureBags {
  /// Mood, tense, person and quotation.
  mutating func addGrammar(_ scene: Scene, _ sentence: Int) {
    let reading = scene.reading
    add(Self.feature(reading.sentences[sentence].mood), shared: true)
    let seen = GrammarSeen(reading.words[scene.words(sentence)])
    addPersons(seen, reading.words[scene.words(sentence)])
    addTense(seen)
    addQuotation(scene, sentence)
    addTitle(scene, sentence)
  }

  private static func feature(_ mood: SentenceReading.Mood) -> FixedFeature {
    switch mood {
    case .statement: .statement
    case .question: .question
    case .imperative: .imperative
    case .exclamation: .exclamation
    case .fragment: .fragment
    }
  }

  private mutating func addPersons(_ seen: GrammarSeen, _ words: ArraySlice<Word>) {
    guard !seen.persons.isDisjoint(with: [.firstPerson, .secondPerson, .thirdPerson]) else { return }
    for word in words where word.tag == .pronoun || word.tag == .determiner {
      let isPlural = word.features.contains(.plural)
      if word.features.contains(.firstPerson) { add(isPlural ? .firstPlural : .firstSingular, shared: true) }
      if word.features.contains(.secondPerson) { add(.second, shared: true) }
      if word.features.contains(.thirdPerson) { add(isPlural ? .thirdPlural : .thirdSingular) }
    }
  }

  private mutating func addTense(_ seen: GrammarSeen) {
    if seen.finite.contains(.imperative) { add(.imperativeVerb, shared: true) }
    let tense: FixedFeature =
      seen.isPast ? (seen.isPresent ? .mixedTense : .past) : (seen.isPresent ? .present : .noTense)
    add(tense, shared: true)
    if seen.all.contains(.negation) { add(.negation) }
    if seen.all.contains(.emphasis) { add(.emphasis) }
    if seen.hasProperNoun { add(.properNoun, shared: true) }
    if seen.hasNumeral { add(.numeral, shared: true) }
  }

  private mutating func addQuotation(_ scene: Scene, _ sentence: Int) {
    let quotations = scene.reading.sentences[sentence].quotations
    if quotations.isEmpty { return }
    let quoted = quotations.reduce(0) { $0 + $1.count }
    let stretch = scene.reading.document.sentences[sentence].stretch
    let whole = stretch.count
    add(quoted * 10 > whole * 8 ? .quotedWhole : quoted * 10 > whole * 3 ? .quotedPart : .quotedWord, shared: true)
    if quotations[0].start <= stretch.start + 4 { add(.opensQuoted) }
  }

  private mutating func addTitle(_ scene: Scene, _ sentence: Int) {
    guard scene.titleLemmaCount > 0, sentence > 0 else { return }
    let shared = scene.reading.words[scene.words(sentence)].count { scene.isOfTitle[$0.lemma] && Scene.isContent($0) }
    let share = shared * 4 / scene.titleLemmaCount
    if share > 0 { add(FixedFeature.likeTitle1.rawValue + Swift.min(share, 4) - 1) }
  }
}

/// What the words of a sentence show together.
private struct GrammarSeen {
  /// The features of pronouns and determiners, of finite verbs, and of all words.
  var persons: WordFeatures = []
  var finite: WordFeatures = []
  var all: WordFeatures = []
  var isPast = false
  var isPresent = false
  var hasProperNoun = false
  var hasNumeral = false

  init(_ words: ArraySlice<Word>) {
    for word in words {
      all.formUnion(word.features)
      if word.features.contains(.finite) {
        finite.formUnion(word.features)
        if word.features.contains(.past) { isPast = true } else { isPresent = true }
      }
      switch word.tag {
      case .pronoun, .determiner: persons.formUnion(word.features)
      case .properNoun: hasProperNoun = true
      case .numeral: hasNumeral = true
      default: break
      }
    }
  }
}
