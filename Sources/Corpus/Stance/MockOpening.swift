import Dutch
import Prose

/// The part of an essay that its author takes back: he mocked, until he says that he is serious from here on
/// (*en nu even zonder gekheid*).
struct MockOpening {
  /// Words that end a mockery, in their order; nothing else of the sentence matters.
  private static let turns: [[String]] = [
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
        && turns.contains { stands($0, in: tokens, reading) }
    }
    return 0..<(turn ?? 0)
  }

  private static let lastWords = HashSieve(turns.compactMap(\.last))

  private static func stands(_ words: [String], in tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard tokens.count >= words.count else { return false }
    return (tokens.lowerBound...tokens.upperBound - words.count).contains { start in
      words.indices.allSatisfy { reading.form(start + $0) == words[$0] }
    }
  }
}

extension AttitudeScores {
  /// As mockery means it: what it praises, it rejects.
  var mocked: AttitudeScores {
    AttitudeScores(endorses: 0, rejects: rejects + endorses, qualifies: qualifies, mentions: mentions)
  }
}
