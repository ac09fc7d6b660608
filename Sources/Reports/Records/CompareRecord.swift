import Corpus

/// A position with its topics, as the comparison of all shows it.
struct ComparedPositionRecord: Record {
  let position: Position

  static let recordName = "comparedPosition"
  static let members: [Member<ComparedPositionRecord>] =
    DiffSideRecord.members.map { member in
      Member(member) { DiffSideRecord(position: $0.position) }
    } + [
      .init("topics", "What the author takes sides on, by weight.") { $0.position.topics.map(LoneTopicRecord.init) }
    ]
}

extension Member {
  /// A member of another record that this one has too.
  init<Other>(_ member: Member<Other>, _ other: @escaping @Sendable (Owner) -> Other) {
    key = member.key
    meaning = member.meaning
    schema = member.schema
    write = { owner, json in member.write(other(owner), &json) }
  }
}

/// All positions side by side: what `compare --json` prints.
struct CompareRecord: Record {
  let target: String?
  let positions: [Position]

  static let recordName = "compare"
  static let members: [Member<CompareRecord>] = [
    .format("klantkoning-compare"), .version,
    .init("target", "The saying that the stances are on.") { $0.target },
    .init("positions", "The positions, in the order of the input.") {
      $0.positions.map { ComparedPositionRecord(position: $0) }
    },
    .init(
      "distances", "A row for each position: its distance to each position, in the same order.",
      schema: .array(.array(.share))
    ) { record in
      record.positions.map { a in record.positions.map { Comparison(a, $0).distance.total } }
    },
  ]
}
