/// A token as sayings are looked for in it.
struct SayingToken: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// It names a saying as such: *adagium*, *motto*.
    static let namesSaying = Traits(rawValue: 1)
    /// It reports what people say: *zegt*, *luidt*.
    static let reports = Traits(rawValue: 2)
    /// It may be a saying written as one word: *#klantiskoning*, *klant=koning*.
    static let isTag = Traits(rawValue: 4)
  }

  /// The numbers of its form and of its lemma in the vocabulary, -1 where no saying has it.
  var form: Int32
  var lemma: Int32 = -1
  var kind: SayingWord.Class
  /// What its form is known for.
  var traits: Traits
  /// The first postings of its form and of its lemma, -1 where they are nobody's rarest word.
  var formHead: Int32
  var lemmaHead: Int32 = -1

  /// Its number in the vocabulary: that of its form, else of its lemma; -1 where no saying has it.
  var number: Int32 { form >= 0 ? form : lemma }
  /// The first posting of that number.
  var head: Int32 { form >= 0 ? formHead : lemmaHead }
  /// Whether any saying has it.
  var isInLexicon: Bool { form & lemma >= 0 }

  /// This form with what is known of its lemma.
  @inline(__always)
  func token(lemma: SayingToken) -> SayingToken {
    var token = self
    switch kind {
    case .light: break
    // Common words are listed with all their forms: *beter* is not to be taken for *goed*.
    case .common: (token.lemma, token.lemmaHead) = (form, formHead)
    default: (token.lemma, token.lemmaHead) = (lemma.form, lemma.formHead)
    }
    return token
  }
}

/// Looks up words for the search.
struct SayingTokenFinder {
  private let vocabulary: SayingVocabulary
  private var reader = SayingWordReader()

  init(_ lexicon: SayingLexicon) { vocabulary = lexicon.vocabulary }

  /// What is known of a form, or of a lemma by itself, in lower case.
  mutating func token(_ form: UnsafeBufferPointer<UInt8>) -> SayingToken {
    let word = reader.word(form)
    let number = word.kind == .light ? -1 : Int32(truncatingIfNeeded: vocabulary[word.key])
    return SayingToken(
      form: number, kind: word.kind, traits: Self.traits(form), formHead: number < 0 ? -1 : vocabulary.head(of: number))
  }

  /// The same of each of these.
  mutating func tokens(_ forms: [String]) -> [SayingToken] {
    forms.map { form in
      var form = form
      return form.withUTF8 { token($0) }
    }
  }

  private static func traits(_ form: UnsafeBufferPointer<UInt8>) -> SayingToken.Traits {
    var traits: SayingToken.Traits = []
    if SayingCues.isNameOfSaying(form) { traits.insert(.namesSaying) }
    if form.count > 2, SayingCues.isSayingVerb(form) { traits.insert(.reports) }
    let isJoined = form.count > 6 && (form[0] == UInt8(ascii: "#") || form.contains(UInt8(ascii: "=")))
    if isJoined { traits.insert(.isTag) }
    return traits
  }
}
