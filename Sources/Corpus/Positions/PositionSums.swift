/// The positions of very many essays, added up as they come; the essays themselves are not kept.
///
/// Parts of a corpus can be added up apart and merged in their order; the positions are the same.
public struct PositionSums: Sendable {
  private struct Key: Hashable {
    let name: String
    let target: String
  }

  private let limits: PositionLimits
  private var sums: [PositionSum] = []
  private var places: [Key: Int] = [:]
  private var keys: [Key] = []

  /// No essays yet.
  ///
  /// - Parameter limits: what is kept of them.
  public init(_ limits: PositionLimits = .none) { self.limits = limits }

  /// Adds the next essay to the position of its author on its target; one without an author makes its own.
  public mutating func add(_ essay: Essay) {
    let name = essay.author.map { "a" + foldedName($0) } ?? "e" + essay.id
    let place = place(of: Key(name: name, target: essay.target))
    sums[place].add(essay)
  }

  /// Adds what was added up of the essays that follow these.
  public mutating func merge(_ later: PositionSums) {
    for (key, sum) in zip(later.keys, later.sums) {
      let place = place(of: key)
      sums[place].merge(sum)
    }
  }

  private mutating func place(of key: Key) -> Int {
    if let place = places[key] { return place }
    places[key] = sums.count
    keys.append(key)
    sums.append(PositionSum(target: key.target, limits))
    return sums.count - 1
  }

  /// One for each author and target, in the order in which they come first.
  public var positions: [Position] { sums.map(\.position) }
}
