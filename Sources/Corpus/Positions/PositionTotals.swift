/// What many positions on one target come to.
public struct PositionTotals: Sendable {
  /// How many have which attitude to something.
  public struct Count<Attitude: Hashable & Sendable>: Sendable {
    public let name: String
    public internal(set) var byAttitude: [Attitude: Int]

    public var total: Int { byAttitude.values.reduce(0, +) }
  }

  public let target: String
  public let positions: Int
  public let essays: Int
  public let stances: [Stance.Label: Int]
  /// The mean of the scores of those who take a stance; nil where nobody does.
  public let meanScore: Double?
  /// Those of most positions first.
  public let topics: [Count<Topic.Attitude>]
  public let sayings: [Count<AdageUse.Attitude>]
  public let alternatives: [Count<Bool>]

  /// - Parameter positions: on one target.
  public init(_ positions: [Position]) {
    target = positions.first?.target ?? Essay.defaultTarget
    self.positions = positions.count
    essays = positions.reduce(0) { $0 + $1.essays.count }
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
