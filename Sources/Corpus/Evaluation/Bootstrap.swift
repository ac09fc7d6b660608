/// How far scores would have moved with other essays: the middle 95 % over samples of the essays, drawn with replacement
/// (percentile bootstrap). The same essays give the same intervals.
public struct Bootstrap: Sendable {
  /// The lower and the upper bound of a score.
  public struct Interval: Sendable, Hashable {
    /// The 2.5 % quantile.
    public var lower: Double
    /// The 97.5 % quantile.
    public var upper: Double
  }

  /// How many samples were drawn.
  public let samples: Int
  private let drawn: [Scores]

  /// Draws samples of the essays whose scores these are.
  public init(_ essays: [Scores], samples: Int) {
    self.samples = samples
    var draw = Draw(seed: UInt64(samples))
    drawn = (0..<samples).map { _ in
      var sum = Scores()
      for _ in essays { sum += essays[draw.next(below: essays.count)] }
      return sum
    }
  }

  /// The interval of a score; nil where no sample has it.
  public func interval(_ score: (Scores) -> Double?) -> Interval? {
    let values = drawn.compactMap(score).sorted()
    guard !values.isEmpty else { return nil }
    let last = Double(values.count - 1)
    return Interval(
      lower: values[Int((last * 0.025).rounded(.down))], upper: values[Int((last * 0.975).rounded(.up))])
  }
}

/// Numbers that look drawn at random and are the same on every run (SplitMix64).
package struct Draw: Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// A number from 0 to `bound - 1`; `bound` is positive.
  package mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    return Int(value.multipliedFullWidth(by: UInt64(bound)).high)
  }
}
