import Corpus

/// A score as one number: what intervals are given for.
enum ScoreMeasure: String, CaseIterable {
  case stanceAccuracy, authorAccuracy, claim, example, counter, premise, thesis, none, adage, attitudeAccuracy
  case roleAccuracy, evidenceHit, alternativesRecall, kindAccuracy, supportsRecall, meanF1

  /// Its value; of labels the F1.
  var value: @Sendable (Scores) -> Double? {
    switch self {
    case .stanceAccuracy: { $0.stance.rate }
    case .authorAccuracy: { $0.author.rate }
    case .claim, .example, .counter, .premise, .thesis, .none: { [rawValue] in $0.roles[rawValue].f1 }
    case .adage: { $0.adages.f1 }
    case .attitudeAccuracy: { $0.attitude.rate }
    case .roleAccuracy: { $0.roles.accuracy }
    case .evidenceHit: { $0.evidence.rate }
    case .alternativesRecall: { $0.alternatives.rate }
    case .kindAccuracy: { $0.kinds.rate }
    case .supportsRecall: { $0.supports.rate }
    case .meanF1: { $0.meanF1 }
    }
  }

  func label(_ words: ScoreWords) -> String {
    switch self {
    case .stanceAccuracy: words.stance
    case .authorAccuracy: words.author
    case .claim, .example, .counter, .premise, .thesis, .none:
      RoleScores.names.firstIndex(of: rawValue).map { words.roles[$0] } ?? rawValue
    case .adage: words.adage
    case .attitudeAccuracy: words.attitude
    case .roleAccuracy: words.role
    case .evidenceHit: words.evidence
    case .alternativesRecall: words.alternatives
    case .kindAccuracy: words.kind
    case .supportsRecall: words.supports
    case .meanF1: words.mean
    }
  }
}

extension Scores {
  /// The stances that readers and program give, as `gold -> found` with their number, by name.
  var confusion: [(key: String, count: Int)] {
    stancePairs.map { ("\($0.key.gold.rawValue) -> \($0.key.found?.rawValue ?? "None")", $0.value) }
      .sorted { $0.0 < $1.0 }
  }
}
