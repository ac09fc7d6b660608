/// Who stands closest to a position, and who farthest from it.
public struct Neighbours: Sendable {
  /// Another position, and how far away it is.
  public struct Neighbour: Sendable {
    /// The other position.
    public let position: Position
    /// Its distance.
    public let distance: Distance
  }

  /// Whose neighbours they are.
  public let position: Position
  /// Closest first.
  public let nearest: [Neighbour]
  /// Farthest first; none that is among the nearest.
  public let farthest: [Neighbour]

  /// - Parameters:
  ///   - position: whose neighbours are looked for.
  ///   - others: what shares an essay with the position is left out.
  ///   - most: how many of each kind.
  /// - Complexity: linear in the number of positions, but for sorting them.
  public init(of position: Position, among others: [Position], most: Int = 5) {
    let own = Set(position.essays.map(\.id))
    let others = others.filter { other in !other.essays.contains { own.contains($0.id) } }
    let profiles = DistanceProfile.all(of: [position] + others)
    let distances = profiles.dropFirst().map { Distance(profiles[0], $0) }
    let order = others.indices.sorted { a, b in
      let (first, second) = (distances[a].total, distances[b].total)
      guard first == second else { return first < second }
      return others[a].name != others[b].name
        ? others[a].name.utf8.lexicographicallyPrecedes(others[b].name.utf8) : a < b
    }
    func neighbour(_ index: Int) -> Neighbour { Neighbour(position: others[index], distance: distances[index]) }
    self.position = position
    nearest = order.prefix(most).map(neighbour)
    farthest = order.dropFirst(most).suffix(most).reversed().map(neighbour)
  }
}
