import Prose

/// What patterns ask of a token, side by side.
struct CueToken: Sendable {
  /// Whether it is a mark, and one that ends gaps.
  enum Mark: UInt8, Sendable { case none, plain, comma, end }

  /// Of tag, features, words and classes.
  let signature: CueSignature
  /// Of words and classes.
  let words: CueWordSignature
  let features: WordFeatures
  /// The numbers of its form and its lemma in the vocabulary, -1 where no pattern speaks of them.
  let form: Int32
  let lemma: Int32
  /// The bit of its part of speech; a mark is a mark, whatever the model makes of it.
  let tag: UInt16
  /// From −10 to 10; 0 for a word that does not judge.
  let polarity: Int8
  let mark: Mark
  /// The classes of form and lemma; a token fills one line of the cache.
  let classes: ClassSet

  var isMark: Bool { mark != .none }

  /// - Parameter first: the byte that the token starts with.
  @inline(__always)
  init(
    _ kind: Token.Kind, _ first: UInt8, _ word: Word, form: borrowing CueWords.Entry, lemma: borrowing CueWords.Entry
  ) {
    mark = kind == .punctuation ? Mark(first) : kind == .symbol ? .plain : .none
    tag = 1 << UInt16((mark != .none ? PartOfSpeech.punctuation : word.tag).rawValue)
    features = word.features
    self.form = form.number
    self.lemma = lemma.number
    polarity = form.polarity != 0 ? form.polarity : lemma.polarity
    var classes = form.classes
    classes.formUnion(lemma.classes)
    self.classes = classes
    signature = CueSignature(tags: tag, features: features).union(form.signature).union(lemma.signature)
    words = form.words.union(lemma.words)
  }
}

extension CueToken.Mark {
  @inline(__always)
  init(_ mark: UInt8) {
    switch mark {
    case UInt8(ascii: ","): self = .comma
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): self = .end
    default: self = .plain
    }
  }
}
