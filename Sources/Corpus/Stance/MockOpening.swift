import Dutch
import Prose

/// The part of an essay that its author takes back: he mocked, until he says that he is serious from here on
/// (*en nu even zonder gekheid*).
struct MockOpening {
  /// The hashes of the words that end a mockery, in their order; nothing else of the sentence matters.
  private static let turns = words.map { $0.map { FeatureBag.hash($0.utf8) } }
  private static let words = [
    ["zonder", "gekheid"], ["zonder", "dollen"], ["zonder", "flauwekul"], ["zonder", "ironie"], ["zonder", "gein"],
    ["alle", "gekheid"], ["alle", "gein"], ["alle", "grappen"], ["alle", "grapjes"], ["alle", "ironie"],
    ["alle", "spot"], ["gekheid", "op"], ["grappen", "terzijde"], ["ironie", "terzijde"], ["in", "alle", "ernst"],
    ["nu", "serieus"], ["nou", "serieus"], ["even", "serieus"], ["maar", "serieus"], ["serieus", "nu"],
    ["nu", "ernstig"], ["even", "ernstig"], ["genoeg", "gespot"], ["genoeg", "ironie"], ["genoeg", "gelachen"],
    ["weer", "serieus"],
  ]
  /// A turn stands on its own, not in the middle of a thought.
  private static let longest = 9

  /// The sentences before the turn; empty where there is none.
  ///
  /// - Parameter words: what is known of the words of the reading.
  static func sentences(of reading: Reading, _ words: EssayWords) -> Range<Int> {
    let (all, forms, last) = (reading.words, words.forms, lastWords)
    let turn = reading.document.sentences.indices.last { sentence in
      let tokens = reading.document.sentences[sentence].tokens
      return sentence > 1 && tokens.count <= longest && tokens.contains { last.holds(forms[all[$0].form].hash) }
        && turns.contains { stands($0, in: tokens, reading, words) }
    }
    return 0..<(turn ?? 0)
  }

  private static let lastWords = HashSieve(words.compactMap(\.last))

  private static func stands(
    _ turn: [UInt64], in tokens: Range<Int>, _ reading: Reading, _ words: EssayWords
  ) -> Bool {
    guard tokens.count >= turn.count else { return false }
    return (tokens.lowerBound...tokens.upperBound - turn.count).contains { start in
      turn.indices.allSatisfy { words.forms[reading.words[start + $0].form].hash == turn[$0] }
    }
  }
}

extension AttitudeScores {
  /// As mockery means it: what it praises, it rejects.
  var mocked: AttitudeScores {
    AttitudeScores(endorses: 0, rejects: rejects + endorses, qualifies: qualifies, mentions: mentions)
  }
}
