import Corpus

/// How many positions have which label.
struct StanceCountsRecord: Record {
  let stances: [Stance.Label: Int]

  static let recordName = "stanceCounts"
  static let isOneLine = true
  static let members: [Member<StanceCountsRecord>] = Stance.Label.allCases.map { label in
    .init(label.rawValue, "Positions.") { $0.stances[label] ?? 0 }
  }
}

/// How many take which side on a topic.
struct TopicCountRecord: Record {
  let count: PositionTotals.Count<Topic.Attitude>

  static let recordName = "topicCount"
  static let isOneLine = true
  static let members: [Member<TopicCountRecord>] =
    [.init("topic", "A Dutch noun lemma.") { $0.count.name }]
    + [Topic.Attitude.for, .against, .both].map { side in
      .init(side.rawValue, "Positions.") { $0.count.byAttitude[side] ?? 0 }
    }
}

/// How many do what with a saying.
struct SayingCountRecord: Record {
  let count: PositionTotals.Count<AdageUse.Attitude>

  static let recordName = "adageCount"
  static let isOneLine = true
  static let members: [Member<SayingCountRecord>] =
    [.init("canonical", "The saying in its usual form, lower case.") { $0.count.name }]
    + AdageUse.Attitude.allCases.map { attitude in
      .init(attitude.rawValue, "Positions.") { $0.count.byAttitude[attitude] ?? 0 }
    }
}

/// How many put something in the target's place.
struct AlternativeCountRecord: Record {
  let count: PositionTotals.Count<Bool>

  static let recordName = "alternativeCount"
  static let isOneLine = true
  static let members: [Member<AlternativeCountRecord>] = [
    .init("concept", "A Dutch noun lemma.") { $0.count.name },
    .init("count", "Positions.") { $0.count.total },
  ]
}

extension PositionTotals: Record {
  static let recordName = "positionTotals"
  static let members: [Member<PositionTotals>] = [
    .init("positions", "How many there are.") { $0.positions },
    .init("essays", "How many essays they come from.") { $0.essays },
    .init("stances", "How many positions have which label.") { StanceCountsRecord(stances: $0.stances) },
    .init("meanScore", "Of those who take a stance; null where nobody does.", schema: .nullable(.score)) {
      $0.meanScore
    },
    .init("topics", "Those of most positions first.") { $0.topics.map(TopicCountRecord.init) },
    .init("adages", "Those of most positions first.") { $0.sayings.map(SayingCountRecord.init) },
    .init("alternatives", "Those of most positions first.") { $0.alternatives.map(AlternativeCountRecord.init) },
  ]
}

extension Neighbours.Neighbour: Record {
  static let recordName = "neighbour"
  static let isOneLine = true
  static let members: [Member<Neighbours.Neighbour>] = [
    .init("author", "The author; null where the essay does not tell.") { $0.position.author },
    .init("essays", "The ids of the author's essays, of very many the first 1,000.") { $0.position.essays.map(\.id) },
    .init("distance", "From 0 (the same) to 1.", schema: .share) { $0.distance.total },
    .init("distanceParts", "What the distance is made of; null where there is nothing to compare.") { $0.distance },
  ]
}

extension Neighbours: Record {
  static let recordName = "neighbours"
  static let members: [Member<Neighbours>] = [
    .init("author", "The author; null where the essay does not tell.") { $0.position.author },
    .init("essays", "The ids of the author's essays, of very many the first 1,000.") { $0.position.essays.map(\.id) },
    .init("nearest", "Nearest first.") { $0.nearest },
    .init("farthest", "Farthest first; none that is among the nearest.") { $0.farthest },
  ]
}
