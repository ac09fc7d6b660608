/// What the search for sayings knows of a form or of a lemma by itself.
struct SayingForm: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    /// It names a saying as such: *adagium*, *motto*.
    static let namesSaying = Traits(rawValue: 1)
    /// It reports what people say: *zegt*, *luidt*.
    static let reports = Traits(rawValue: 2)
    /// It may be a saying written as one word: *#klantiskoning*, *klant=koning*.
    static let isTag = Traits(rawValue: 4)
  }

  /// Its number in the vocabulary, -1 where no saying has it.
  var number: Int32
  /// The first posting of that number, -1 where it is nobody's rarest word.
  var head: Int32
  var kind: SayingWord.Class
  var traits: Traits
}

/// A token as sayings are looked for in it.
struct SayingToken: Sendable {
  /// The numbers of its form and of its lemma in the vocabulary, -1 where no saying has it.
  let form: Int32
  let lemma: Int32
  /// The first posting of `number`.
  let head: Int32
  let kind: SayingWord.Class
  /// What its form is known for.
  let traits: SayingForm.Traits

  @inline(__always)
  init(_ form: SayingForm, lemma: SayingForm) {
    self.form = form.number
    switch form.kind {
    case .light: self.lemma = -1
    // Common words are listed with all their forms: *beter* is not to be taken for *goed*.
    case .common: self.lemma = form.number
    default: self.lemma = lemma.number
    }
    head = form.number >= 0 ? form.head : self.lemma >= 0 ? lemma.head : -1
    (kind, traits) = (form.kind, form.traits)
  }

  /// Its number in the vocabulary: that of its form, else of its lemma; -1 where no saying has it.
  var number: Int32 { form >= 0 ? form : lemma }
  /// Whether any saying has it.
  var isInLexicon: Bool { form & lemma >= 0 }
}

/// Looks up words for the search.
struct SayingFormFinder {
  private let vocabulary: SayingVocabulary
  private var reader = SayingWordReader()

  init(_ lexicon: SayingLexicon) { vocabulary = lexicon.vocabulary }

  /// What is known of a form, or of a lemma by itself, in lower case.
  mutating func form(_ form: UnsafeBufferPointer<UInt8>) -> SayingForm {
    let word = reader.word(form)
    let number = word.kind == .light ? -1 : Int32(truncatingIfNeeded: vocabulary[word.key])
    return SayingForm(
      number: number, head: number < 0 ? -1 : vocabulary.head(of: number), kind: word.kind, traits: Self.traits(form))
  }

  /// The same of each of these.
  mutating func forms(_ words: [String]) -> [SayingForm] {
    words.map { word in
      var word = word
      return word.withUTF8 { form($0) }
    }
  }

  private static func traits(_ form: UnsafeBufferPointer<UInt8>) -> SayingForm.Traits {
    var traits: SayingForm.Traits = []
    if SayingCues.isNameOfSaying(form) { traits.insert(.namesSaying) }
    if form.count > 2, SayingCues.isSayingVerb(form) { traits.insert(.reports) }
    let isJoined = form.count > 6 && (form[0] == UInt8(ascii: "#") || form.contains(UInt8(ascii: "=")))
    if isJoined { traits.insert(.isTag) }
    return traits
  }
}
