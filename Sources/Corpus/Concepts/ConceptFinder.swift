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
  /// By form and by lemma: the phrases that open with it.
  private let byForm: [[Int]?]
  private let byLemma: [[Int]?]

  init(_ reading: Reading, _ sides: ConceptSides) {
    self.reading = reading
    self.sides = sides
    byForm = sides.phrases.isEmpty ? [] : reading.forms.map { sides.byFirst[$0] }
    byLemma = sides.phrases.isEmpty ? [] : reading.lemmas.map { sides.byFirst[$0] }
  }

  /// What a sentence says for either side, in order.
  func hits(_ sentence: Int) -> [Hit] {
    guard !sides.phrases.isEmpty else { return [] }
    let tokens = reading.document.sentences[sentence].tokens
    var hits: [Hit] = []
    var at = tokens.lowerBound
    while at < tokens.upperBound {
      guard let phrase = phrase(at, tokens.upperBound, sentence) else {
        at += 1
        continue
      }
      let isDenied = reading.sentences[sentence].negated.contains { $0.contains(at) }
      hits.append(Hit(token: at, isFor: phrase.isFor != isDenied))
      at += phrase.words.count
    }
    return hits
  }

  /// The longest phrase that opens here.
  private func phrase(_ token: Int, _ end: Int, _ sentence: Int) -> ConceptSides.Phrase? {
    let word = reading.words[token]
    let lemma = reading.sentences[sentence].separableVerbs.first { $0.verb == token }?.lemma ?? word.lemma
    let candidates = (byForm[word.form] ?? []) + (byLemma[lemma] ?? [])
    let fitting = candidates.map { sides.phrases[$0] }.filter { fits($0, token, end) }
    return fitting.max { $0.words.count < $1.words.count }
  }

  private func fits(_ phrase: ConceptSides.Phrase, _ token: Int, _ end: Int) -> Bool {
    guard token + phrase.words.count <= end else { return false }
    return phrase.words.indices.dropFirst().allSatisfy { index in
      reading.form(token + index) == phrase.words[index] || reading.lemma(token + index) == phrase.words[index]
    }
  }
}
