import Dutch
import Prose

/// Where a text speaks for what a saying stands for, or for what stands against it.
struct ConceptFinder {
  /// A word or phrase of either side.
  struct Hit: Sendable {
    var token: Int
    /// Whether it speaks for the saying, denials taken into account.
    var isFor: Bool
  }

  let reading: Reading
  let sides: ConceptSides
  private let words: EssayWords
  /// The number of the phrases that open with each form and with each lemma; -1 where none does.
  private let forms: [Int32]
  private let lemmas: [Int32]

  init(_ reading: Reading, _ sides: ConceptSides, _ words: EssayWords? = nil) {
    let words = words ?? EssayWords(reading)
    (self.reading, self.sides, self.words) = (reading, sides, words)
    forms = sides.openings(with: words.forms)
    lemmas = sides.openings(with: words.lemmas)
  }

  /// What a sentence says for either side, in order.
  func hits(_ sentence: Int) -> [Hit] {
    guard !sides.phrases.isEmpty else { return [] }
    let tokens = reading.document.sentences[sentence].tokens
    let pairs = reading.sentences[sentence].separableVerbs
    var hits: [Hit] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      let word = reading.words[at]
      let lemma = pairs.isEmpty ? word.lemma : pairs.first { $0.verb == at }?.lemma ?? word.lemma
      guard let phrase = phrase(forms[word.form], lemmas[lemma], at, tokens.upperBound) else {
        at += 1
        continue
      }
      let isDenied = reading.sentences[sentence].negated.contains { $0.contains(at) }
      hits.append(Hit(token: at, isFor: phrase.isFor != isDenied))
      at += phrase.words.count
    }
    return hits
  }

  /// The longest phrase that opens here, of equals the one that opens with the form.
  @inline(__always)
  private func phrase(
    _ byForm: Int32, _ byLemma: Int32, _ token: Int, _ end: Int
  ) -> ConceptSides.Phrase? {
    if byForm & byLemma < 0 { return nil }
    if byForm == byLemma { return longest(byForm, token, end) }
    let byForm = longest(byForm, token, end)
    guard let byLemma = longest(byLemma, token, end) else { return byForm }
    guard let byForm else { return byLemma }
    return byForm.words.count >= byLemma.words.count ? byForm : byLemma
  }

  private func longest(_ number: Int32, _ token: Int, _ end: Int) -> ConceptSides.Phrase? {
    if number < 0 { return nil }
    let opening = sides.openings[Int(number)]
    if opening.phrases.lowerBound < opening.single, token + 1 < end {
      let next = reading.words[token + 1]
      let (form, lemma) = (words.forms[next.form].hash, words.lemmas[next.lemma].hash)
      if opening.mayGoOn(with: form) || opening.mayGoOn(with: lemma) {
        for index in opening.phrases.lowerBound..<opening.single {
          let phrase = sides.phrases[index]
          if phrase.next == form || phrase.next == lemma, fits(phrase.words, token, end) { return phrase }
        }
      }
    }
    return opening.single < opening.phrases.upperBound ? sides.phrases[opening.single] : nil
  }

  /// Whether the words behind the first are those of a phrase.
  @inline(__always)
  private func fits(_ phrase: Range<Int>, _ token: Int, _ end: Int) -> Bool {
    guard token + phrase.count <= end else { return false }
    var at = 1
    while at < phrase.count {
      let word = reading.words[token + at]
      let hash = sides.words[phrase.lowerBound + at]
      guard words.forms[word.form].hash == hash || words.lemmas[word.lemma].hash == hash else { return false }
      at += 1
    }
    return true
  }
}
