import Dutch
import Prose

/// What an essay says on the target, by sentences and tokens of its reading.
struct StanceReading {
  let scene: StanceScene
  let judgement: StanceReader.Judgement
  let alternatives: [Alternatives.Candidate]
  let conditions: [(sentence: Int, effect: Stance.Effect)]

  /// The most pieces of evidence that are shown.
  static let evidenceCount = 6

  /// Reads the stance; an essay in another language than Dutch has none.
  init(
    _ reading: Reading, _ features: SentenceFeatures, _ roles: RoleReading, _ adages: AdageReading, _ target: Target,
    isDutch: Bool, by reader: StanceReader = .builtIn
  ) {
    scene = StanceScene(
      reading: reading, target: target, roles: roles, features: features, uses: adages.targetUses)
    let names = StanceObservations.bySentence(scene)
    judgement = isDutch && !names.isEmpty ? reader.judgement(names) : .unread(sentences: names.count)
    let takesSide = judgement.label != .none
    alternatives = takesSide ? Alternatives(scene: scene).candidates() : []
    conditions = takesSide ? Conditions(scene: scene).sentences() : []
  }

  /// The sentences that say most about the stance, in the order of the text.
  var evidence: [Int] {
    guard judgement.label != .none else { return [] }
    let weighty = judgement.shares.indices.filter {
      abs(judgement.shares[$0].weight) >= 0.02 && scene.roles.roles[$0] != nil
    }
    return
      weighty
      .sorted { strength($1) < strength($0) }
      .prefix(Self.evidenceCount).sorted()
  }

  /// How much a sentence says for the label: theses and sentences that agree with it come first.
  private func strength(_ sentence: Int) -> Double {
    let weight = judgement.shares[sentence].weight
    let agrees =
      switch judgement.label {
      case .favor: weight > 0
      case .against: weight < 0
      case .qualified, .none: true
      }
    let role = scene.roles.roles[sentence] == .thesis ? 2.0 : scene.roles.roles[sentence] == .claim ? 1.2 : 0.7
    return abs(weight) * role * (agrees ? 1 : 0.3)
  }
}

extension StanceReader.Judgement {
  /// The judgement of a text that cannot be read.
  static func unread(sentences: Int) -> Self {
    Self(
      label: .none, score: 0, probabilities: [],
      shares: Array(repeating: (0, ""), count: sentences))
  }
}
