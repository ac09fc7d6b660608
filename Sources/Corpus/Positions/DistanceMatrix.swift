/// The distances between all positions of a list, both ways the same.
public struct DistanceMatrix: Sendable {
  /// How many positions there are.
  public let count: Int
  /// Row by row.
  private var values: [Double]

  /// - Complexity: quadratic in the number of positions, but only in numbers.
  public init(_ positions: [Position]) { self.init(DistanceProfile.all(of: positions)) }

  init(_ profiles: [DistanceProfile]) {
    count = profiles.count
    values = [Double](repeating: 0, count: count * count)
    for i in profiles.indices {
      for j in 0..<i {
        let total = Distance(profiles[i], profiles[j]).total
        values[i * count + j] = total
        values[j * count + i] = total
      }
    }
  }

  /// The distance from 0 to 1 between two positions, by their places in the list.
  public subscript(i: Int, j: Int) -> Double { values[i * count + j] }

  /// The distances of a position to each position.
  public func row(_ i: Int) -> ArraySlice<Double> { values[i * count..<(i + 1) * count] }

  /// The same with the positions in another order.
  func reordered(_ order: [Int]) -> DistanceMatrix {
    var copy = self
    for (i, from) in order.enumerated() {
      for (j, to) in order.enumerated() { copy.values[i * count + j] = self[from, to] }
    }
    return copy
  }

  /// The position closest to `i`, the first of equals; nil where there is no other.
  public func nearest(to i: Int) -> Int? {
    (0..<count).filter { $0 != i }.min { (self[i, $0], $0) < (self[i, $1], $1) }
  }

  /// The position farthest from `i`, the first of equals; nil where there is no other.
  public func farthest(from i: Int) -> Int? {
    (0..<count).filter { $0 != i }.min { (-self[i, $0], $0) < (-self[i, $1], $1) }
  }
}
