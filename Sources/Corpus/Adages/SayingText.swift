import Dutch
import Prose

/// A reading prepared for the search: each word with its number in the lexicon's vocabulary and its class.
struct SayingText {
  let reading: Reading
  /// By form: the number in the vocabulary (-1 where no saying has it) and the class.
  private let formNumbers: [Int32]
  private let formKinds: [SayingWord.Class]
  /// By lemma.
  private let lemmaNumbers: [Int32]

  init(_ reading: Reading, _ lexicon: SayingLexicon) {
    self.reading = reading
    var reader = SayingWordReader()
    var numbers: [Int32] = []
    var kinds: [SayingWord.Class] = []
    numbers.reserveCapacity(reading.forms.count)
    kinds.reserveCapacity(reading.forms.count)
    for form in reading.forms {
      let word = reader.word(form)
      numbers.append(word.kind == .light ? -1 : Int32(lexicon.vocabulary[word.key]))
      kinds.append(word.kind)
    }
    formNumbers = numbers
    formKinds = kinds
    lemmaNumbers = reading.lemmas.map { lemma in
      let word = reader.word(lemma)
      return word.kind == .light ? -1 : Int32(lexicon.vocabulary[word.key])
    }
  }

  /// The vocabulary number of a token's form, else of its lemma; -1 where no saying has it.
  func number(_ token: Int) -> Int32 {
    let word = reading.words[token]
    let number = formNumbers[word.form]
    return number >= 0 || kind(token) == .light ? number : lemmaNumbers[word.lemma]
  }

  /// Whether the token is the vocabulary's word `number`, by form or by lemma.
  func isWord(_ token: Int, _ number: Int32) -> Bool {
    let word = reading.words[token]
    return formNumbers[word.form] == number || (kind(token) != .light && lemmaNumbers[word.lemma] == number)
  }

  func kind(_ token: Int) -> SayingWord.Class { formKinds[reading.words[token].form] }

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

  /// Tokens of the sentence.
  func tokens(_ sentence: Int) -> Range<Int> { reading.document.sentences[sentence].tokens }

  /// The form of a token, lower case.
  func form(_ token: Int) -> String { reading.form(token) }
}
