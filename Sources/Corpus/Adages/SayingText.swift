import Dutch
import Prose

/// A reading prepared for the search: each word with its number in the lexicon's vocabulary and its class.
///
/// It never changes. It is a class because all that look at it hold it: a reading is large, and would be copied for each.
final class SayingText: Sendable {
  let reading: Reading
  private let tokens: [SayingToken]
  private let words: EssayWords
  /// Those of any token.
  private let traits: SayingForm.Traits
  /// Whether dots may be anywhere in the text: else it breaks off nowhere.
  let hasDots: Bool

  init(_ reading: Reading, _ lexicon: SayingLexicon, _ words: EssayWords) {
    (self.reading, self.words) = (reading, words)
    hasDots = SayingMarks.haveDots(reading.document.text.bytes)
    traits = words.forms.reduce(into: []) { $0.formUnion($1.saying.traits) }
    if lexicon.isStandard {
      tokens = words.withTables { lemmas, forms in
        reading.words.map { SayingToken(forms[$0.form].saying, lemma: lemmas[$0.lemma].saying) }
      }
    } else {
      var finder = SayingFormFinder(lexicon)
      let (forms, lemmas) = (finder.forms(reading.forms), finder.forms(reading.lemmas))
      tokens = reading.words.map { SayingToken(forms[$0.form], lemma: lemmas[$0.lemma]) }
    }
  }

  /// The vocabulary number of a token's form, else of its lemma; -1 where no saying has it.
  func number(_ token: Int) -> Int32 { tokens[token].number }

  /// Whether the token is the vocabulary's word `number`, by form or by lemma.
  func isWord(_ token: Int, _ number: Int32) -> Bool {
    tokens[token].form == number || tokens[token].lemma == number
  }

  /// Calls `body` with each token of a range that any saying has.
  @inline(__always)
  func eachInLexicon(_ range: Range<Int>, _ body: (Int, SayingToken) -> Void) {
    tokens.withUnsafeBufferPointer { tokens in
      for token in range.clamped(to: tokens.indices) where tokens[token].isInLexicon { body(token, tokens[token]) }
    }
  }

  func kind(_ token: Int) -> SayingWord.Class { tokens[token].kind }

  /// Whether the token names a saying as such: *adagium*, *motto*.
  func namesSaying(_ token: Int) -> Bool { tokens[token].traits.contains(.namesSaying) }

  /// Whether the token reports what people say: *zegt*, *luidt*.
  func reports(_ token: Int) -> Bool { tokens[token].traits.contains(.reports) }

  /// Whether the token may be a saying written as one word: *#klantiskoning*.
  func isTag(_ token: Int) -> Bool { tokens[token].traits.contains(.isTag) }

  /// Whether the token is a quotation mark.
  func isQuote(_ token: Int) -> Bool {
    let form = form(token)
    return form.utf8.count <= 3 && SayingMarks.quotes.contains(form)
  }

  /// Whether the form of a token is one of these words.
  func isForm(_ token: Int, _ words: AttitudeWords) -> Bool {
    !self.words.forms[reading.words[token].form].attitude.isDisjoint(with: words)
  }

  /// Whether the form of a token is this word of plain letters or marks; told by its hash, for which no string is counted.
  @inline(__always)
  func isForm(_ token: Int, _ form: StaticString) -> Bool {
    var hash = NameHash()
    hash.add(UnsafeBufferPointer(start: form.utf8Start, count: form.utf8CodeUnitCount))
    return words.forms[reading.words[token].form].hash == hash.value
  }

  /// Whether the lemma of a token is one of these words.
  func isLemma(_ token: Int, _ words: AttitudeWords) -> Bool {
    !self.words.lemmas[reading.words[token].lemma].attitude.isDisjoint(with: words)
  }

  /// Whether either is.
  func has(_ token: Int, _ words: AttitudeWords) -> Bool { isForm(token, words) || isLemma(token, words) }

  /// Whether any token of a sentence has one of these traits.
  func hasTrait(_ traits: SayingForm.Traits, _ sentence: Range<Int>) -> Bool {
    tokens.withUnsafeBufferPointer { tokens in
      var any: SayingForm.Traits = []
      for token in sentence.clamped(to: tokens.indices) { any.formUnion(tokens[token].traits) }
      return !any.isDisjoint(with: traits)
    }
  }

  /// Whether any token of the text has one of them.
  func hasTrait(_ traits: SayingForm.Traits) -> Bool { !self.traits.isDisjoint(with: traits) }

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
