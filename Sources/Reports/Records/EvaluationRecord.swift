import Corpus

/// Scores against gold readings: what `evaluate --json` prints, with the keys and the full precision of `score.py`.
struct EvaluationRecord: Record {
  let scores: Scores
  let bootstrap: Bootstrap?

  static let recordName = "evaluation"
  static let members: [Member<EvaluationRecord>] = [
    .format("klantkoning-evaluation"), .version, .generator,
    .init("essays", "The number of essays scored.") { $0.scores.essays },
    .init("missing", "Readings whose essay could not be analysed.") { $0.scores.missing },
    .init("stanceAccuracy", "The share of stances that are right.") { Exact($0.scores.stance.rate) },
    .init("stanceConfusion", "How often which stance (first the readers') was given.") { Confusion(scores: $0.scores) },
    .init("roles", "The roles of segments; claim takes thesis and claim together.") { RolesRecord(scores: $0.scores) },
    .init("roleAccuracy", "The share of segments with the right role.") { Exact($0.scores.roles.accuracy) },
    .init("adages", "The adages found.") { TallyRecord(tally: $0.scores.adages) },
    .init("attitudeAccuracy", "Of the adages found, the share with the right attitude.") {
      Exact($0.scores.attitude.rate)
    },
    .init("authorAccuracy", "The share of authors that are right.") { Exact($0.scores.author.rate) },
    .init("evidenceHit", "The share of essays where a quoted piece of evidence is one of the readers'.") {
      Exact($0.scores.evidence.rate)
    },
    .init("alternativesRecall", "The share of the readers' alternatives that are found.") {
      Exact($0.scores.alternatives.rate)
    },
    .init("kindAccuracy", "The share of the readers' example passages whose kind is right.") {
      Exact($0.scores.kinds.rate)
    },
    .init("supportsRecall", "The share of the readers' support links that are found.") {
      Exact($0.scores.supports.rate)
    },
    .init("meanF1", "The mean F1 of claim, example, counter and adage.") { Exact($0.scores.meanF1) },
    .init("intervals", "95% intervals of these scores (of labels: of F1), where --bootstrap asks for them.") { record in
      record.bootstrap.map { IntervalsRecord(bootstrap: $0) }
    },
  ]
}

/// A share at full precision, so that it can be compared with what another program computed.
private struct Exact: JSONWritable {
  static let schema = Schema.nullable(.share)
  let value: Double?

  init(_ value: Double?) { self.value = value }

  func write(to json: inout JSONWriter) {
    guard let value else { return json.null() }
    json.exactNumber(value)
  }
}

/// Precision, recall and F1 of a label.
private struct TallyRecord: Record {
  let tally: Tally

  static let recordName = "tally"
  static let isOneLine = true
  static let members: [Member<TallyRecord>] = [
    .init("precision", "Of what was found, the share that is right.") { Exact($0.tally.precision) },
    .init("recall", "Of what the readers name, the share that was found.") { Exact($0.tally.recall) },
    .init("f1", "The harmonic mean of the two.") { Exact($0.tally.f1) },
    .init("gold", "How many the readers name.") { $0.tally.gold },
  ]
}

private struct RolesRecord: Record {
  let scores: Scores

  static let recordName = "roleScores"
  static let members: [Member<RolesRecord>] = RoleScores.names.map { name in
    .init(name, "Segments with the role \(name).") { TallyRecord(tally: $0.scores.roles[name]) }
  }
}

private struct Confusion: JSONWritable {
  static let schema = Schema.anyObject
  let scores: Scores

  func write(to json: inout JSONWriter) {
    json.object { json in for pair in scores.confusion { json.member(pair.key, pair.count) } }
  }
}

private struct IntervalsRecord: Record {
  let bootstrap: Bootstrap

  static let recordName = "intervals"
  static let members: [Member<IntervalsRecord>] =
    [.init("samples", "How often the essays were drawn anew.") { $0.bootstrap.samples }]
    + ScoreMeasure.allCases.map { measure in
      .init(measure.rawValue, "The lower and upper bound.") { record in
        record.bootstrap.interval(measure.value).map { [$0.lower, $0.upper] }
      }
    }
}
