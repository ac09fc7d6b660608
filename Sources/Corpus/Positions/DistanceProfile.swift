/// What of a position counts for its distance to others, in numbers: small enough to compare all with all.
///
/// Every list comes by number, and a name has one number in all profiles that were made together.
struct DistanceProfile: Sendable {
  struct Topic: Sendable {
    let name: Int
    let attitude: Corpus.Topic.Attitude
    let weight: Double
  }

  struct Saying: Sendable {
    let name: Int
    let attitude: AdageUse.Attitude
  }

  let score: Double
  let topics: [Topic]
  let alternatives: [Int]
  let sayings: [Saying]
}

extension DistanceProfile {
  /// The profiles of the positions, in their order.
  ///
  /// The numbers follow the order of the names, so that sums over them come out the same whoever else is there.
  static func all(of positions: [Position]) -> [DistanceProfile] {
    let topics = numbers(positions.flatMap { $0.sides.map(\.name) })
    let concepts = numbers(positions.flatMap { $0.alternatives.map(\.concept) })
    let sayings = numbers(positions.flatMap { $0.sayings.map(\.canonical) })
    return positions.map { position in
      DistanceProfile(
        score: position.score,
        topics: position.sides.compactMap { topic in
          topics[topic.name].map { Topic(name: $0, attitude: topic.attitude, weight: topic.weight) }
        }.sorted { $0.name < $1.name },
        alternatives: Set(position.alternatives.compactMap { concepts[$0.concept] }).sorted(),
        sayings: position.sayings.compactMap { saying in
          sayings[saying.canonical].map { Saying(name: $0, attitude: saying.attitude) }
        }.sorted { $0.name < $1.name })
    }
  }

  private static func numbers(_ names: [String]) -> [String: Int] {
    let sorted = Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
  }
}

extension Position {
  /// The topics that the author takes a side on; of the neutral ones he does not speak, and the target is none.
  var sides: [Topic] { topics.filter { $0.attitude != .neutral && $0.name != target } }
}

/// Calls `body` with what has the same number in both lists, and with nil where it is in one only; by number.
func merge<Element>(
  _ first: [Element], _ second: [Element], by number: (Element) -> Int, _ body: (Element?, Element?) -> Void
) {
  var (i, j) = (0, 0)
  while i < first.count || j < second.count {
    let a = i < first.count ? number(first[i]) : Int.max
    let b = j < second.count ? number(second[j]) : Int.max
    body(a <= b ? first[i] : nil, b <= a ? second[j] : nil)
    if a <= b { i += 1 }
    if b <= a { j += 1 }
  }
}
