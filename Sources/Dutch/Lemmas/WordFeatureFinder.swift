import Prose

/// Finds the grammatical features of a word from its form, tag and lemma.
struct WordFeatureFinder {
  let evidence: EvidenceTable

  func features(
    form: String, exact: UnsafeBufferPointer<UInt8>, tag: FineTag, lemma: Lemmatizer.Lemma
  ) -> WordFeatures {
    var features = WordFeatureFinder.negators.contains(form) ? WordFeatures.negation : []
    features.formUnion(PronounPersons.features(form, tag))
    switch tag {
    case .verbFinite, .auxiliaryFinite: features.formUnion(finite(form, lemma))
    case .verbInfinitive, .auxiliaryInfinitive: features.insert(.infinitive)
    case .verbParticiple, .auxiliaryParticiple: features.insert(.participle)
    case .nounSingular: features.insert(.singular)
    case .nounPlural: features.insert(.plural)
    case .adjective, .adverb, .pronoun, .determiner: features.formUnion(Degree.features(form, lemma.text))
    default: break
    }
    if isEmphasised(exact, form, tag) { features.insert(.emphasis) }
    return features
  }

  /// Words that deny by themselves.
  static let negators = WordTable(
    (
      #"""
      niet geen nooit niemand niets nergens noch zonder nimmer geenszins niks nie geeneen allerminst evenmin nooitofte
      nihil gene geenen
      """#, 1
    ))

  private func finite(_ form: String, _ lemma: Lemmatizer.Lemma) -> WordFeatures {
    var features: WordFeatures = .finite
    let isPast = lemma.isPast ?? FinitePast.isPast(form, lemma: lemma.text)
    features.insert(isPast ? .past : .present)
    let isPlural =
      lemma.isPlural ?? (form == lemma.text || isPast && (form.hasSuffix("den") || form.hasSuffix("ten")))
    features.insert(isPlural ? .plural : .singular)
    features.formUnion(PronounPersons.verb(form))
    return features
  }

  /// In capitals, though it is an ordinary word.
  private func isEmphasised(_ exact: UnsafeBufferPointer<UInt8>, _ form: String, _ tag: FineTag) -> Bool {
    // Nearly all words begin with a small letter.
    guard let first = exact.first, first &- 0x61 >= 26, tag != .properNoun, tag != .other,
      WordShape(exact, opensSentence: false).isUpper
    else { return false }
    return evidence.lookUp(Array(form.utf8)[...]).contains(.word)
  }
}

/// Regular past tenses, for verbs that no paradigm lists.
enum FinitePast {
  static func isPast(_ form: String, lemma: String) -> Bool {
    guard form != lemma else { return false }
    return ["de", "te", "den", "ten"].contains { form.hasSuffix($0) }
  }
}

/// Degrees of comparison.
enum Degree {
  private static let irregular: [String: WordFeatures] = [
    "meer": .comparative, "minder": .comparative, "beter": .comparative, "betere": .comparative, "liever": .comparative,
    "vaker": .comparative, "eerder": .comparative, "mindere": .comparative, "meerdere": .comparative,
    "meest": .superlative, "minst": .superlative, "best": .superlative, "beste": .superlative, "liefst": .superlative,
    "meeste": .superlative, "minste": .superlative, "vaakst": .superlative, "eerst": .superlative,
    "laatst": .superlative, "laatste": .superlative,
  ]

  static func features(_ form: String, _ lemma: String) -> WordFeatures {
    if let known = irregular[form] { return known }
    guard form.utf8.count > lemma.utf8.count else { return [] }
    if form.hasSuffix("ste") && !lemma.hasSuffix("st") || form.hasSuffix("st") && !lemma.hasSuffix("st") {
      return lemma.hasSuffix("s") && form.hasSuffix("te") && !form.hasSuffix("ste") ? [] : .superlative
    }
    let isComparative = form.hasSuffix("er") || form.hasSuffix("ere")
    if isComparative, !lemma.hasSuffix("er") || form.hasSuffix("rder") || form.hasSuffix("rdere") {
      return .comparative
    }
    return []
  }
}

/// Grammatical person of pronouns, and of verb forms that show it.
enum PronounPersons {
  static func features(_ form: String, _ tag: FineTag) -> WordFeatures {
    guard tag == .pronoun || tag == .possessive || tag == .determiner || tag == .other || tag == .nounSingular else {
      return []
    }
    return persons[form] ?? []
  }

  static func verb(_ form: String) -> WordFeatures { verbs[form] ?? [] }

  private static let first: WordFeatures = [.firstPerson, .singular]
  private static let firstPlural: WordFeatures = [.firstPerson, .plural]
  private static let second: WordFeatures = [.secondPerson]
  private static let third: WordFeatures = [.thirdPerson, .singular]
  private static let thirdPlural: WordFeatures = [.thirdPerson, .plural]

  private static let persons: [String: WordFeatures] = [
    "ik": first, "'k": first, "ikzelf": first, "mij": first, "me": first, "mijn": first, "m'n": first, "mezelf": first,
    "mijzelf": first, "ikke": first, "mijne": first, "wij": firstPlural, "we": firstPlural, "ons": firstPlural,
    "onze": firstPlural, "onszelf": firstPlural, "wijzelf": firstPlural, "jij": second, "je": second, "jou": second,
    "jouw": second, "u": second, "uw": second, "uwe": second, "ge": second, "gij": second, "gijzelf": second,
    "jezelf": second, "uzelf": second, "jijzelf": second, "uwen": second, "jullie": [.secondPerson, .plural],
    "gulder": [.secondPerson, .plural], "hij": third, "zij": [.thirdPerson], "ze": [.thirdPerson], "hem": third,
    "haar": third, "zijn": third, "z'n": third, "d'r": third, "ie": third, "'m": third, "zich": [.thirdPerson],
    "zichzelf": [.thirdPerson], "hun": thirdPlural, "hen": thirdPlural, "men": third, "hijzelf": third,
    "zijzelf": [.thirdPerson],
  ]

  private static let verbs: [String: WordFeatures] = [
    "ben": .firstPerson, "bent": .secondPerson, "zijt": .secondPerson, "kunt": .secondPerson, "zult": .secondPerson,
    "kun": .secondPerson, "zul": .secondPerson, "is": .thirdPerson, "heeft": .thirdPerson, "hebt": .secondPerson,
    "heb": .firstPerson, "waart": .secondPerson, "hadt": .secondPerson, "moogt": .secondPerson,
  ]
}
