/// A pattern over the tokens of one sentence, compiled: elements that each match a token, a gap or a place.
///
/// Written as elements parted by blanks:
///
///     woord   the form, lower case          #PAST  tag or feature (`PatternTag` lists them)
///     ~lemma  the lemma                     %naam  a word class, by form or lemma
///     *       any one token                 ver*   *heid   the form begins, ends so
///     a|b     either ($ too)                a|b&#PAST   either, and in the past tense
///     x?      x or nothing                  !x     not x here (looks back where it comes first), takes no token
///     ..      up to 4 tokens of the clause  ...    up to 12 tokens of the sentence, commas too
///     ^       start of sentence, after quotes and a connective, or behind a colon
///     $       end of sentence, before its final marks
///     [ … ]   the part that is reported, else all
struct CuePattern: Sendable {
  private let cueNumber: Int32
  private let firstElement: Int32
  private let endElement: Int32
  private let firstReported: Int32
  private let endReported: Int32

  init(cue: Int, elements: Range<Int>, reported: Range<Int>) {
    cueNumber = Int32(cue)
    (firstElement, endElement) = (Int32(elements.lowerBound), Int32(elements.upperBound))
    (firstReported, endReported) = (Int32(reported.lowerBound), Int32(reported.upperBound))
  }

  /// Index into `Cue.all`.
  var cue: Int { Int(cueNumber) }
  /// Indices into `CueMatcher.elements`.
  var elements: Range<Int> { Range(uncheckedBounds: (Int(firstElement), Int(endElement))) }
  var reported: Range<Int> { Range(uncheckedBounds: (Int(firstReported), Int(endReported))) }
}

/// One element of a pattern.
struct PatternElement: Sendable {
  enum Kind: UInt8, Sendable { case token, gap, start, end, absent }

  // The fields leave no gaps, so that an index is the same bytes whenever it is compiled.
  /// What a token must share to fit.
  var signature = CueSignature.any
  /// A bit for each of its words, to tell at once that a word is none of them.
  var wordBits: UInt64 = 0
  var kind = Kind.token
  var isOptional = false
  /// The tokens that a gap may take, and whether a comma ends it.
  var gap: UInt8 = 0
  var stopsAtComma = true
  var isAny = false
  /// Whether the end of the sentence will do as well.
  var orEnd = false
  /// Alternatives beside any token at all: the place of a set of classes in `CueMatcher.classSets` (0 is the empty one),
  /// words, tags, features.
  var classes: UInt16 = 0
  /// Where the numbers of forms begin in `CueMatcher.numbers`, those of lemmas behind them, and where these end.
  private var firstForm: Int32 = 0
  private var firstLemma: Int32 = 0
  private var endLemma: Int32 = 0
  var tags: UInt16 = 0
  /// Conditions on top; no tags means any.
  var requiredTags: UInt16 = 0
  var features = WordFeatures()
  var requiredFeatures = WordFeatures()

  /// Indices into `CueMatcher.numbers`.
  var forms: Range<Int> { Range(uncheckedBounds: (Int(firstForm), Int(firstLemma))) }
  var lemmas: Range<Int> { Range(uncheckedBounds: (Int(firstLemma), Int(endLemma))) }
  var words: Range<Int> { Range(uncheckedBounds: (Int(firstForm), Int(endLemma))) }

  mutating func setWords(forms: Range<Int>, lemmas count: Int) {
    (firstForm, firstLemma) = (Int32(forms.lowerBound), Int32(forms.upperBound))
    endLemma = firstLemma + Int32(count)
  }

  /// Whether a token has to stand there and to fit.
  var mustFit: Bool { kind == .token && !isOptional && !orEnd }

  var hasConditions: Bool { requiredTags != 0 || !requiredFeatures.isEmpty }

  /// The bit of a word number in `wordBits`.
  @inline(__always)
  static func bit(_ number: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: number & 63) }
}

/// The tags and features that a pattern can name.
enum PatternTag {
  static let names: [(String, tags: [PartOfSpeech], feature: WordFeatures)] = [
    ("N", [.noun], []), ("A", [.adjective], []), ("V", [.verb, .auxiliary], []), ("AUX", [.auxiliary], []),
    ("ADV", [.adverb], []), ("PRON", [.pronoun], []), ("PROPN", [.properNoun], []), ("NUM", [.numeral], []),
    ("DET", [.determiner], []), ("ADP", [.adposition], []), ("INTJ", [.interjection], []),
    ("PUNCT", [.punctuation], []),
    ("FIN", [], .finite), ("INF", [], .infinitive), ("PAST", [], .past), ("PRES", [], .present),
    ("PART", [], .participle), ("IMP", [], .imperative), ("SG", [], .singular), ("PL", [], .plural),
    ("P1", [], .firstPerson), ("P2", [], .secondPerson), ("P3", [], .thirdPerson),
    ("COMP", [], .comparative), ("SUP", [], .superlative), ("NEG", [], .negation), ("CAPS", [], .emphasis),
  ]

  static func bits(_ tags: [PartOfSpeech]) -> UInt16 { tags.reduce(0) { $0 | 1 << UInt16($1.rawValue) } }
}
