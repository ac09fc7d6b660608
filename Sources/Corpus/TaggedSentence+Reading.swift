import Dutch
import Prose

extension TaggedSentence {
  /// The sentence at `index` of a reading.
  init(_ reading: Reading, _ index: Int) {
    let document = reading.document
    let sentence = document.sentences[index]
    let found = reading.sentences[index]
    var words = sentence.tokens.map { TaggedWord(reading, $0) }
    SentenceMarks(reading: reading, tokens: sentence.tokens).mark(&words, found)
    text = document.text.bytes[sentence.stretch.start..<sentence.stretch.end]
    self.words = words
    mood = Mood(found.mood)
    let first = sentence.tokens.lowerBound
    clauses = found.clauses.compactMap { clause in
      let tokens = clause.tokens.clamped(to: sentence.tokens)
      guard !tokens.isEmpty else { return nil }
      return Clause(words: (tokens.lowerBound - first + 1)...(tokens.upperBound - first), isMain: clause.isMain)
    }
    let block = document.blocks[sentence.block]
    opensBlock = block.sentences.lowerBound == index
    self.block = BlockKind(block.kind)
  }
}

extension TaggedSentence.BlockKind {
  fileprivate init(_ kind: Block.Kind) {
    switch kind {
    case .heading: self = .heading
    case .point: self = .point
    case .quotation: self = .quotation
    case .paragraph, .code, .noise: self = .paragraph
    }
  }
}

/// Notes on the words of a sentence what is known of its stretches.
private struct SentenceMarks {
  let reading: Reading
  let tokens: Range<Int>

  func mark(_ words: inout [TaggedWord], _ sentence: SentenceReading) {
    var number = 0
    // A clause inside another comes behind it.
    for clause in sentence.clauses where !clause.tokens.clamped(to: tokens).isEmpty {
      number += 1
      for at in places(clause.tokens) { words[at].clause = number }
    }
    for at in sentence.negated.flatMap(places) { words[at].isNegated = true }
    for verb in sentence.separableVerbs where tokens.contains(verb.verb) && tokens.contains(verb.particle) {
      words[verb.verb - tokens.lowerBound].joined =
        (reading.lemmas[verb.lemma], verb.particle - tokens.lowerBound + 1)
    }
    if !sentence.quotations.isEmpty { markQuotations(&words, sentence) }
  }

  private func markQuotations(_ words: inout [TaggedWord], _ sentence: SentenceReading) {
    for (index, quotation) in sentence.quotations.enumerated() {
      for at in tokens where quotation.contains(reading.document.tokens[at].stretch) {
        words[at - tokens.lowerBound].quotation = index + 1
      }
      guard index < sentence.speakers.count, let speaker = sentence.speakers[index] else { continue }
      for at in places(speaker) { words[at].speaksIn = index + 1 }
    }
  }

  /// Indices into the words of the sentence.
  private func places(_ range: Range<Int>) -> Range<Int> {
    let own = range.clamped(to: tokens)
    return (own.lowerBound - tokens.lowerBound)..<(own.upperBound - tokens.lowerBound)
  }
}

extension TaggedWord {
  fileprivate init(_ reading: Reading, _ token: Int) {
    let place = reading.document.tokens[token]
    let word = reading.words[token]
    form = reading.document.text.bytes[place.stretch.start..<place.stretch.end]
    lemma = reading.lemmas[word.lemma]
    tag = TaggedWord.name(word.tag)
    traits = WordTraits(features: word.features)
    spaceAfter = place.spaceAfter
  }

  private static func name(_ tag: PartOfSpeech) -> String {
    switch tag {
    case .adjective: "ADJ"
    case .adposition: "ADP"
    case .adverb: "ADV"
    case .auxiliary: "AUX"
    case .coordinator: "CCONJ"
    case .determiner: "DET"
    case .interjection: "INTJ"
    case .noun: "NOUN"
    case .numeral: "NUM"
    case .pronoun: "PRON"
    case .properNoun: "PROPN"
    case .punctuation: "PUNCT"
    case .subordinator: "SCONJ"
    case .symbol: "SYM"
    case .verb: "VERB"
    case .other: "X"
    }
  }
}

extension TaggedSentence.Mood {
  fileprivate init(_ mood: SentenceReading.Mood) {
    switch mood {
    case .statement: self = .statement
    case .question: self = .question
    case .imperative: self = .imperative
    case .exclamation: self = .exclamation
    case .fragment: self = .fragment
    }
  }
}
