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
  /// The hashes of forms and lemmas, and the phrases that open with each.
  private let forms: [(hash: UInt64, phrases: Range<Int>)]
  private let lemmas: [(hash: UInt64, phrases: Range<Int>)]

  init(_ reading: Reading, _ sides: ConceptSides) {
    self.reading = reading
    self.sides = sides
    func word(_ word: String) -> (hash: UInt64, phrases: Range<Int>) {
      let hash = FeatureBag.hash(word.utf8)
      return (hash, sides.opening(with: hash))
    }
    forms = sides.phrases.isEmpty ? [] : reading.forms.map(word)
    lemmas = sides.phrases.isEmpty ? [] : reading.lemmas.map(word)
  }

  /// What a sentence says for either side, in order.
  func hits(_ sentence: Int) -> [Hit] {
    guard !sides.phrases.isEmpty else { return [] }
    let tokens = reading.document.sentences[sentence].tokens
    let verbs = reading.sentences[sentence].separableVerbs
    var hits: [Hit] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      guard let phrase = phrase(at, tokens.upperBound, verbs) else {
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
  private func phrase(_ token: Int, _ end: Int, _ verbs: [SeparableVerb]) -> ConceptSides.Phrase? {
    let word = reading.words[token]
    let lemma = verbs.isEmpty ? word.lemma : verbs.first { $0.verb == token }?.lemma ?? word.lemma
    let (ofForm, ofLemma) = (forms[word.form].phrases, lemmas[lemma].phrases)
    if ofForm.isEmpty && ofLemma.isEmpty { return nil }
    let byForm = longest(ofForm, token, end)
    guard let byLemma = longest(ofLemma, token, end) else { return byForm }
    guard let byForm else { return byLemma }
    return byForm.words.count >= byLemma.words.count ? byForm : byLemma
  }

  private func longest(_ phrases: Range<Int>, _ token: Int, _ end: Int) -> ConceptSides.Phrase? {
    phrases.first { fits(sides.phrases[$0], token, end) }.map { sides.phrases[$0] }
  }

  private func fits(_ phrase: ConceptSides.Phrase, _ token: Int, _ end: Int) -> Bool {
    guard token + phrase.words.count <= end else { return false }
    return phrase.words.dropFirst().allSatisfy { index in
      let word = reading.words[token + index - phrase.words.lowerBound]
      return forms[word.form].hash == sides.words[index] || lemmas[word.lemma].hash == sides.words[index]
    }
  }
}
