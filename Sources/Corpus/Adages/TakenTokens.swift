/// The tokens of a text that something stands on already, so that time stays linear in what is laid on them.
struct TakenTokens {
  private var isTaken: [Bool]

  /// None yet, with room for some stretches.
  init(roomFor stretches: [ClosedRange<Int>]) {
    isTaken = [Bool](repeating: false, count: (stretches.map(\.upperBound).max() ?? -1) + 1)
  }

  /// Those of some stretches.
  init(_ stretches: [ClosedRange<Int>]) {
    self.init(roomFor: stretches)
    for stretch in stretches { take(stretch) }
  }

  /// Whether one of the tokens is taken.
  func overlap(_ tokens: ClosedRange<Int>) -> Bool {
    isTaken[Range(tokens).clamped(to: isTaken.indices)].contains(true)
  }

  mutating func take(_ tokens: ClosedRange<Int>) {
    for token in tokens { isTaken[token] = true }
  }
}
