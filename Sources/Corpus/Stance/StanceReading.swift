import Dutch
import Prose

/// What an essay says on the target, by sentences and tokens of its reading.
struct StanceReading {
  let scene: StanceScene
  let judgement: StanceReader.Judgement
  let alternatives: [Alternatives.Candidate]
  let conditions: [(sentence: Int, effect: Stance.Effect)]

  /// Reads the stance; an essay in another language than Dutch has none.
  init(
    _ reading: Reading, _ features: SentenceFeatures, _ roles: RoleReading, _ adages: AdageReading, _ target: Target,
    isDutch: Bool, by models: ArgumentModels = .builtIn
  ) {
    scene = StanceScene(reading: reading, target: target, roles: roles, features: features, adages: adages)
    let names = StanceObservations.bySentence(scene)
    judgement = isDutch && !names.isEmpty ? models.stance.judgement(names) : .unread(sentences: names.count)
    let takesSide = judgement.label != .none
    alternatives = takesSide ? Alternatives(scene: scene).shown(judgement.label, by: models.alternatives) : []
    conditions = takesSide ? Conditions(scene: scene).sentences() : []
  }

  /// What the judgement rests on, in the order of the text.
  var evidence: [StanceEvidence.Piece] { StanceEvidence(judgement, in: scene).pieces }
}

extension StanceReader.Judgement {
  /// The judgement of a text that cannot be read.
  static func unread(sentences: Int) -> Self {
    Self(label: .none, score: 0, probabilities: [], shares: Array(repeating: .init(), count: sentences))
  }
}
