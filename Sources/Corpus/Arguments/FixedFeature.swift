import Dutch

/// The features whose names do not depend on the words of a text, by number.
///
/// The cases come first, in their order; behind them the cues, each as it stands, in quotation marks and as what opens the
/// sentence.
enum FixedFeature: Int, CaseIterable {
  case always
  case title, heading, point, blockQuotation, paragraph
  case opensBlock, endsBlock, aloneInBlock, opensEssay, endsEssay, firstBlock, lastBlock, lastBlockButOne
  /// In which fifth of the essay.
  case fifth0, fifth1, fifth2, fifth3, fifth4
  /// How many words, in steps.
  case length0, length1, length2, length3, length4, length5, length6, length7
  case statement, question, imperative, exclamation, fragment
  case firstSingular, firstPlural, second, thirdSingular, thirdPlural
  case imperativeVerb
  case mixedTense, past, present, noTense
  case negation, emphasis, properNoun, numeral
  case quotedWhole, quotedPart, quotedWord, opensQuoted
  /// How much it shares with the title, in quarters.
  case likeTitle1, likeTitle2, likeTitle3, likeTitle4
  /// How many different cues.
  case cues0, cues1, cues2, cues3, cues4, cues5, cues6
  case good, goodWords, bad, badWords

  /// How a cue is seen.
  enum Cues: Int, CaseIterable {
    case plain, quoted, opening
  }

  private static let plainNames = [
    "always",
    "block=title", "block=heading", "block=point", "block=quotation", "block=paragraph",
    "place=opensBlock", "place=endsBlock", "place=aloneInBlock", "place=opensEssay", "place=endsEssay",
    "place=firstBlock", "place=lastBlock", "place=lastBlockButOne",
    "fifth=0", "fifth=1", "fifth=2", "fifth=3", "fifth=4",
    "length=0", "length=1", "length=2", "length=3", "length=4", "length=5", "length=6", "length=7",
    "mood=statement", "mood=question", "mood=imperative", "mood=exclamation", "mood=fragment",
    "person=first_singular", "person=first_plural", "person=second", "person=third_singular", "person=third_plural",
    "verb=imperative",
    "tense=mixed", "tense=past", "tense=present", "tense=none",
    "negation", "emphasis", "properNoun", "numeral",
    "quotation=whole", "quotation=part", "quotation=word", "quotation=opens",
    "likeTitle=1", "likeTitle=2", "likeTitle=3", "likeTitle=4",
    "cues=0", "cues=1", "cues=2", "cues=3", "cues=4", "cues=5", "cues=6",
    "polarity=good", "polarity=goodWords", "polarity=bad", "polarity=badWords",
  ]

  /// The number of the first cue.
  static let firstCue = FixedFeature.badWords.rawValue + 1

  /// The names by number, as the files of weights have them.
  static let names: [String] =
    plainNames
    + ["cue=", "quotedCue=", "openingCue="].flatMap { family in
      Cue.all.prefix(Cue.firstOnPosition).map { family + $0.name }
    }

  /// The hashes of the names.
  static let hashes = names.map { FeatureBag.hash($0.utf8) }

  static func number(_ cues: Cues, _ cue: Int) -> Int { firstCue + cues.rawValue * Cue.firstOnPosition + cue }
}
