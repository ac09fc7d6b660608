import Dutch
import Prose

/// A reading prepared for the search: each word with its number in the lexicon's vocabulary and its class.
struct SayingText {
  let reading: Reading
  /// By token: the numbers of its form and of its lemma in the vocabulary (-1 where no saying has it), and its class.
  private let numbers: [(form: Int32, lemma: Int32)]
  private let kinds: [SayingWord.Class]
  /// By form: whether it names a saying (*motto*), and whether it reports what people say (*zegt*).
  private let namesSaying: [Bool]
  private let reports: [Bool]

  init(_ reading: Reading, _ lexicon: SayingLexicon) {
    self.reading = reading
    var reader = SayingWordReader()
    var numbers: [Int32] = []
    var kinds: [SayingWord.Class] = []
    numbers.reserveCapacity(reading.forms.count)
    kinds.reserveCapacity(reading.forms.count)
    var names: [Bool] = []
    var reports: [Bool] = []
    for form in reading.forms {
      var form = form
      let word = form.withUTF8 { bytes in
        names.append(SayingCues.isNameOfSaying(bytes))
        reports.append(bytes.count > 2 && SayingCues.isSayingVerb(bytes))
        return reader.word(bytes)
      }
      numbers.append(word.kind == .light ? -1 : Int32(lexicon.vocabulary[word.key]))
      kinds.append(word.kind)
    }
    namesSaying = names
    self.reports = reports
    let lemmas = reading.lemmas.map { lemma in
      let word = reader.word(lemma)
      return word.kind == .light ? -1 : Int32(lexicon.vocabulary[word.key])
    }
    // Common words are listed with all their forms: *beter* is not to be taken for *goed*.
    self.numbers = reading.words.map { word in
      switch kinds[word.form] {
      case .light: (numbers[word.form], -1)
      case .common: (numbers[word.form], numbers[word.form])
      default: (numbers[word.form], lemmas[word.lemma])
      }
    }
    self.kinds = reading.words.map { kinds[$0.form] }
  }

  /// The vocabulary number of a token's form, else of its lemma; -1 where no saying has it.
  func number(_ token: Int) -> Int32 {
    numbers[token].form >= 0 ? numbers[token].form : numbers[token].lemma
  }

  /// Whether the token is the vocabulary's word `number`, by form or by lemma.
  func isWord(_ token: Int, _ number: Int32) -> Bool {
    numbers[token].form == number || numbers[token].lemma == number
  }

  /// The vocabulary numbers of a token's form and of its lemma.
  func numbers(_ token: Int) -> (form: Int32, lemma: Int32) { numbers[token] }

  /// Whether any saying has the token, by form or by lemma.
  func isInLexicon(_ token: Int) -> Bool { numbers[token].form & numbers[token].lemma >= 0 }

  func kind(_ token: Int) -> SayingWord.Class { kinds[token] }

  /// Whether the token names a saying as such: *adagium*, *motto*.
  func namesSaying(_ token: Int) -> Bool { namesSaying[reading.words[token].form] }

  /// Whether the token reports what people say: *zegt*, *luidt*.
  func reports(_ token: Int) -> Bool { reports[reading.words[token].form] }

  func isPunctuation(_ token: Int) -> Bool { reading.document.tokens[token].kind == .punctuation }

  /// What the token costs where it stands inside a saying that it is not part of.
  func insertionCost(_ token: Int) -> Float {
    if isPunctuation(token) { return isBreak(token) ? 0.6 : 0 }
    switch kind(token) {
    case .light, .negation: return 0
    case .filler: return 0.25
    case .frame: return 0.3
    case .relative: return 1
    case .common, .content: return contentCost(token)
    }
  }

  private func contentCost(_ token: Int) -> Float {
    switch reading.words[token].tag {
    case .adverb, .coordinator, .subordinator, .pronoun, .determiner, .adposition, .auxiliary, .numeral: 0.3
    case .adjective, .properNoun: 0.5
    default: 1
    }
  }

  /// Whether the mark parts more than a comma does.
  func isBreak(_ token: Int) -> Bool {
    let stretch = reading.document.tokens[token].stretch
    let bytes = reading.document.text.bytes
    guard stretch.count > 0 else { return false }
    switch bytes[stretch.start] {
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: "("):
      return true
    default: return stretch.count == 3 && bytes[stretch.start] == 0xE2
    }
  }

  /// Whether the mark is one that ends sentences.
  func endsSentence(_ token: Int) -> Bool {
    let stretch = reading.document.tokens[token].stretch
    guard stretch.count > 0 else { return false }
    let first = reading.document.text.bytes[stretch.start]
    return first == UInt8(ascii: ".") || first == UInt8(ascii: "?") || first == UInt8(ascii: "!")
  }

  /// Tokens of the sentence.
  func tokens(_ sentence: Int) -> Range<Int> { reading.document.sentences[sentence].tokens }

  /// The form of a token, lower case.
  func form(_ token: Int) -> String { reading.form(token) }
}
