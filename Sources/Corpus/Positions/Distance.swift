/// How far two positions are apart, from 0 to 1, and what it is made of.
///
/// Each part is from 0 to 1, and nil where there is nothing to compare; the total is the mean of the parts there are,
/// weighted 4 (stance), 4 (topics), 1 (alternatives), 1 (sayings).
public struct Distance: Sendable, Hashable {
  /// Half the difference of the scores.
  public let stance: Double
  /// The share of the topics, by weight, that they clash on; a topic that only one speaks of counts half.
  public let topics: Double?
  /// The share of the alternatives that only one of them has; nil where one of them has none.
  public let alternatives: Double?
  /// The share of the sayings that they treat differently; a saying that only one uses counts half.
  public let sayings: Double?
  public let total: Double

  init(
    _ a: Position, _ b: Position, agree: [Comparison.Shared], clash: [Comparison.Shared], only: [Position.Topic],
    sayings: [Comparison.Saying]
  ) {
    stance = min(abs(a.score - b.score) / 2, 1)
    topics = Self.topics(agree: agree, clash: clash, only: only)
    alternatives = Self.alternatives(a, b)
    self.sayings = Self.sayings(sayings)
    let parts: [(Double?, Double)] = [(stance, 4), (topics, 4), (alternatives, 1), (self.sayings, 1)]
    let known = parts.compactMap { part, weight in part.map { ($0 * weight, weight) } }
    total = known.reduce(0) { $0 + $1.0 } / known.reduce(0) { $0 + $1.1 }
  }

  private static func topics(
    agree: [Comparison.Shared], clash: [Comparison.Shared], only: [Position.Topic]
  ) -> Double? {
    // Summed in an order that does not depend on which side is which.
    let apart = clash.map { ($0.a.weight + $0.b.weight) / 2 }.sorted().reduce(0, +)
    let together = agree.map { ($0.a.weight + $0.b.weight) / 2 }.sorted().reduce(0, +)
    let alone = only.map { $0.weight / 2 }.sorted().reduce(0, +)
    let all = apart + together + alone * 2
    return all > 0 ? (apart + alone) / all : nil
  }

  private static func alternatives(_ a: Position, _ b: Position) -> Double? {
    let (first, second) = (Set(a.alternatives.map(\.concept)), Set(b.alternatives.map(\.concept)))
    guard !first.isEmpty, !second.isEmpty else { return nil }
    return 1 - Double(first.intersection(second).count) / Double(first.union(second).count)
  }

  private static func sayings(_ sayings: [Comparison.Saying]) -> Double? {
    guard !sayings.isEmpty else { return nil }
    let apart = sayings.reduce(0.0) { $0 + ($1.isShared ? ($1.a == $1.b ? 0 : 1) : 0.5) }
    return apart / Double(sayings.count)
  }
}
