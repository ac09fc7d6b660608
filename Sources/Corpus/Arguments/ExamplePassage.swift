import Dutch
import Prose

/// The sentences of an example as the choice of its kind looks at them.
///
/// It never changes. It is a class because what is known of the sentences is large, and would be copied.
package final class ExamplePassage: Sendable {
  let features: SentenceFeatures
  /// Indices of its sentences, in order; not empty.
  let sentences: [Int]

  package init(_ features: SentenceFeatures, _ sentences: [Int]) {
    self.features = features
    self.sentences = sentences
  }

  /// How it is told: tense, persons, names, quotations, length.
  enum Telling: String, CaseIterable {
    case past, allPast, noPast, noVerb, first, withFirst, firstPlural, second, withSecond, third, names, withName
    case numerals, questions, quotations, longQuotations, length, oneSentence, words, verbFirst
  }

  /// The names of the word classes whose words tell the kinds apart.
  static let classes = [
    "unless", "moreover", "forExample", "profession", "kin", "say", "served", "acquaintance", "firm", "year", "narrate",
    "narrativeTime",
  ]

  // MARK: What is counted

  /// What the tokens of the passage show.
  private struct Counts {
    var tokens = 0
    var finite = 0
    var past = 0
    var first = 0
    var firstPlural = 0
    var second = 0
    var third = 0
    var names = 0
    var numerals = 0

    mutating func add(_ word: Word) {
      tokens += 1
      if word.tag == .properNoun { names += 1 }
      if word.tag == .numeral { numerals += 1 }
      if word.features.contains(.finite) {
        finite += 1
        if word.features.contains(.past) { past += 1 }
      }
      guard word.tag == .pronoun || word.tag == .determiner else { return }
      if word.features.contains(.firstPerson) {
        if word.features.contains(.plural) { firstPlural += 1 } else { first += 1 }
      }
      if word.features.contains(.secondPerson) { second += 1 }
      if word.features.contains(.thirdPerson) { third += 1 }
    }
  }

  private var counts: Counts {
    var counts = Counts()
    for sentence in sentences {
      for token in features.scene.words(sentence) { counts.add(features.scene.reading.words[token]) }
    }
    return counts
  }

  private var length: Float { Float(sentences.count) }

  private func share(_ isSo: (Int) -> Bool) -> Float { Float(sentences.count(where: isSo)) / length }

  /// The share of the sentence that is quoted, at most 1.
  private func quoted(_ sentence: Int) -> Float {
    let quoted = features.scene.reading.sentences[sentence].quotations.reduce(0) { $0 + $1.count }
    return Float(quoted) / Float(max(1, features.scene.sentences[sentence].stretch.count))
  }

  // MARK: What is observed

  /// Gives how much there is of each way of telling; what there is nothing of is left out.
  func tellings() -> [(Telling, Float)] { Array(zip(Telling.allCases, allTellings())).filter { $0.1 != 0 } }

  /// How much there is of each way of telling, in the order of the cases.
  func allTellings() -> [Float] {
    let counts = counts
    func flag(_ isSo: Bool) -> Float { isSo ? 1 : 0 }
    func perSentence(_ count: Int) -> Float { min(1, Float(count) / length) }
    let past = Float(counts.past) / Float(max(1, counts.finite))
    return [
      past, flag(counts.past > 0 && counts.past == counts.finite), flag(counts.past == 0), flag(counts.finite == 0),
      perSentence(counts.first), flag(counts.first > 0), flag(counts.firstPlural > 0),
      perSentence(counts.second), flag(counts.second > 0), perSentence(counts.third),
      Float(min(2, counts.names)), flag(counts.names > 0),
      Float(min(3, counts.numerals)), share { features.scene.reading.sentences[$0].mood == .question },
      share { quoted($0) > 0 }, share { quoted($0) > 0.3 },
      Self.logarithm(sentences.count), flag(sentences.count == 1), Self.logarithm(counts.tokens + 1),
      flag(opening.first.map(isFinite) ?? false),
    ]
  }

  private static func logarithm(_ count: Int) -> Float { Float(Corpus.logarithm(Double(count)) / Corpus.logarithm(2)) }

  private func isFinite(_ token: Int) -> Bool { features.scene.reading.words[token].features.contains(.finite) }

  /// The first two words.
  var opening: [Int] {
    guard let first = sentences.first else { return [] }
    var opening: [Int] = []
    for token in features.scene.words(first) where features.scene.reading.words[token].tag != .punctuation {
      opening.append(token)
      if opening.count == 2 { break }
    }
    return opening
  }

  /// The part of speech of a token of the opening.
  func tag(_ token: Int) -> PartOfSpeech { features.scene.reading.words[token].tag }

  /// For each of `classes`, how many of its words there are in a sentence, at most one.
  func classShares() -> [Float] {
    var counts = [Int](repeating: 0, count: Self.classes.count)
    let group = Self.classGroup
    let cues = features.scene.cues
    for sentence in sentences {
      for token in features.scene.words(sentence) {
        var bits = cues.classes(ofToken: token, among: group)
        while bits != 0 {
          counts[bits.trailingZeroBitCount] += 1
          bits &= bits - 1
        }
      }
    }
    return counts.map { min(1, Float($0) / length) }
  }

  private static let classGroup = WordClassGroup(classes.map { WordClass.number(of: $0) ?? WordClass.all.count })
}
