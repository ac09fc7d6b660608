/// The tags the tagger decides between: universal parts of speech, with verbs, nouns and pronouns split where the
/// neighbours of a word tell the halves apart (a finite verb follows its subject, an infinitive follows *te*).
package enum FineTag: UInt8, CaseIterable, Sendable {
  case adjective, adposition, adverb, auxiliaryFinite, auxiliaryInfinitive, auxiliaryParticiple, coordinator
  case determiner, interjection, nounSingular, nounPlural, numeral, pronoun, possessive, properNoun, punctuation
  case subordinator, symbol, verbFinite, verbInfinitive, verbParticiple, other

  /// How many there are.
  package static let count = 22

  private static let partsOfSpeech: [PartOfSpeech] = [
    .adjective, .adposition, .adverb, .auxiliary, .auxiliary, .auxiliary, .coordinator, .determiner, .interjection,
    .noun, .noun, .numeral, .pronoun, .pronoun, .properNoun, .punctuation, .subordinator, .symbol, .verb, .verb, .verb,
    .other,
  ]

  /// The universal part of speech it belongs to.
  package var partOfSpeech: PartOfSpeech { FineTag.partsOfSpeech[Int(rawValue)] }

  /// The fine tags of a part of speech, as a bit set by raw value.
  package static func mask(_ tag: PartOfSpeech) -> UInt32 {
    allCases.reduce(0) { $1.partOfSpeech == tag ? $0 | 1 << UInt32($1.rawValue) : $0 }
  }

  /// Every tag: what else a mask holds are flags, or the bits of a spoilt model.
  package static let all: UInt32 = 1 << UInt32(count) - 1

  /// What any word may be that no dictionary binds: the open classes.
  package static let open: UInt32 = [
    FineTag.adjective, .adverb, .interjection, .nounSingular, .nounPlural, .numeral, .properNoun, .symbol,
    .verbFinite, .verbInfinitive, .verbParticiple, .other,
  ].reduce(0) { $0 | 1 << UInt32($1.rawValue) }
}
