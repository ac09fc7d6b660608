import Corpus

/// A position with its topics, as the comparison of all shows it.
struct ComparedPositionRecord: Record {
  let position: Position

  static let recordName = "comparedPosition"
  static let members: [Member<ComparedPositionRecord>] =
    DiffSideRecord.members.map { member in
      Member(member) { DiffSideRecord(position: $0.position) }
    } + [
      .init("topics", "What the author takes sides on, by weight.") { $0.position.topics.map(LoneTopicRecord.init) },
      .init("adages", "The sayings that the author uses or names.") { $0.position.sayings },
    ]
}

/// What all positions say of something that two or more speak of.
struct ComparedTopicRecord: Record {
  let row: Overview.Row<Topic.Attitude>
  let overview: Overview

  static let recordName = "comparedTopic"
  static let isOneLine = true
  static let members: [Member<ComparedTopicRecord>] = [
    .init("topic", "A Dutch noun lemma.") { $0.row.name },
    .init("attitudes", "Of each position, in their order; null where it takes no side.") { record in
      record.overview.attitudes(record.row)
    },
  ]
}

/// What all positions do with a saying that two or more use.
struct ComparedSayingRecord: Record {
  let row: Overview.Row<AdageUse.Attitude>
  let overview: Overview

  static let recordName = "adageOfAll"
  static let isOneLine = true
  static let members: [Member<ComparedSayingRecord>] = [
    .init("canonical", "The saying in its usual form, lower case.") { $0.row.name },
    .init("attitudes", "Of each position, in their order; null where it does not use it.") { record in
      record.overview.attitudes(record.row)
    },
  ]
}

extension Overview {
  /// The attitudes in the order of the input.
  fileprivate func attitudes<Attitude>(_ row: Row<Attitude>) -> [Attitude?] {
    var byPlace = [Attitude?](repeating: nil, count: positions.count)
    for cell in row.cells { byPlace[cell.place] = cell.attitude }
    return places.map { byPlace[$0] }
  }
}

/// All positions side by side: what `compare --json` prints.
struct CompareRecord: Record {
  let totals: PositionTotals
  /// Nil where there are too many positions.
  let overview: Overview?
  let named: Neighbours?

  static let recordName = "compare"
  static let members: [Member<CompareRecord>] = [
    .format("klantkoning-compare"), .version,
    .init("target", "The saying that the stances are on.") { $0.totals.target },
    .init("positions", "The positions, in the order of the input; none where there are more than 1,000.") { record in
      record.overview.map { all in all.places.map { ComparedPositionRecord(position: all.positions[$0]) } } ?? []
    },
    .init(
      "distances", "A row for each position: its distance to each position, in the same order.",
      schema: .array(.array(.share))
    ) { record in
      record.overview.map { all in all.places.map { a in all.places.map { all.distances[a, $0] } } } ?? []
    },
    .init("order", "The numbers of the positions, from 0, so that those close to each other stand together.") {
      $0.overview.map { all in all.places.indices.sorted { all.places[$0] < all.places[$1] } } ?? []
    },
    .init("topics", "What two or more positions take sides on.") { record in
      record.overview.map { all in all.topics.map { ComparedTopicRecord(row: $0, overview: all) } } ?? []
    },
    .init("adages", "The sayings of two or more positions.") { record in
      record.overview.map { all in all.sayings.map { ComparedSayingRecord(row: $0, overview: all) } } ?? []
    },
    .init("totals", "How many there are of what.") { $0.totals },
    .init("named", "Whom the author asked for stands closest to; null where nobody was.") { $0.named },
  ]
}
