/// Every label and sentence of the reports; each language has one value, so that the compiler proves that none is
/// missing.
public struct Words: Sendable {
  let language: Language

  // Stances.
  let stance: String
  let stanceOn: @Sendable (_ target: String) -> String
  let favor: String
  let against: String
  let qualified: String
  let noStance: String
  let confidence: String

  // An author.
  let thesis: String
  let inItsPlace: String
  let grants: String
  let withholds: String
  let because: String
  let adages: String
  let counts: String
  let andMore: @Sendable (Int) -> String
  let claims: @Sendable (Int) -> String
  let premises: @Sendable (Int) -> String
  let examples: @Sendable (Int) -> String
  let counterPositions: @Sendable (Int) -> String

  // Sayings.
  let noAdages: String
  let times: @Sendable (Int) -> String
  let endorses: String
  let rejects: String
  let qualifies: String
  let mentions: String
  let literal: String
  let negated: String
  let altered: String
  let translated: String

  // Comparisons.
  let distance: String
  let topics: String
  let alternatives: String
  let conditions: String
  let agree: String
  let clash: String
  let only: @Sendable (_ name: String) -> String
  let isFor: String
  let isAgainst: String
  let isBoth: String
  let isNeutral: String

  let comparison: ComparisonWords

  // Scores, reasons, marks in a text, and a report to pass on.
  let scores: ScoreWords
  let reasons: ReasonWords
  let marks: MarkWords
  let page: PageWords
  let markdown: MarkdownWords

  public static func `in`(_ language: Language) -> Words {
    switch language {
    case .nl: .dutch
    case .en: .english
    }
  }

  /// The width of the labels beside an author's quotes.
  var labelColumns: Int {
    [stance, thesis, inItsPlace, grants, withholds, because, adages, counts].map(displayWidth).max() ?? 0
  }
}
