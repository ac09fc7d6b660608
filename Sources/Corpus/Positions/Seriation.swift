/// An order in which those who are close to each other stand together.
///
/// It is the order on the first principal coordinate of the distances (classical scaling; Torgerson, "Multidimensional
/// scaling", Psychometrika 1952), found by power iteration. The distances stand for squares: as sums of absolute
/// differences and of shares they are nearer to squares of Euclidean distances than to those distances.
enum Seriation {
  private static let mostRounds = 100
  /// Differences on the coordinate that are taken for none.
  private static let grain = 1e-6

  /// - Parameters:
  ///   - leaning: a number for each; those with lower numbers come first, as far as the distances leave the choice.
  /// - Returns: places in the list, in their new order; equals stay as they stand.
  /// - Complexity: quadratic in the number of elements.
  static func order(_ distances: DistanceMatrix, leaning: [Double]) -> [Int] {
    let start = normalized(centered(leaning)) ?? normalized(centered((0..<distances.count).map(Double.init)))
    guard var coordinate = start else { return Array(0..<distances.count) }
    for _ in 0..<mostRounds {
      guard let next = normalized(centered(product(distances, coordinate))) else { break }
      let change = zip(next, coordinate).map { abs($0 - $1) }.max() ?? 0
      coordinate = next
      if change < grain / 100 { break }
    }
    let sign = zip(coordinate, centered(leaning)).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1.0 : 1.0
    let rounded = coordinate.map { (sign * $0 / grain).rounded() }
    return rounded.indices.sorted { (rounded[$0], $0) < (rounded[$1], $1) }
  }

  /// The closer somebody is to those far on one side, the farther on that side he comes.
  private static func product(_ distances: DistanceMatrix, _ vector: [Double]) -> [Double] {
    (0..<distances.count).map { i in -zip(distances.row(i), vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func centered(_ vector: [Double]) -> [Double] {
    let mean = vector.reduce(0, +) / Double(max(vector.count, 1))
    return vector.map { $0 - mean }
  }

  /// The vector with length 1; nil where it has none.
  private static func normalized(_ vector: [Double]) -> [Double]? {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 1e-12 ? vector.map { $0 / length } : nil
  }
}
