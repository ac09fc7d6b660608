import Corpus

/// A quote as the summaries show it.
struct QuoteRecord: Record {
  let quote: Quote

  static let recordName = "quote"
  static let members: [Member<QuoteRecord>] = [
    .init("essay", "The essay's id.") { $0.quote.essay },
    .init("component", "The component that the words stand in.") { $0.quote.component },
    .init("quote", "The words as people are shown them.") { $0.quote.extract.quote },
    .init("span", "Where the words stand.") { SpanRecord(extract: $0.quote.extract) },
  ]
}

/// Words on a topic; as in an essay, with the essay's id.
struct MentionRecord: Record {
  let quote: Quote

  static let recordName = "essayMention"
  static let members: [Member<MentionRecord>] =
    [.init("essay", "The essay's id.") { $0.quote.essay }] + Member.extract { $0.quote.extract }
}

struct PositionStanceRecord: Record {
  let position: Position

  static let recordName = "positionStance"
  static let isOneLine = true
  static let members: [Member<PositionStanceRecord>] = [
    .init("label", "Where the author stands on the target.") { $0.position.label },
    .init("score", "The mean of the essays' scores, weighted by confidence.", schema: .score) { $0.position.score },
    .init("confidence", "How sure the program is of the label.", schema: .share) { $0.position.confidence },
  ]
}

extension Position.Saying: Record {
  static let recordName = "positionAdage"
  static let isOneLine = true
  static let members: [Member<Position.Saying>] = [
    .init("canonical", "The saying in its usual form, lower case.") { $0.canonical },
    .init("attitude", "What the author does with it in all.") { $0.attitude },
    .init("count", "How often he uses or names it.") { $0.count },
  ]
}

extension Position.Counts: Record {
  static let recordName = "counts"
  static let isOneLine = true
  static let members: [Member<Position.Counts>] = [
    .init("claims", "Sentences.") { $0.claims },
    .init("premises", "Sentences.") { $0.premises },
    .init("examples", "Passages.") { $0.examples },
    .init("counterPositions", "Sentences.") { $0.counterPositions },
  ]
}

/// An author in the summary.
struct AuthorRecord: Record {
  let position: Position

  static let recordName = "author"
  static let members: [Member<AuthorRecord>] = [
    .init("author", "The author; null where the essay does not tell.") { $0.position.author },
    .init("essays", "The ids of the author's essays, of very many the first 1,000.") { $0.position.essays.map(\.id) },
    .init("stance", "Where the author stands.") { PositionStanceRecord(position: $0.position) },
    .init("theses", "The author's central sentences.") { $0.position.theses.map(QuoteRecord.init) },
    .init("alternatives", "What the author puts in the target's place.") { $0.position.alternatives.map(\.concept) },
    .init("conditions", "When the author still grants, or withholds, the target.") {
      $0.position.conditions.map { QuoteRecord(quote: $0.quote) }
    },
    .init("adages", "The sayings that the author uses or names.") { $0.position.sayings },
    .init("counts", "How much there is of what.") { $0.position.counts },
  ]
}

/// What people with `jq` want: `analyze --json`.
struct SummaryRecord: Record {
  let positions: [Position]
  let errors: [InputError]

  static let recordName = "summary"
  static let members: [Member<SummaryRecord>] = [
    .format("klantkoning-summary"), .version, .generator,
    .init("target", "The saying that the stances are on; null where the essays have different ones.") {
      commonTarget($0.positions)
    },
    .init("authors", "The authors, in the order of the input; one with essays on two targets stands twice.") {
      $0.positions.map { AuthorRecord(position: $0) }
    },
    .init("errors", "The inputs that have no reading.") { $0.errors },
  ]
}

/// The target that all of the positions are on.
private func commonTarget(_ positions: [Position]) -> String? {
  guard let first = positions.first?.target, positions.allSatisfy({ $0.target == first }) else { return nil }
  return first
}
