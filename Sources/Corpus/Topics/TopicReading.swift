import Dutch
import Prose

/// A topic of an essay, before it is put in words.
struct FoundTopic {
  var name: String
  var attitude: Topic.Attitude
  /// 0…1.
  var weight: Double
  /// The sentences that speak of it, in order.
  var sentences: [Int]
  /// The token that shows the attitude best.
  var lead: Int?
}

/// Reads which values, practices and relations an essay takes sides on.
struct TopicReading {
  /// At most so many topics an essay.
  static let most = 24
  /// Topics with a lower score are chance words.
  static let leastScore: Float = 0.8

  /// Strongest first.
  let topics: [FoundTopic]

  /// - Parameter made: belongs to the memory that the text was read with.
  init(_ parts: EssayParts, _ made: inout MadeWords) {
    let (stance, adages, target) = (parts.stance.judgement, parts.adages, parts.target)
    let scene = TopicScene(parts.reading, parts.features, parts.roles)
    let expected = ExpectedSide(stance)
    let sayings = SayingTopics(adages.found, adages.kinship, target, takesSide: stance.label != .none)
    let candidates = TopicCollector(scene, target, adages.words).candidates(sayings.uses, &made)
    let sides = target.topicSides
    var judged: [JudgedTopic] = []
    judged.reserveCapacity(candidates.count)
    for index in candidates.indices where JudgedTopic.isSolid(candidates[index], in: sides) {
      if let topic = JudgedTopic(candidates[index], in: sides, expected) { judged.append(topic) }
    }
    topics = JudgedTopic.withoutEchoes(judged).prefix(Self.most).map(\.found)
  }
}

/// What an author's stance lets expect of his attitude to topics that go with the target, or against it.
struct ExpectedSide {
  private let side: Float
  /// Whether he upholds the target within limits.
  let isQualified: Bool

  init(_ judgement: StanceReader.Judgement) {
    side = max(-1, min(1, 1.4 * Float(judgement.score)))
    isQualified = judgement.label == .qualified
  }

  /// -1…1: who qualifies a saying is for what limits it.
  func prior(_ topicSide: Float) -> Float {
    isQualified && topicSide < 0 ? -0.6 * topicSide : topicSide * side
  }
}

/// A topic with its score and attitude.
struct JudgedTopic {
  let candidate: TopicCandidate
  private(set) var score: Float
  let attitude: Topic.Attitude

  /// Whether more than chance words speak of a topic.
  static func isSolid(_ candidate: TopicCandidate, in sides: TopicSides) -> Bool {
    candidate.isSolid(isAtStake: candidate.topic.map { sides.isAtStake($0) } ?? false)
  }

  /// - Parameters:
  ///   - candidate: is solid.
  ///   - sides: which topics go with the target, and which against it.
  /// - Returns: nil for a noun of the essay's own on which the author takes no side.
  init?(_ candidate: TopicCandidate, in sides: TopicSides, _ expected: ExpectedSide) {
    let side = candidate.topic.map { sides[$0] } ?? 0
    let isAtStake = candidate.topic.map { sides.isAtStake($0) } ?? false
    self.candidate = candidate
    // Who upholds a saying within limits has two minds on what it stands for, unless he is clear.
    let isDivided = expected.isQualified && side > 0.5
    let found = candidate.attitude(prior: expected.prior(side), least: isDivided ? 0.35 : 0.2)
    attitude = found == .neutral && isDivided ? .both : found
    score = candidate.score * (isAtStake ? 1.8 : 1 + 0.6 * abs(side))
    if let topic = candidate.topic, TopicLexicon.standard.isSetting(topic) { score *= 0.5 }
    if attitude == .neutral {
      if candidate.topic == nil { return nil }
      score *= 0.4
    }
  }

  /// The topics by score. One most of whose words speak of stronger topics is but their echo.
  static func withoutEchoes(_ topics: [JudgedTopic]) -> [JudgedTopic] {
    // Numbers are moved sooner than topics.
    var scores = topics.map(\.score)
    var seen = KeyTable(capacity: topics.reduce(0) { $0 + $1.candidate.mentions.count })
    var kept: [Int] = []
    for topic in sorted(topics.indices, scores, topics) {
      if topics[topic].candidate.echoes(&seen) { scores[topic] *= 0.3 }
      if scores[topic] >= TopicReading.leastScore { kept.append(topic) }
    }
    return sorted(kept, scores, topics).map { index in
      var topic = topics[index]
      topic.score = scores[index]
      return topic
    }
  }

  /// Some of the topics by their scores; of equals the one that comes first in the text goes first.
  private static func sorted(_ some: some Sequence<Int>, _ scores: [Float], _ topics: [JudgedTopic]) -> [Int] {
    let ranks = some.map { (topic: $0, score: scores[$0], first: topics[$0].candidate.first) }
    return ranks.sorted { one, other in
      if one.score != other.score { return other.score < one.score }
      if one.first != other.first { return one.first < other.first }
      return topics[one.topic].candidate.name < topics[other.topic].candidate.name
    }.map(\.topic)
  }

  var found: FoundTopic {
    var sentences: [Int] = []
    sentences.reserveCapacity(candidate.mentions.count)
    for mention in candidate.mentions where sentences.last != mention.place.sentence {
      sentences.append(mention.place.sentence)
    }
    return FoundTopic(
      name: candidate.name, attitude: attitude, weight: Double(score / (score + 6)), sentences: sentences,
      lead: candidate.lead(attitude))
  }
}
