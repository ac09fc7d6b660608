/// The lexemes that were asked for: lemma and features of each word type and tag, found once.
struct Lexemes {
  /// Those that do not stand with their type.
  private var others: [Lexeme] = []
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

  /// The lexeme of a type under a tag (a raw value of `FineTag`).
  @inline(__always)
  mutating func lexeme(_ type: Int32, _ tag: UInt8, _ types: inout WordTypes, _ finder: Finder) -> Lexeme {
    let first = types.entries[Int(type)].lexeme
    return first.tag == tag ? first : other(first, type, tag, &types, finder)
  }

  /// A lexeme that was found before `first`, or a new one.
  private mutating func other(
    _ first: Lexeme, _ type: Int32, _ tag: UInt8, _ types: inout WordTypes, _ finder: Finder
  ) -> Lexeme {
    var place = first.next
    while place >= 0 {
      if others[Int(place)].tag == tag { return others[Int(place)] }
      place = others[Int(place)].next
    }
    return add(Int(type), tag, &types, finder)
  }

  /// The number of a lemma, a new one where it has none.
  mutating func number(of lemma: String) -> Int32 { lemmas.number(of: lemma) }

  private mutating func add(_ type: Int, _ rawTag: UInt8, _ types: inout WordTypes, _ finder: Finder) -> Lexeme {
    let tag = FineTag(rawValue: rawTag) ?? .other
    let entry = types.entries[type]
    let form = types.forms.strings[Int(entry.form)]
    let (folded, lemma, features) = types.withBytes(of: type) { exact in
      var folded: [UInt8] = []
      folded.reserveCapacity(exact.count)
      Letters.fold(exact, into: &folded)
      finder.spelling.settle(&folded)
      let lemma = finder.lemmatizer.lemma(folded, exact: exact, tag: tag)
      return (folded, lemma, finder.features.features(form: form, exact: exact, tag: tag, lemma: lemma))
    }
    var classes = finder.classes.find(folded, tag: tag, features: features, lemma: lemma.text)
    if form == ":" { classes.insert(.colon) }
    var lexeme = Lexeme(
      tag: rawTag, partOfSpeech: tag.partOfSpeech, next: -1, features: features, lemma: lemmas.number(of: lemma.text),
      classes: classes)
    var first = entry.lexeme
    if first.tag == Lexeme.none.tag {
      first = lexeme
    } else {
      // Most types are nearly always what they were first.
      lexeme.next = first.next
      first.next = Int32(truncatingIfNeeded: others.count)
      others.append(lexeme)
    }
    types.setLexeme(of: type, first)
    return lexeme
  }
}

/// A word type under a tag.
struct Lexeme {
  let tag: UInt8
  let partOfSpeech: PartOfSpeech
  /// The place of the next lexeme of the same type, -1 behind the last.
  var next: Int32
  let features: WordFeatures
  /// Its number in the memory.
  let lemma: Int32
  /// What it can do in its sentence.
  let classes: ClauseRole

  /// That of a type none was asked for of: no tag has its number.
  static let none = Lexeme(tag: .max, partOfSpeech: .other, next: -1, features: [], lemma: -1, classes: [])
}
