import Prose

/// What patterns ask of a token, side by side.
struct CueToken: Sendable {
  /// Whether it ends gaps.
  enum Stop: UInt8, Sendable { case no, comma, always }

  /// The bit of its part of speech; a mark is a mark, whatever the model makes of it.
  let tag: UInt32
  let features: WordFeatures
  /// The numbers of its form and its lemma in the vocabulary, -1 where no pattern speaks of them.
  let form: Int32
  let lemma: Int32
  /// From −10 to 10; 0 for a word that does not judge.
  let polarity: Int8
  let isMark: Bool
  let stop: Stop
  /// Of all of these and the classes.
  let signature: CueSignature
  /// The classes of either; last, so that a token fills one line of the cache.
  let classes: ClassSet

  /// - Parameter first: the byte that the token starts with.
  init(_ kind: Token.Kind, _ first: UInt8, _ word: Word, form: CueWords.Entry, lemma: CueWords.Entry) {
    isMark = kind == .punctuation || kind == .symbol
    tag = 1 << UInt32((isMark ? PartOfSpeech.punctuation : word.tag).rawValue)
    features = word.features
    self.form = form.number
    self.lemma = lemma.number
    polarity = form.polarity != 0 ? form.polarity : lemma.polarity
    var classes = form.classes
    classes.formUnion(lemma.classes)
    self.classes = classes
    stop = kind == .punctuation ? Stop(first) : .no
    signature = CueSignature(tags: tag, features: features).union(form.signature).union(lemma.signature)
  }
}

extension CueToken.Stop {
  init(_ mark: UInt8) {
    switch mark {
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): self = .always
    default: self = .no
    }
  }
}
