/// How far two positions are apart, from 0 to 1, and what it is made of.
///
/// Each part is from 0 to 1, and nil where there is nothing to compare; the total is the mean of the parts there are,
/// by their weights.
public struct Distance: Sendable, Hashable {
  /// A part, and how much it counts in the total.
  public enum Part: Sendable, CaseIterable {
    /// Where they stand on the target.
    case stance
    /// What they take sides on.
    case topics
    /// What they put in the target's place.
    case alternatives
    /// What they do with sayings.
    case sayings

    /// How often the part counts.
    public var weight: Int {
      switch self {
      case .stance, .topics: 4
      case .alternatives, .sayings: 1
      }
    }
  }

  /// Half the difference of the scores.
  public let stance: Double
  /// The share of the topics, by weight, that they clash on; a topic that only one speaks of counts half.
  public let topics: Double?
  /// The share of the alternatives that only one of them has; nil where one of them has none.
  public let alternatives: Double?
  /// The share of the sayings that they treat differently; a saying that only one uses counts half.
  public let sayings: Double?
  /// The mean of the parts, by weight.
  public let total: Double

  init(_ a: DistanceProfile, _ b: DistanceProfile) {
    stance = min(abs(a.score - b.score) / 2, 1)
    topics = Self.topics(a, b)
    alternatives = Self.alternatives(a, b)
    sayings = Self.sayings(a, b)
    total = Self.total(stance, topics, alternatives, sayings)
  }

  /// A part, 0…1; nil where there is nothing to compare.
  public subscript(part: Part) -> Double? {
    switch part {
    case .stance: stance
    case .topics: topics
    case .alternatives: alternatives
    case .sayings: sayings
    }
  }

  private static func total(
    _ stance: Double, _ topics: Double?, _ alternatives: Double?, _ sayings: Double?
  ) -> Double {
    var (sum, weights) = (0.0, 0.0)
    func add(_ value: Double?, _ part: Part) {
      guard let value else { return }
      sum += value * Double(part.weight)
      weights += Double(part.weight)
    }
    add(stance, .stance)
    add(topics, .topics)
    add(alternatives, .alternatives)
    add(sayings, .sayings)
    return sum / weights
  }

  private static func topics(_ a: DistanceProfile, _ b: DistanceProfile) -> Double? {
    var (apart, together, alone) = (0.0, 0.0, 0.0)
    merge(a.topics, b.topics, by: \.name) { first, second in
      guard let first, let second else { return alone += (first ?? second)?.weight ?? 0 }
      let weight = (first.weight + second.weight) / 2
      if first.attitude == second.attitude { together += weight } else { apart += weight }
    }
    let all = apart + together + alone
    return all > 0 ? (apart + alone / 2) / all : nil
  }

  private static func alternatives(_ a: DistanceProfile, _ b: DistanceProfile) -> Double? {
    guard !a.alternatives.isEmpty, !b.alternatives.isEmpty else { return nil }
    var (shared, all) = (0, 0)
    merge(a.alternatives, b.alternatives, by: \.self) { first, second in
      all += 1
      if first != nil, second != nil { shared += 1 }
    }
    return Double(all - shared) / Double(all)
  }

  private static func sayings(_ a: DistanceProfile, _ b: DistanceProfile) -> Double? {
    var (apart, all) = (0.0, 0)
    merge(a.sayings, b.sayings, by: \.name) { first, second in
      all += 1
      if let first, let second { apart += first.attitude == second.attitude ? 0 : 1 } else { apart += 0.5 }
    }
    return all > 0 ? apart / Double(all) : nil
  }
}
