/// Two positions side by side: where they agree, where they clash, and what only one of them speaks of.
///
/// The mirror image of a comparison is the comparison with its sides exchanged.
public struct Comparison: Sendable {
  /// What one side says on a topic that both speak of.
  public struct Side: Sendable {
    /// The side that is taken.
    public let attitude: Topic.Attitude
    /// How much of the essays it is, 0…1.
    public let weight: Double
    /// Where they speak of it, by essay and span.
    public let mentions: [Quote]
    /// What shows the attitude best; nil where there are no mentions.
    public let key: KeyQuote?
  }

  /// A topic that both speak of.
  public struct Shared: Sendable {
    /// A Dutch noun lemma, or the target itself.
    public let topic: String
    /// What the first says.
    public let a: Side
    /// What the second says.
    public let b: Side
  }

  /// A saying that at least one of the two uses.
  public struct Saying: Sendable {
    /// The usual form: lower case, no final punctuation.
    public let canonical: String
    /// What the first does with it; nil where he does not use it.
    public let a: AdageUse.Attitude?
    /// What the second does with it; nil where he does not use it.
    public let b: AdageUse.Attitude?
  }

  /// The first position.
  public let a: Position
  /// The second position.
  public let b: Position
  /// The target first, then by weight.
  public let agree: [Shared]
  /// Topics that they take different sides on: the target first, then by weight.
  public let clash: [Shared]
  /// Topics of the first only, heaviest first.
  public let onlyA: [Position.Topic]
  /// Topics of the second only, heaviest first.
  public let onlyB: [Position.Topic]
  /// Those of both first, then by name.
  public let sayings: [Saying]
  /// What both put in the target's place.
  public let sharedAlternatives: [String]
  /// How far they are apart.
  public let distance: Distance

  /// Compares two positions, which should be on one target.
  public init(_ a: Position, _ b: Position) {
    self.a = a
    self.b = b
    let rows = Self.rows(a, b)
    agree = Self.target(a, b, whereEqual: true) + rows.filter { $0.a.attitude == $0.b.attitude }
    clash = Self.target(a, b, whereEqual: false) + rows.filter { $0.a.attitude != $0.b.attitude }
    onlyA = Self.topics(of: a, missingIn: b)
    onlyB = Self.topics(of: b, missingIn: a)
    sayings = Self.sayings(a, b)
    let others = Set(b.alternatives.map(\.concept))
    sharedAlternatives = a.alternatives.map(\.concept).filter(others.contains).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let profiles = DistanceProfile.all(of: [a, b])
    distance = Distance(profiles[0], profiles[1])
  }

  /// Whether the two differ in anything that is compared.
  public var hasDifference: Bool {
    distance.total > 0 || !clash.isEmpty || !onlyA.isEmpty || !onlyB.isEmpty || sayings.contains { $0.a != $0.b }
      || Set(a.alternatives.map(\.concept)) != Set(b.alternatives.map(\.concept))
  }
}

extension Comparison {
  /// The target as a topic: every stance is an attitude to it.
  private static func target(_ a: Position, _ b: Position, whereEqual: Bool) -> [Shared] {
    guard (a.label == b.label) == whereEqual, !(whereEqual && a.label == .none) else { return [] }
    return [Shared(topic: a.target, a: side(of: a), b: side(of: b))]
  }

  private static func side(of position: Position) -> Side {
    let attitude: Topic.Attitude =
      switch position.label {
      case .favor: .for
      case .against: .against
      case .qualified: .both
      case .none: .neutral
      }
    let quotes = position.evidence.map(\.quote)
    // Where no sentence is evidence by itself, the thesis is the nearest to it.
    let key = quotes.first ?? position.theses.first
    return Side(attitude: attitude, weight: 1, mentions: quotes, key: key.map { KeyQuote($0) })
  }

  /// The topics that both take a side on, by their weight for both together.
  private static func rows(_ a: Position, _ b: Position) -> [Shared] {
    let others = Dictionary(b.sides.map { ($0.name, $0) }) { first, _ in first }
    let rows = a.sides.compactMap { topic in
      others[topic.name].map { Shared(topic: topic.name, a: Side(topic), b: Side($0)) }
    }
    return rows.sorted { x, y in
      let (first, second) = (x.a.weight + x.b.weight, y.a.weight + y.b.weight)
      return first != second ? first > second : x.topic.utf8.lexicographicallyPrecedes(y.topic.utf8)
    }
  }

  private static func topics(of position: Position, missingIn other: Position) -> [Position.Topic] {
    let others = Set(other.sides.map(\.name))
    return position.sides.filter { !others.contains($0.name) }
  }

  private static func sayings(_ a: Position, _ b: Position) -> [Saying] {
    let (ofA, ofB) = (attitudes(a), attitudes(b))
    let rows = Set(ofA.keys).union(ofB.keys).map { Saying(canonical: $0, a: ofA[$0], b: ofB[$0]) }
    return rows.sorted { x, y in
      x.isShared != y.isShared ? x.isShared : x.canonical.utf8.lexicographicallyPrecedes(y.canonical.utf8)
    }
  }

  private static func attitudes(_ position: Position) -> [String: AdageUse.Attitude] {
    Dictionary(position.sayings.map { ($0.canonical, $0.attitude) }) { first, _ in first }
  }
}

extension Comparison.Side {
  init(_ topic: Position.Topic) {
    self.init(attitude: topic.attitude, weight: topic.weight, mentions: topic.mentions, key: topic.key)
  }
}

extension Comparison.Saying {
  /// Whether both use it.
  public var isShared: Bool { a != nil && b != nil }
}
