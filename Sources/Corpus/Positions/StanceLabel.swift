extension Stance.Label {
  /// The label of a score where a stance is taken.
  public init(score: Double) { self = score >= 0.33 ? .favor : score <= -0.33 ? .against : .qualified }
}
