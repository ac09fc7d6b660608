/// Finds the lemma of a form with a tag: in the lexicon, by its last part, or by the rule of its ending.
package struct Lemmatizer {
  let model: LanguageModel

  package init(model: LanguageModel) { self.model = model }

  /// The lemma of a word written `exact`; `folded` is its form in lower case, without stretched letters.
  func lemma(_ folded: [UInt8], exact: UnsafeBufferPointer<UInt8>, tag: FineTag) -> Lemma {
    switch tag {
    case .properNoun: return Lemma(properName(folded, exact))
    case .punctuation, .symbol: return Lemma(Array(exact))
    case .numeral where folded.first.map({ $0 &- 0x30 < 10 }) ?? false: return Lemma(Array(exact))
    case .verbInfinitive where folded.last == 0x6E, .auxiliaryInfinitive where folded.last == 0x6E: return Lemma(folded)
    // *wees* as an auxiliary is the order of *zijn*; the past of *wijzen* is a full verb.
    case .auxiliaryFinite where folded == [0x77, 0x65, 0x65, 0x73]: return Lemma([0x7A, 0x69, 0x6A, 0x6E])
    default: break
    }
    let found =
      known(folded[...], tag) ?? knownStem(folded, tag).map { Found(lemma: $0) } ?? compound(folded, tag)
      ?? inflectedParticiple(folded, tag)
      ?? Found(lemma: byEnding(folded, tag) ?? folded)
    var lemma = Lemma(keepsCapital(exact, folded, tag) ? Lemmatizer.capitalised(found.lemma) : found.lemma)
    if found.value & Lemmatizer.knowsTense != 0 {
      lemma.isPast = found.value & Lemmatizer.pastFlag != 0
      lemma.isPlural = found.value & Lemmatizer.pluralFlag != 0
    }
    return lemma
  }

  /// A lemma with what the lexicon says of the form.
  package struct Lemma {
    package var text: String
    /// Of a finite verb; nil where no paradigm lists it.
    package var isPast: Bool?
    package var isPlural: Bool?

    init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }
  }

  private struct Found {
    var lemma: [UInt8]
    var value: UInt32 = 0
  }

  private func properName(_ folded: [UInt8], _ exact: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let exact = Array(exact)
    let rule = model.lemmas.lookUp(Lemmatizer.key(folded[...], .properNoun))
    return rule.flatMap { apply($0, exact[...]) } ?? exact
  }

  /// Names of peoples and what derives from them keep their capital: *Belgisch*.
  private func keepsCapital(_ exact: UnsafeBufferPointer<UInt8>, _ folded: [UInt8], _ tag: FineTag) -> Bool {
    guard Letters.startsUpper(exact) else { return false }
    switch tag {
    case .other: return true
    case .adjective, .nounSingular, .nounPlural, .adverb, .interjection:
      if let rule = model.lemmas.lookUp(Lemmatizer.key(folded[...], tag)) { return rule & Lemmatizer.capitalFlag != 0 }
      return model.evidence.lookUp(folded[...]).intersection([.word, .name]) == .name
    default: return false
    }
  }

  private static func capitalised(_ lemma: [UInt8]) -> [UInt8] {
    var lemma = lemma
    if let first = lemma.first, first &- 0x61 < 26 { lemma[0] = first - 32 }
    return lemma
  }

  /// The key of a form with a tag in the lexicon.
  package static func key(_ form: ArraySlice<UInt8>, _ tag: FineTag) -> UInt64 {
    KeyHash.of(0x1E00 + UInt64(tag.rawValue), form)
  }

  /// Set in a lexicon value whose lemma starts with a capital.
  package static let capitalFlag: UInt32 = 1 << 31

  /// Set in the value of a finite verb whose tense and number are known; the two flags that say which.
  package static let knowsTense: UInt32 = 1 << 30
  package static let pastFlag: UInt32 = 1 << 29
  package static let pluralFlag: UInt32 = 1 << 28

  private func known(_ form: ArraySlice<UInt8>, _ tag: FineTag) -> Found? {
    let classes = tag.lemmaClasses
    return known(form, under: classes.own) ?? classes.other.flatMap { known(form, under: $0) }
  }

  private func known(_ form: ArraySlice<UInt8>, under tag: FineTag) -> Found? {
    guard let value = model.lemmas.lookUp(Lemmatizer.key(form, tag)), let lemma = apply(value, form) else { return nil }
    return Found(lemma: lemma, value: value)
  }

  /// The lemma of a compound (or a verb with a prefix): its last part's, after the rest.
  private func compound(_ form: [UInt8], _ tag: FineTag) -> Found? {
    guard form.count >= 6, form.count <= 64, FineTag.open >> UInt32(tag.rawValue) & 1 == 1 else { return nil }
    let isVerb = tag.partOfSpeech == .verb
    for start in (isVerb ? 2 : 3)...(form.count - 3) {
      guard form[start] & 0xC0 != 0x80 else { continue }
      let isAfterHyphen = form[start - 1] == 0x2D
      guard isAfterHyphen || Compounds.isModifier(form[..<start], model.evidence) else { continue }
      if let tail = known(form[start...], tag) {
        return Found(lemma: form[..<start] + tail.lemma, value: tail.value)
      }
    }
    return nil
  }

  /// *genoteerde* by way of *genoteerd*.
  private func inflectedParticiple(_ form: [UInt8], _ tag: FineTag) -> Found? {
    guard tag == .verbParticiple, form.count > 5, form.last == 0x65 else { return nil }
    let stem = Array(form.dropLast())
    return known(stem[...], tag) ?? compound(stem, tag)
  }

  /// What is left of a diminutive, or of a plural in *-oren*, if it is a word: *kaartje*, *sensoren*.
  private func knownStem(_ form: [UInt8], _ tag: FineTag) -> [UInt8]? {
    guard tag == .nounSingular || tag == .nounPlural else { return nil }
    if form.ends(with: "oren") { return word(form.dropLast(2)) }
    let singular = form.ends(with: "jes") ? form.dropLast() : form[...]
    guard singular.count > 5, singular.suffix(2).elementsEqual([0x6A, 0x65]) else { return nil }
    // *kaartje*: the *t* is the word's own; *stoeltje*: it is not, though *stoelt* is a word as well.
    if singular.dropLast(2).last == 0x74, word(singular.dropLast(3)) != nil { return nil }
    return word(singular.dropLast(2))
  }

  private func word(_ form: ArraySlice<UInt8>) -> [UInt8]? {
    form.count >= 3 && model.evidence.lookUp(form).contains(.word) ? Array(form) : nil
  }

  private func byEnding(_ form: [UInt8], _ tag: FineTag) -> [UInt8]? {
    var fallback: [UInt8]?
    for count in (0...Lemmatizer.longestEnding).reversed() {
      guard let start = Letters.start(ofLast: count, in: form[...]),
        let rule = model.endings.lookUp(Lemmatizer.endingKey(form[start...], tag, form)),
        let lemma = apply(rule, form[...])
      else { continue }
      if fallback == nil { fallback = lemma }
      if count <= 3, !model.evidence.lookUp(lemma[...]).isEmpty { return lemma }
      if count > 3 { return fallback }
    }
    return fallback
  }

  package static let longestEnding = 7

  /// The key of an ending with a tag; whether the form starts with *ge* matters to participles.
  package static func endingKey(_ ending: ArraySlice<UInt8>, _ tag: FineTag, _ form: [UInt8]) -> UInt64 {
    let hasPrefix = tag == .verbParticiple && form.starts(with: [0x67, 0x65])
    return KeyHash.of(0x1F00 + UInt64(tag.rawValue) * 2 + (hasPrefix ? 1 : 0), ending)
  }

  private func apply(_ value: UInt32, _ form: ArraySlice<UInt8>) -> [UInt8]? {
    let rule = Int(value & 0xFF_FFFF)
    guard rule + 1 < model.ruleStarts.count else { return nil }
    let start = Int(model.ruleStarts[rule])
    let end = Int(model.ruleStarts[rule + 1])
    guard start <= end, end <= model.ruleBytes.count else { return nil }
    return LemmaRule.apply(UnsafeBufferPointer(rebasing: model.ruleBytes[start..<end]), to: form)
  }
}

extension FineTag {
  /// Where to look for a lemma: under the tag itself, then under one that shares its lemmas.
  var lemmaClasses: (own: FineTag, other: FineTag?) {
    switch self {
    case .nounSingular: (.nounSingular, .nounPlural)
    case .nounPlural: (.nounPlural, .nounSingular)
    case .verbFinite, .auxiliaryFinite: (.verbFinite, .verbInfinitive)
    case .verbInfinitive, .auxiliaryInfinitive: (.verbInfinitive, .verbFinite)
    case .verbParticiple, .auxiliaryParticiple: (.verbParticiple, nil)
    case .possessive: (.possessive, .pronoun)
    case .determiner: (.determiner, .pronoun)
    case .pronoun: (.pronoun, .determiner)
    default: (self, nil)
    }
  }

  /// The tag under which a lemma is kept.
  package var lemmaClass: FineTag { lemmaClasses.own }
}

extension [UInt8] {
  fileprivate func ends(with ending: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    return count >= wanted.count && suffix(wanted.count).elementsEqual(wanted)
  }
}
