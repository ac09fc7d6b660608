import Corpus

/// A use of a saying, with whose it is.
struct AdageUseRecord: Record {
  let essay: Essay
  let use: AdageUse

  static let recordName = "adageUse"
  static let members: [Member<AdageUseRecord>] = [
    .init("essay", "The essay's id.") { $0.essay.id },
    .init("author", "The author; null where the essay does not tell.") { $0.essay.author },
    .init("id", "The essay's id, @, a number.") { $0.use.id },
    .span { $0.use.extract }, .text { $0.use.extract },
    .init("form", "How the words relate to the usual form.") { $0.use.form },
    .init("attitude", "What the author does with the saying at this spot.") { $0.use.attitude },
  ]
}

/// A saying with all of its uses.
struct SayingRecord: Record {
  let saying: SayingUses

  static let recordName = "saying"
  static let members: [Member<SayingRecord>] = [
    .init("canonical", "The saying in its usual form, lower case.") { $0.saying.canonical },
    .init("count", "How often it is used or named.") { $0.saying.uses.count },
    .init("uses", "Where, in the order of the input.") {
      $0.saying.uses.map { AdageUseRecord(essay: $0.essay, use: $0.use) }
    },
  ]
}

/// The sayings of all essays: what `adages --json` prints.
struct AdagesRecord: Record {
  let outcomes: [Outcome]

  static let recordName = "adages"
  static let members: [Member<AdagesRecord>] = [
    .format("klantkoning-adages"), .version, .generator,
    .init("adages", "The sayings, most used first.") {
      SayingUses.all(in: $0.outcomes.essays).map { SayingRecord(saying: $0) }
    },
    .init("errors", "The inputs that have no reading.") { $0.outcomes.errors },
  ]
}
