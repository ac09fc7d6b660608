/// What many positions on one target come to.
public struct PositionTotals: Sendable {
  /// How many have which attitude to something.
  public struct Count<Attitude: Hashable & Sendable>: Sendable {
    /// The topic, saying or alternative.
    public let name: String
    /// The number of positions with each attitude.
    public internal(set) var byAttitude: [Attitude: Int]

    /// The number of positions that speak of it.
    public var total: Int { byAttitude.values.reduce(0, +) }
  }

  /// The saying that the positions are on.
  public let target: String
  /// How many positions there are.
  public let positions: Int
  /// How many essays they have.
  public let essays: Int
  /// The number of positions with each stance.
  public let stances: [Stance.Label: Int]
  /// The mean of the scores of those who take a stance; nil where nobody does.
  public let meanScore: Double?
  /// Those of most positions first.
  public let topics: [Count<Topic.Attitude>]
  /// Those of most positions first.
  public let sayings: [Count<AdageUse.Attitude>]
  /// Those of most positions first.
  public let alternatives: [Count<Bool>]

  /// - Parameter positions: on one target.
  public init(_ positions: [Position]) {
    target = positions.first?.target ?? Essay.defaultTarget
    self.positions = positions.count
    essays = positions.reduce(0) { $0 + $1.essayCount }
    stances = Dictionary(positions.map { ($0.label, 1) }, uniquingKeysWith: +)
    let scores = positions.filter { $0.label != .none }.map(\.score)
    meanScore = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    topics = Self.counts(positions) { $0.sides.map { ($0.name, $0.attitude) } }
    sayings = Self.counts(positions) { $0.sayings.map { ($0.canonical, $0.attitude) } }
    alternatives = Self.counts(positions) { $0.alternatives.map { ($0.concept, true) } }
  }

  private static func counts<Attitude>(
    _ positions: [Position], _ list: (Position) -> [(String, Attitude)]
  ) -> [Count<Attitude>] {
    var counts: [String: Count<Attitude>] = [:]
    for (name, attitude) in positions.lazy.flatMap(list) {
      counts[name, default: Count(name: name, byAttitude: [:])].byAttitude[attitude, default: 0] += 1
    }
    return counts.values.map { (count: $0, total: $0.total) }.sorted { a, b in
      a.total != b.total ? a.total > b.total : a.count.name.utf8.lexicographicallyPrecedes(b.count.name.utf8)
    }.map(\.count)
  }
}
