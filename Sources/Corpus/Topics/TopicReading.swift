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
  static let most = 20
  /// Topics with a lower score are chance words.
  static let leastScore: Float = 1.2

  /// Strongest first.
  let topics: [FoundTopic]

  init(_ parts: EssayParts) {
    let scene = TopicScene(parts.reading, parts.features, parts.roles)
    let side = max(-1, min(1, 1.4 * Float(parts.stance.judgement.score)))
    let candidates = TopicCollector(scene, parts.target).candidates()
    let sides = parts.target.topicSides
    let judged = candidates.compactMap { candidate -> JudgedTopic? in
      let prior = candidate.topic.map { sides[$0] * side } ?? 0
      return JudgedTopic(candidate, prior: prior)
    }
    topics = JudgedTopic.withoutEchoes(judged).prefix(Self.most).map(\.found)
  }
}

/// A topic with its score and attitude.
struct JudgedTopic {
  let candidate: TopicCandidate
  private(set) var score: Float
  let attitude: Topic.Attitude

  /// - Parameter prior: what the author's stance lets expect of his attitude, -1…1.
  /// - Returns: nil where chance words are all there is.
  init?(_ candidate: TopicCandidate, prior: Float) {
    guard candidate.isSolid else { return nil }
    self.candidate = candidate
    attitude = candidate.attitude(prior: prior)
    score = candidate.score
    if attitude == .neutral {
      if candidate.topic == nil { return nil }
      score *= 0.6
    }
  }

  /// The topics by score. One most of whose words speak of stronger topics is but their echo.
  static func withoutEchoes(_ topics: [JudgedTopic]) -> [JudgedTopic] {
    var seen: Set<TopicCandidate.Mention.Place> = []
    var kept: [JudgedTopic] = []
    for var topic in sorted(topics) {
      let places = topic.candidate.mentions.map(\.place)
      let echoes = places.count { seen.contains($0) }
      if Float(echoes) >= 0.6 * Float(places.count), !topic.candidate.isNamed { topic.score *= 0.3 }
      seen.formUnion(places)
      if topic.score >= TopicReading.leastScore { kept.append(topic) }
    }
    return sorted(kept)
  }

  private static func sorted(_ topics: [JudgedTopic]) -> [JudgedTopic] {
    topics.sorted {
      ($1.score, $0.candidate.first, $0.candidate.name) < ($0.score, $1.candidate.first, $1.candidate.name)
    }
  }

  var found: FoundTopic {
    var sentences: [Int] = []
    for mention in candidate.mentions where sentences.last != mention.place.sentence {
      sentences.append(mention.place.sentence)
    }
    return FoundTopic(
      name: candidate.name, attitude: attitude, weight: Double(score / (score + 6)), sentences: sentences,
      lead: candidate.lead(attitude))
  }
}
