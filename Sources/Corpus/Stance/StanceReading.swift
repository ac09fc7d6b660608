import Dutch
import Prose

/// What an essay says on the target, by sentences and tokens of its reading.
struct StanceReading {
  let scene: StanceScene
  let judgement: StanceReader.Judgement
  let alternatives: [Alternatives.Candidate]
  let conditions: [(sentence: Int, effect: Stance.Effect)]

  /// Reads the stance; an essay in another language than Dutch has none, nor has one that does not speak of the target.
  ///
  /// - Parameter asked: whether somebody named the target for this essay.
  init(
    _ reading: Reading, _ features: SentenceFeatures, _ roles: RoleReading, _ adages: AdageReading, _ target: Target,
    asked: Bool, isDutch: Bool, by models: ArgumentModels = .builtIn
  ) {
    scene = StanceScene(reading: reading, target: target, roles: roles, features: features, adages: adages)
    let names = StanceObservations.bySentence(scene)
    let relevance = Relevance(scene)
    if !isDutch || names.isEmpty {
      judgement = .none(sentences: names.count, certainty: 0)
    } else if relevance.speaksOfTarget(asked: asked) {
      judgement = models.stance.judgement(names)
    } else {
      judgement = .none(sentences: names.count, certainty: relevance.certainty)
    }
    let takesSide = judgement.label != .none
    alternatives = takesSide ? Alternatives(scene: scene).shown(judgement.label, by: models.alternatives) : []
    conditions = takesSide ? Conditions(scene: scene).sentences() : []
  }

  /// What the judgement rests on, in the order of the text.
  var evidence: [StanceEvidence.Piece] { StanceEvidence(judgement, in: scene).pieces }
}

extension StanceReader.Judgement {
  /// The judgement of a text that takes no side, as far as that is certain.
  static func none(sentences: Int, certainty: Double) -> Self {
    let other = (1 - certainty) / 3
    let probabilities = certainty == 0 ? [] : Stance.Label.allCases.map { $0 == .none ? certainty : other }
    return Self(
      label: .none, score: 0, probabilities: probabilities, shares: Array(repeating: .init(), count: sentences))
  }
}
