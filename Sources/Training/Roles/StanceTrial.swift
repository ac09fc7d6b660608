import Corpus

/// What `Training stance-trial` prints of judgements by readers that have not seen the essays.
struct StanceTrial {
  typealias Judged = (item: StanceTraining.Case, judgement: StanceReader.Judgement)

  let judged: [Judged]

  private func isRight(_ one: Judged) -> Bool { one.judgement.label == Stance.Label.allCases[one.item.label] }

  private func share(_ count: Int) -> Double {
    RoleTraining.rounded(Double(count) / Double(max(1, judged.count)))
  }

  /// The share that is judged as the readers do, and how.
  func summary() -> String {
    var confusion: [String: Int] = [:]
    var surprise = 0.0
    for one in judged {
      confusion["\(Stance.Label.allCases[one.item.label])→\(one.judgement.label)", default: 0] += 1
      surprise -= logarithm(max(one.judgement.probabilities[one.item.label], 1e-6))
    }
    return "\(share(judged.count(where: isRight))) of \(judged.count), "
      + "surprise \(RoleTraining.rounded(surprise / Double(max(1, judged.count)))), evidence \(share(evidenceHits)): "
      + confusion.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  /// Essays where a piece of evidence is one of the readers'.
  private var evidenceHits: Int {
    judged.count { one in
      let data = one.item.data
      let gold = data.essay.gold.stanceEvidence.filter { data.segments.indices.contains($0 - 1) }
      return StanceEvidence(one.judgement, in: one.item.scene).pieces.contains { piece in
        gold.contains { data.segments[$0 - 1].overlaps(data.sentences[piece.sentence]) }
      }
    }
  }

  /// By confidence: how many judgements, how sure they are on average, and how many of them are right.
  func calibration() -> String {
    let limits = [0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
    let rows = zip(limits, limits.dropFirst()).compactMap { low, high -> String? in
      let within = judged.filter { $0.judgement.confidence >= low && $0.judgement.confidence < high }
      guard !within.isEmpty else { return nil }
      let count = Double(within.count)
      let mean = within.reduce(0) { $0 + $1.judgement.confidence } / count
      let right = Double(within.count(where: isRight)) / count
      return [low, min(high, 1), count, mean, right].map { String(RoleTraining.rounded($0)) }.joined(separator: "\t")
    }
    return (["from\tto\tessays\tconfidence\tright"] + rows).joined(separator: "\n")
  }

  /// The essays that are judged otherwise than the readers do.
  func errors() -> String {
    judged.filter { !isRight($0) }.map { one in
      let (id, label) = (one.item.data.essay.id, Stance.Label.allCases[one.item.label])
      return "\(id) \(label)→\(one.judgement.label) \(RoleTraining.rounded(one.judgement.confidence))"
    }.joined(separator: ", ")
  }
}

extension StanceTrial {
  /// Judges each fold with roles, attitudes and stances all learned from the other folds alone.
  static func nested(_ data: [RoleData], _ learner: RoleLearner, _ training: AttitudeTraining, folds: Int)
    -> StanceTrial
  {
    let fold = RoleTrial.folds(data, folds)
    var judged: [Judged] = []
    for held in 0..<folds {
      let known = data.indices.filter { fold[$0] != held }.map { data[$0] }
      let items = AttitudeTraining.items(known, RoleTrial(learner: learner).unseenRoles(known, folds: 5))
      let cases = StanceTraining.cases(items, training.unseen(items, [:], folds: 5))
      let reader = StanceTraining.reader(cases, StanceTraining.strength)
      let attitudes = training.reader(items, [:])
      let roles = learner.model(of: known.map(\.entry))
      let unknown = data.indices.filter { fold[$0] == held }.map { data[$0] }
      let new = AttitudeTraining.items(unknown, unknown.map { RoleReading($0.features, roles) })
      let adages = new.map { $0.data.adages.weighed($0.scene, nil, by: attitudes) }
      judged += StanceTraining.cases(new, adages).map { ($0, reader.judgement($0.names)) }
    }
    return StanceTrial(judged: judged)
  }
}
