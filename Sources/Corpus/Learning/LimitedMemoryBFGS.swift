/// Minimises a smooth function (Nocedal & Wright, *Numerical Optimization*, algorithm 7.5, with backtracking).
struct LimitedMemoryBFGS {
  var iterations: Int
  var memory = 8

  init(iterations: Int) { self.iterations = iterations }

  /// The point where `function` (which returns its value and sets its gradient) is least, searched from zero.
  func minimum(dimensions: Int, _ function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = [Double](repeating: 0, count: dimensions)
    var gradient = point
    var value = function(point, &gradient)
    var steps: [(move: [Double], change: [Double], scale: Double)] = []
    for iteration in 0..<iterations {
      var direction = self.direction(gradient, steps)
      var slope = dot(direction, gradient)
      if slope >= 0 {
        direction = gradient.map { -$0 }
        slope = -dot(gradient, gradient)
        steps = []
      }
      var length = iteration == 0 ? 1 / max(1, dot(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      var tries = 0
      repeat {
        for index in point.indices { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextGradient)
        length /= 2
        tries += 1
      } while nextValue > value + 1e-4 * 2 * length * slope && tries < 30
      if nextValue >= value { break }
      let move = zip(next, point).map { $0 - $1 }
      let change = zip(nextGradient, gradient).map { $0 - $1 }
      let curvature = dot(move, change)
      if curvature > 1e-10 { steps.append((move, change, 1 / curvature)) }
      if steps.count > memory { steps.removeFirst() }
      let gain = value - nextValue
      (point, gradient, value) = (next, nextGradient, nextValue)
      if gain < 1e-6 * abs(value) { break }
    }
    return point
  }

  /// Minus the inverse Hessian, as the last steps tell it, times the gradient.
  private func direction(_ gradient: [Double], _ steps: [(move: [Double], change: [Double], scale: Double)]) -> [Double]
  {
    var direction = gradient.map { -$0 }
    var shares = [Double](repeating: 0, count: steps.count)
    for index in steps.indices.reversed() {
      let share = steps[index].scale * dot(steps[index].move, direction)
      shares[index] = share
      for at in direction.indices { direction[at] -= share * steps[index].change[at] }
    }
    if let last = steps.last {
      let scale = 1 / (last.scale * dot(last.change, last.change))
      for at in direction.indices { direction[at] *= scale }
    }
    for index in steps.indices {
      let rest = shares[index] - steps[index].scale * dot(steps[index].change, direction)
      for at in direction.indices { direction[at] += rest * steps[index].move[at] }
    }
    return direction
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}
