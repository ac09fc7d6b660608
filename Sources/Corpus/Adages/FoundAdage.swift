import Prose

/// A saying found in an essay, before its place is counted for the world outside.
package struct FoundAdage: Sendable {
  /// The words themselves, without quotation marks, in the running text.
  package var stretch: Stretch
  /// Index into `Document.sentences`.
  package var sentence: Int
  /// Lower case, no final punctuation.
  package var canonical: String
  package var form: AdageUse.Form
  /// The attitude with the highest score; `mentions` until it is weighed.
  package var attitude: AdageUse.Attitude
  /// How likely each attitude is at this spot.
  package var attitudeScores: AttitudeScores
  /// What decided the attitude, strongest first.
  var signs: [AttitudeSign]
  /// All that was seen at the spot; the first is the mode.
  package var evidence: [AttitudeSign]
  /// What is done with the saying, in one word.
  var mode: SayingFrame.Mode
  /// Whether it is about those whom a trade serves, or what they ask.
  var isOnService: Bool
  /// The saying's number in the finder's lexicon; nil where only the text marks it as one.
  package var saying: Int?
}

extension FoundAdage {
  /// What decided the attitude, strongest first (names of observations).
  package var reasons: [String] { signs.map(\.name) }

  /// This use with its attitude judged anew, now that the roles of the sentences are known, and how likely each stance
  /// of the author is.
  func weighed(by decision: AttitudeReader.Decision) -> FoundAdage {
    var copy = self
    copy.attitude = decision.scores.best
    copy.attitudeScores = decision.scores
    copy.signs = decision.reasons
    return copy
  }
}

/// The likelihood of each attitude (they sum to 1).
package struct AttitudeScores: Sendable, Hashable {
  package var endorses: Double
  package var rejects: Double
  package var qualifies: Double
  package var mentions: Double

  /// Before anything is known.
  static let unknown = AttitudeScores(endorses: 0.25, rejects: 0.25, qualifies: 0.25, mentions: 0.25)

  /// The likeliest.
  package var best: AdageUse.Attitude {
    let top = max(endorses, rejects, qualifies, mentions)
    if top == mentions { return .mentions }
    if top == endorses { return .endorses }
    return top == rejects ? .rejects : .qualifies
  }
}
