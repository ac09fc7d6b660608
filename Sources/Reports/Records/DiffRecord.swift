import Corpus

/// One of the two positions of a comparison.
struct DiffSideRecord: Record {
  let position: Position

  static let recordName = "diffPosition"
  static let members: [Member<DiffSideRecord>] = [
    .init("author", "The author; null where the essay does not tell.") { $0.position.author },
    .init("essays", "The ids of the author's essays, of very many the first 1,000.") { $0.position.essays.map(\.id) },
    .init("stance", "Where the author stands on the target.") { $0.position.label },
    .init("score", "From -1 (against) to 1 (in favor).", schema: .score) { $0.position.score },
    .init("theses", "The author's central sentences.") { $0.position.theses.map(QuoteRecord.init) },
    .init("alternatives", "What the author puts in the target's place.") { $0.position.alternatives.map(\.concept) },
    .init("conditions", "When the author still grants, or withholds, the target.") {
      $0.position.conditions.map { QuoteRecord(quote: $0.quote) }
    },
  ]
}

/// What one side says on a topic of both.
struct TopicSideRecord: Record {
  let side: Comparison.Side

  static let recordName = "topicSide"
  static let members: [Member<TopicSideRecord>] = [
    .init("attitude", "The side that the author takes.") { $0.side.attitude },
    .init("mentions", "Where the author speaks of it.") { $0.side.mentions.map(MentionRecord.init) },
  ]
}

extension Comparison.Shared: Record {
  static let recordName = "sharedTopic"
  static let members: [Member<Comparison.Shared>] = [
    .init("topic", "A Dutch noun lemma, or the target itself.") { $0.topic },
    .init("a", "What the first says.") { TopicSideRecord(side: $0.a) },
    .init("b", "What the second says.") { TopicSideRecord(side: $0.b) },
  ]
}

/// A topic of one side only.
struct LoneTopicRecord: Record {
  let topic: Position.Topic

  static let recordName = "loneTopic"
  static let members: [Member<LoneTopicRecord>] = [
    .init("topic", "A Dutch noun lemma.") { $0.topic.name },
    .init("attitude", "The side that the author takes.") { $0.topic.attitude },
    .init("mentions", "Where the author speaks of it.") { $0.topic.mentions.map(MentionRecord.init) },
  ]
}

extension Comparison.Saying: Record {
  static let recordName = "comparedAdage"
  static let isOneLine = true
  static let members: [Member<Comparison.Saying>] = [
    .init("canonical", "The saying in its usual form, lower case.") { $0.canonical },
    .init("a", "What the first does with it; null where he does not use it.") { $0.a },
    .init("b", "What the second does with it.") { $0.b },
  ]
}

extension Distance: Record {
  static let recordName = "distanceParts"
  static let isOneLine = true
  static let members: [Member<Distance>] = [
    .init("stance", "Half the difference of the scores; counts 4.", schema: .share) { $0.stance },
    .init("topics", "The share that they clash on; counts 4.", schema: .nullable(.share)) { $0.topics },
    .init("alternatives", "The share that only one of them has; counts 1.", schema: .nullable(.share)) {
      $0.alternatives
    },
    .init("adages", "The share that they treat differently; counts 1.", schema: .nullable(.share)) { $0.sayings },
  ]
}

/// Two positions: what `diff --json` prints.
extension Comparison: Record {
  static let recordName = "diff"
  static let members: [Member<Comparison>] = [
    .format("klantkoning-diff"), .version,
    .init("target", "The saying that the stances are on.") { $0.a.target },
    .init("distance", "From 0 (the same) to 1.", schema: .share) { $0.distance.total },
    .init("distanceParts", "What the distance is made of; null where there is nothing to compare.") { $0.distance },
    .init("a", "The first position.") { DiffSideRecord(position: $0.a) },
    .init("b", "The second position.") { DiffSideRecord(position: $0.b) },
    .init("agree", "The topics that both take the same side on.") { $0.agree },
    .init("clash", "The topics that they take different sides on.") { $0.clash },
    .init("onlyA", "The topics of the first only.") { $0.onlyA.map(LoneTopicRecord.init) },
    .init("onlyB", "The topics of the second only.") { $0.onlyB.map(LoneTopicRecord.init) },
    .init("adages", "The sayings of both.") { $0.sayings },
  ]
}
