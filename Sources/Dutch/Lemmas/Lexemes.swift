/// The lexemes that were asked for: lemma and features of each word type and tag, found once.
struct Lexemes {
  private(set) var all: [Lexeme] = []
  private(set) var lemmas = WordNames()

  /// Finds the lexemes that are not there yet.
  struct Finder {
    let lemmatizer: Lemmatizer
    let features: WordFeatureFinder
    let classes: ClauseRoleFinder
    let spelling: Spelling

    init(_ model: LanguageModel) {
      lemmatizer = Lemmatizer(model: model)
      features = WordFeatureFinder(evidence: model.evidence)
      classes = ClauseRoleFinder(evidence: model.evidence)
      spelling = Spelling(evidence: model.evidence)
    }
  }

  /// The place in `all` of a type under a tag (a raw value of `FineTag`).
  @inline(__always)
  mutating func place(_ type: Int32, _ tag: UInt8, _ types: inout WordTypes, _ finder: Finder) -> Int {
    var place = types.entries[Int(type)].lexeme
    while place >= 0 {
      if all[Int(place)].tag == tag { return Int(place) }
      place = all[Int(place)].next
    }
    return add(Int(type), tag, &types, finder)
  }

  /// The number of a lemma, a new one where it has none.
  mutating func number(of lemma: String) -> Int32 { lemmas.number(of: lemma) }

  private mutating func add(_ type: Int, _ rawTag: UInt8, _ types: inout WordTypes, _ finder: Finder) -> Int {
    let tag = FineTag(rawValue: rawTag) ?? .other
    let entry = types.entries[type]
    let form = types.forms.strings[Int(entry.form)]
    let (folded, lemma, features) = types.withBytes(of: type) { exact in
      var folded: [UInt8] = []
      Letters.fold(exact, into: &folded)
      finder.spelling.settle(&folded)
      let lemma = finder.lemmatizer.lemma(folded, exact: exact, tag: tag)
      return (folded, lemma, finder.features.features(form: form, exact: exact, tag: tag, lemma: lemma))
    }
    var classes = finder.classes.find(folded, tag: tag, features: features, lemma: lemma.text)
    if form == ":" { classes.insert(.colon) }
    all.append(
      Lexeme(
        tag: rawTag, next: entry.lexeme, partOfSpeech: tag.partOfSpeech, features: features, form: entry.form,
        lemma: lemmas.number(of: lemma.text), classes: classes))
    types.setLexeme(of: type, Int32(truncatingIfNeeded: all.count - 1))
    return all.count - 1
  }
}

/// A word type under a tag.
struct Lexeme {
  let tag: UInt8
  /// The place of the next lexeme of the same type, -1 behind the last.
  let next: Int32
  let partOfSpeech: PartOfSpeech
  let features: WordFeatures
  /// Numbers in the memory.
  let form: Int32
  let lemma: Int32
  /// What it can do in its sentence.
  let classes: ClauseRole
}
