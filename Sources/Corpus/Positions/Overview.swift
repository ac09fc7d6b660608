/// All positions on one target side by side.
public struct Overview: Sendable {
  /// What the authors of a list do with one thing: a topic, a saying.
  public struct Row<Attitude: Hashable & Sendable>: Sendable {
    /// What one author does with it.
    public struct Cell: Sendable {
      /// The author's place in the overview's order.
      public let place: Int
      /// The side that he takes.
      public let attitude: Attitude
    }

    /// The topic, saying or alternative.
    public let name: String
    /// By place; those who say nothing of it have none.
    public internal(set) var cells: [Cell]
    /// The sum of its weights for all of them.
    public internal(set) var weight: Double

    /// The attitude that all who speak of it have; nil where they differ.
    public var common: Attitude? {
      guard let first = cells.first?.attitude, cells.allSatisfy({ $0.attitude == first }) else { return nil }
      return first
    }
  }

  /// What an author says nobody else says.
  public struct Own: Sendable {
    /// Heaviest first.
    public internal(set) var topics: [Row<Topic.Attitude>] = []
    /// Most used first.
    public internal(set) var sayings: [Row<AdageUse.Attitude>] = []
    /// What he alone puts in the target's place.
    public internal(set) var alternatives: [String] = []
  }

  /// More positions than this are summed up instead (`PositionTotals`).
  public static let mostPositions = 1000

  /// The saying that the positions are on.
  public let target: String
  /// Those close to each other together, those against the target first.
  public let positions: [Position]
  /// The place of each position in `positions`, by its place in what the overview was made from.
  public let places: [Int]
  /// In the order of `positions`.
  public let distances: DistanceMatrix
  /// What two or more speak of: first what all speak of, then from what the first of the positions speak of to what
  /// the last do.
  public let topics: [Row<Topic.Attitude>]
  /// The sayings of two or more, in the same order.
  public let sayings: [Row<AdageUse.Attitude>]
  /// What two or more put in the target's place; only that they do is told of each.
  public let alternatives: [Row<Bool>]
  /// What only one says, in the order of `positions`.
  public let own: [Own]

  /// - Parameter given: positions on one target.
  public init(_ given: [Position]) {
    let byName = Self.byName(given)
    let matrix = DistanceMatrix(byName.map { given[$0] })
    let order = Seriation.order(matrix, leaning: byName.map { given[$0].score })
    let sources = order.map { byName[$0] }
    positions = sources.map { given[$0] }
    target = given.first?.target ?? Essay.defaultTarget
    distances = matrix.reordered(order)
    places = sources.indices.sorted { sources[$0] < sources[$1] }
    let topics = Self.rows(positions.map { $0.sides.map { ($0.name, $0.attitude, $0.weight) } })
    let sayings = Self.rows(positions.map { $0.sayings.map { ($0.canonical, $0.attitude, Double($0.count)) } })
    let alternatives = Self.rows(
      positions.map { $0.alternatives.map { ($0.concept, true, Double($0.count)) } })
    self.topics = Self.arranged(topics, positions.count)
    self.sayings = Self.arranged(sayings, positions.count)
    self.alternatives = Self.arranged(alternatives, positions.count)
    own = Self.own(topics, sayings, alternatives, positions.count)
  }

  /// Places by name, so that the order of the input does not matter.
  private static func byName(_ positions: [Position]) -> [Int] {
    let keys = positions.map { [$0.name, $0.essays.first?.id ?? ""] }
    return keys.indices.sorted { a, b in
      keys[a].lexicographicallyPrecedes(keys[b]) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }
}

extension Overview {
  /// What all of them speak of and take the same side on.
  public func sharedByAll<Attitude>(_ rows: [Row<Attitude>]) -> [Row<Attitude>] {
    rows.filter { $0.cells.count == positions.count && $0.common != nil }
  }

  /// A row for each name, in the order of the names.
  private static func rows<Attitude>(_ lists: [[(String, Attitude, Double)]]) -> [Row<Attitude>] {
    var rows: [Row<Attitude>] = []
    var numbers: [String: Int] = [:]
    for (place, list) in lists.enumerated() {
      for (name, attitude, weight) in list {
        let row = numbers[name] ?? rows.count
        if row == rows.count {
          numbers[name] = row
          rows.append(Row(name: name, cells: [], weight: 0))
        }
        guard rows[row].cells.last?.place != place else { continue }
        rows[row].cells.append(.init(place: place, attitude: attitude))
        rows[row].weight += weight
      }
    }
    return rows.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The rows of two or more, so that those of the same people stand together.
  private static func arranged<Attitude>(_ rows: [Row<Attitude>], _ count: Int) -> [Row<Attitude>] {
    let keyed = rows.filter { $0.cells.count > 1 }.map { row in
      let middle = row.cells.reduce(0) { $0 + Double($1.place) } / Double(row.cells.count)
      return (row: row, key: [row.cells.count == count ? 0 : 1, middle, -Double(row.cells.count), -row.weight])
    }
    return keyed.enumerated().sorted { a, b in
      a.element.key != b.element.key
        ? a.element.key.lexicographicallyPrecedes(b.element.key) : a.offset < b.offset
    }.map(\.element.row)
  }

  private static func own(
    _ topics: [Row<Topic.Attitude>], _ sayings: [Row<AdageUse.Attitude>], _ alternatives: [Row<Bool>], _ count: Int
  ) -> [Own] {
    var own = [Own](repeating: Own(), count: count)
    for row in heaviestFirst(topics) where row.cells.count == 1 { own[row.cells[0].place].topics.append(row) }
    for row in heaviestFirst(sayings) where row.cells.count == 1 { own[row.cells[0].place].sayings.append(row) }
    for row in heaviestFirst(alternatives) where row.cells.count == 1 {
      own[row.cells[0].place].alternatives.append(row.name)
    }
    return own
  }

  private static func heaviestFirst<Attitude>(_ rows: [Row<Attitude>]) -> [Row<Attitude>] {
    rows.enumerated().sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }.map(\.element)
  }
}
