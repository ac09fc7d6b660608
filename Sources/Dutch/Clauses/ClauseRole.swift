import Prose

/// What a word can do in the build of a sentence: found once for each word type and tag.
struct ClauseRole: OptionSet, Sendable {
  let rawValue: UInt64

  static let finite = ClauseRole(rawValue: 1 << 0)
  static let nonFinite = ClauseRole(rawValue: 1 << 1)
  static let subordinator = ClauseRole(rawValue: 1 << 2)
  static let coordinator = ClauseRole(rawValue: 1 << 3)
  /// *die*, *dat*, *waarin* …: may open a relative clause.
  static let relative = ClauseRole(rawValue: 1 << 4)
  /// *wie*, *waarom*, *hoeveel* …: may open a question.
  static let interrogative = ClauseRole(rawValue: 1 << 5)
  /// A pronoun that can only be a subject, or most often is.
  static let subject = ClauseRole(rawValue: 1 << 6)
  static let comma = ClauseRole(rawValue: 1 << 7)
  /// A colon, a semicolon, a dash between blanks.
  static let breakMark = ClauseRole(rawValue: 1 << 8)
  static let openBracket = ClauseRole(rawValue: 1 << 9)
  static let closeBracket = ClauseRole(rawValue: 1 << 10)
  static let questionMark = ClauseRole(rawValue: 1 << 11)
  static let exclamationMark = ClauseRole(rawValue: 1 << 12)
  static let quoteMark = ClauseRole(rawValue: 1 << 13)
  static let punctuation = ClauseRole(rawValue: 1 << 14)
  /// *niet*, *nooit*: denies what follows in its clause.
  static let clauseNegator = ClauseRole(rawValue: 1 << 15)
  /// *geen*: denies its noun phrase.
  static let phraseNegator = ClauseRole(rawValue: 1 << 16)
  /// *zonder*: denies its complement.
  static let prepositionNegator = ClauseRole(rawValue: 1 << 17)
  /// A verb of saying or thinking.
  static let saying = ClauseRole(rawValue: 1 << 18)
  /// The first part of separable verbs: *uit*, *mee*, *terug*.
  static let particle = ClauseRole(rawValue: 1 << 19)
  /// A noun, a name, a pronoun, a number.
  static let nominal = ClauseRole(rawValue: 1 << 20)
  /// What stands before the noun in its phrase.
  static let modifier = ClauseRole(rawValue: 1 << 21)
  /// *maar*, *doch*, *want*: what follows is a main clause, or a contrast.
  static let contrast = ClauseRole(rawValue: 1 << 22)
  /// A bare stem that may be an imperative.
  static let stem = ClauseRole(rawValue: 1 << 23)
  /// *volgens*, *aldus*: names a speaker.
  static let source = ClauseRole(rawValue: 1 << 24)
  static let adverb = ClauseRole(rawValue: 1 << 25)
  static let adposition = ClauseRole(rawValue: 1 << 26)
  static let te = ClauseRole(rawValue: 1 << 27)
  /// Auxiliaries and other verbs that open no imperative in bare form (*ben*, *kan*).
  static let auxiliary = ClauseRole(rawValue: 1 << 28)
  /// *en*, *of*, *dus*, *nou*, *alsjeblieft* …: may stand before a clause without being part of it.
  static let lead = ClauseRole(rawValue: 1 << 29)
  /// *dan*, *als*: may compare two things instead of opening a clause.
  static let comparison = ClauseRole(rawValue: 1 << 30)
  /// *gaan*, *blijven*, *laten* …: takes infinitives as auxiliaries do.
  static let governor = ClauseRole(rawValue: 1 << 31)
  /// A plural noun, *we*, *ze*, *jullie*, *velen*: a plural verb may be its own.
  static let pluralSubject = ClauseRole(rawValue: 1 << 32)
  /// *dan*: as a conjunction it follows the clause whose verb it compares.
  static let than = ClauseRole(rawValue: 1 << 33)
  /// Written `:`.
  static let colon = ClauseRole(rawValue: 1 << 34)
}

/// Finds the classes of words.
struct ClauseRoleFinder: Sendable {
  let evidence: EvidenceTable

  func find(_ folded: [UInt8], tag: FineTag, features: WordFeatures, lemma: String) -> ClauseRole {
    let listed = ClauseWords.table.value(folded, 0..<folded.count).flatMap { ClauseWords.Kind(rawValue: $0) }
    var classes = byTag(tag, listed, folded)
    if tag == .punctuation || tag == .symbol { classes.formUnion(marks(folded)) }
    if features.contains(.negation) { classes.formUnion(ClauseWords.negator(listed)) }
    if classes.contains(.finite) {
      if ClauseWords.says(lemma) { classes.insert(.saying) }
      if ClauseWords.governs(lemma) { classes.insert(.governor) }
    }
    if tag == .nounPlural || tag == .pronoun && ClauseWords.pluralSubjects.value(folded, 0..<folded.count) != nil {
      classes.insert(.pluralSubject)
    }
    if isStem(folded, features, lemma) { classes.insert(.stem) }
    if ClauseWords.particles.value(folded, 0..<folded.count) != nil { classes.insert(.particle) }
    return classes
  }

  private func byTag(_ tag: FineTag, _ listed: ClauseWords.Kind?, _ folded: [UInt8]) -> ClauseRole {
    var classes: ClauseRole = []
    switch tag {
    case .verbFinite: classes = .finite
    case .auxiliaryFinite: classes = [.finite, .auxiliary]
    case .verbInfinitive, .verbParticiple, .auxiliaryInfinitive, .auxiliaryParticiple: classes = .nonFinite
    case .subordinator: classes = .subordinator
    case .coordinator: classes = [.coordinator, .lead]
    case .nounSingular, .nounPlural, .properNoun, .pronoun: classes = .nominal
    case .determiner, .possessive, .adjective, .numeral: classes = .modifier
    case .adverb: classes = .adverb
    case .adposition: classes = .adposition
    case .interjection: classes = .lead
    default: break
    }
    switch listed {
    case .relative: if tag != .determiner { classes.insert(.relative) }
    case .interrogative: classes.formUnion([.interrogative, .relative])
    case .subject: if tag == .pronoun { classes.insert(.subject) }
    case .contrast: if tag == .coordinator { classes.insert(.contrast) }
    case .source: classes.insert(.source)
    case .te: classes.insert(.te)
    case .lead: classes.insert(.lead)
    case .comparison: classes.formUnion(folded.first == 0x64 ? [.comparison, .than] : .comparison)
    default: break
    }
    return classes
  }

  private func marks(_ folded: [UInt8]) -> ClauseRole {
    switch folded {
    case [0x2C]: [.punctuation, .comma]
    case [0x3A], [0x3B], [0x2D], [0x2D, 0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]: [.punctuation, .breakMark]
    case [0x28], [0x5B]: [.punctuation, .openBracket]
    case [0x29], [0x5D]: [.punctuation, .closeBracket]
    default: endMarks(folded)
    }
  }

  private func endMarks(_ folded: [UInt8]) -> ClauseRole {
    if QuoteMark(folded) != nil { return [.punctuation, .quoteMark] }
    if folded.contains(0x3F) { return [.punctuation, .questionMark] }
    return folded.contains(0x21) ? [.punctuation, .exclamationMark] : .punctuation
  }

  /// Whether a word may be the bare stem of a verb, whatever the tagger made of it.
  private func isStem(_ folded: [UInt8], _ features: WordFeatures, _ lemma: String) -> Bool {
    if features.contains(.finite) {
      return features.contains(.present) && features.contains(.singular) && !lemma.utf8.elementsEqual(folded)
        && !isThirdPerson(folded, lemma) && (isListed(folded) || !startsWithParticle(folded))
    }
    return isListed(folded)
  }

  private func isListed(_ folded: [UInt8]) -> Bool { ClauseWords.imperatives.value(folded, 0..<folded.count) != nil }

  /// A form in *t* whose lemma has no *t* right before its ending.
  private func isThirdPerson(_ folded: [UInt8], _ lemma: String) -> Bool {
    folded.last == 0x74 && lemma.utf8.dropLast(2).last != 0x74 && folded != [0x6C, 0x61, 0x61, 0x74]
  }

  /// *omzet*: an order would part the two (*zet om*).
  private func startsWithParticle(_ folded: [UInt8]) -> Bool {
    guard folded.count > 4 else { return false }
    return (2...min(5, folded.count - 3)).contains {
      ClauseWords.particles.value(folded, 0..<$0) != nil
        && !evidence.lookUp(folded[$0...]).isDisjoint(with: .finiteVerb)
    }
  }
}
