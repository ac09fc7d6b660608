/// An order in which those who are close to each other stand together.
///
/// It begins as the order on the first principal coordinate of the distances (classical scaling; Torgerson,
/// "Multidimensional scaling", Psychometrika 1952), found by power iteration, which sets the large groups apart. Where
/// distances are near their limit that coordinate bends back at its ends (the horseshoe effect), so the way through all
/// of them is then made shorter by moving one and by turning stretches (Croes, "A method for solving traveling-salesman
/// problems", Operations Research 1958).
enum Seriation {
  private static let mostRounds = 100
  /// Differences on the coordinate that are taken for none.
  private static let grain = 1e-6

  /// - Parameters:
  ///   - leaning: a number for each; those with lower numbers come first, as far as the distances leave the choice.
  /// - Returns: places in the list, in their new order; equals stay as they stand.
  /// - Complexity: quadratic in the number of elements.
  static func order(_ distances: DistanceMatrix, leaning: [Double]) -> [Int] {
    let coordinate = coordinate(distances, leaning: leaning)
    let rounded = coordinate.map { ($0 / grain).rounded() }
    let sorted = rounded.indices.sorted { (rounded[$0], $0) < (rounded[$1], $1) }
    let order = shortened(sorted, distances)
    let middle = Double(order.count - 1) / 2
    let centered = centered(leaning)
    let lean = order.enumerated().reduce(0) { $0 + (Double($1.offset) - middle) * centered[$1.element] }
    return lean < -grain ? order.reversed() : order
  }

  /// The first principal coordinate. The distances stand for squares: as sums of absolute differences and of shares
  /// they are nearer to squares of Euclidean distances than to those distances.
  private static func coordinate(_ distances: DistanceMatrix, leaning: [Double]) -> [Double] {
    let start = normalized(centered(leaning)) ?? normalized(centered((0..<distances.count).map(Double.init)))
    guard var coordinate = start else { return [Double](repeating: 0, count: distances.count) }
    for _ in 0..<mostRounds {
      guard let next = normalized(centered(product(distances, coordinate))) else { break }
      let change = zip(next, coordinate).map { abs($0 - $1) }.max() ?? 0
      coordinate = next
      if change < grain / 100 { break }
    }
    return coordinate
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

  private static let mostPasses = 20

  /// The order with its way from each to the next made shorter, until nothing is gained any more.
  private static func shortened(_ order: [Int], _ distances: DistanceMatrix) -> [Int] {
    var way = Way(order: order, distances: distances)
    for _ in 0..<mostPasses {
      let turned = way.turnStretches()
      let moved = way.moveEach()
      if !turned && !moved { break }
    }
    return way.order
  }
}

/// A way from each element to the next.
private struct Way {
  var order: [Int]
  let distances: DistanceMatrix

  /// Gains below it are none.
  private static let leastGain = 1e-9

  /// The length of the step between two places; a step over an end has none.
  private func step(_ a: Int, _ b: Int) -> Double {
    order.indices.contains(a) && order.indices.contains(b) ? distances[order[a], order[b]] : 0
  }

  /// Turns round each stretch where that makes the way shorter.
  mutating func turnStretches() -> Bool {
    var hasGain = false
    for first in order.indices {
      for last in order.indices.dropFirst(first + 1) {
        let gain = step(first - 1, first) + step(last, last + 1) - step(first - 1, last) - step(first, last + 1)
        guard gain > Self.leastGain else { continue }
        order[first...last].reverse()
        hasGain = true
      }
    }
    return hasGain
  }

  /// Moves each element to where that makes the way shortest.
  mutating func moveEach() -> Bool {
    var hasGain = false
    for from in order.indices {
      let saved = step(from - 1, from) + step(from, from + 1) - step(from - 1, from + 1)
      var best = (gain: Self.leastGain, to: from)
      // Before the element at each place, or behind the last.
      for to in 0...order.count where to != from && to != from + 1 {
        let gain = saved - step(to - 1, from) - step(from, to) + step(to - 1, to)
        if gain > best.gain { best = (gain, to) }
      }
      guard best.to != from else { continue }
      let element = order.remove(at: from)
      order.insert(element, at: best.to > from ? best.to - 1 : best.to)
      hasGain = true
    }
    return hasGain
  }
}
