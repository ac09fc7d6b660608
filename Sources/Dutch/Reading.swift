import Prose

/// A document read as Dutch: a word for each token, a reading for each sentence.
public struct Reading: Sendable {
  public let document: Document
  /// One for each of `document.tokens`.
  public let words: [Word]
  /// One for each of `document.sentences`.
  public let sentences: [SentenceReading]
  /// Every form of the document once, lower case, with straight apostrophes (`Word.form` points here).
  public let forms: [String]
  /// Every lemma of the document once (`Word.lemma` points here).
  public let lemmas: [String]
  /// The numbers of `forms` in the memory that the document was read with; they mean something while its `generation`
  /// stays the same.
  package let formNumbers: [Int32]
  /// The same of `lemmas`.
  package let lemmaNumbers: [Int32]
}

/// Universal parts of speech (universaldependencies.org/u/pos).
public enum PartOfSpeech: UInt8, Sendable, CaseIterable {
  case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun, numeral
  case pronoun, properNoun, punctuation, subordinator, symbol, verb, other

  /// The name of the case; asking the runtime for it costs a start more than all other names together.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = [
    "adjective", "adposition", "adverb", "auxiliary", "coordinator", "determiner", "interjection", "noun", "numeral",
    "pronoun", "properNoun", "punctuation", "subordinator", "symbol", "verb", "other",
  ]
}

/// What is known of a token as a Dutch word.
public struct Word: Sendable {
  public var tag: PartOfSpeech
  public var features: WordFeatures
  /// Index into `Reading.forms`.
  public var form: Int
  /// Index into `Reading.lemmas`.
  public var lemma: Int
}

/// Grammatical features, as far as the argument layer needs them.
public struct WordFeatures: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let finite = WordFeatures(rawValue: 1 << 0)
  public static let past = WordFeatures(rawValue: 1 << 1)
  public static let present = WordFeatures(rawValue: 1 << 2)
  public static let plural = WordFeatures(rawValue: 1 << 3)
  public static let singular = WordFeatures(rawValue: 1 << 4)
  public static let infinitive = WordFeatures(rawValue: 1 << 5)
  public static let participle = WordFeatures(rawValue: 1 << 6)
  public static let imperative = WordFeatures(rawValue: 1 << 7)
  public static let comparative = WordFeatures(rawValue: 1 << 8)
  public static let superlative = WordFeatures(rawValue: 1 << 9)
  public static let firstPerson = WordFeatures(rawValue: 1 << 10)
  public static let secondPerson = WordFeatures(rawValue: 1 << 11)
  public static let thirdPerson = WordFeatures(rawValue: 1 << 12)
  public static let negation = WordFeatures(rawValue: 1 << 13)
  /// Written in capitals for emphasis.
  public static let emphasis = WordFeatures(rawValue: 1 << 14)
}

/// What is known of a sentence.
public struct SentenceReading: Sendable {
  public enum Mood: UInt8, Sendable { case statement, question, imperative, exclamation, fragment }

  public var mood: Mood
  /// Quoted stretches, quotation marks not included, in order.
  public var quotations: [Stretch]
  /// For each of `quotations`, the tokens that name its speaker, where the sentence does.
  public var speakers: [Range<Int>?] = []
  /// Token ranges that a negation denies.
  public var negated: [Range<Int>]
  /// In the order of their first tokens; a main clause that goes on behind an embedded one covers it.
  public var clauses: [Clause]
  /// Verbs whose particle stands apart.
  public var separableVerbs: [SeparableVerb] = []
}

/// A clause of a sentence.
public struct Clause: Sendable {
  public var tokens: Range<Int>
  public var isMain: Bool
  /// The token of the conjunction that opens it.
  public var conjunction: Int?
  /// The token of its finite verb.
  public var finiteVerb: Int?

  public init(tokens: Range<Int>, isMain: Bool, conjunction: Int?, finiteVerb: Int?) {
    self.tokens = tokens
    self.isMain = isMain
    self.conjunction = conjunction
    self.finiteVerb = finiteVerb
  }
}

extension Reading {
  /// The form of a token, lower case, with straight apostrophes.
  public func form(_ token: Int) -> String { forms[words[token].form] }
  /// The lemma of a token.
  public func lemma(_ token: Int) -> String { lemmas[words[token].lemma] }
  /// The joined lemma (*uitleggen*) where `token` is a verb of `sentence` whose particle stands apart, else its lemma.
  public func joinedLemma(_ token: Int, in sentence: Int) -> String {
    let pair = sentences[sentence].separableVerbs.first { $0.verb == token }
    return pair.map { lemmas[$0.lemma] } ?? lemma(token)
  }
}
