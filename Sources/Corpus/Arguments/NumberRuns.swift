/// Runs of small numbers, one behind the other in one table.
struct NumberRuns: Sendable {
  private var numbers: [Int32] = []
  /// Where each run ends.
  private var ends: [Int32] = []

  /// No runs yet, and room for as many.
  init(runs: Int) {
    numbers.reserveCapacity(4 * runs)
    ends.reserveCapacity(runs)
  }

  private func start(_ run: Int) -> Int { run == 0 ? 0 : Int(ends[run - 1]) }

  /// Gives the numbers of a run in their order.
  @inline(__always)
  func each(_ run: Int, _ body: (Int) -> Void) {
    for place in start(run)..<Int(ends[run]) { body(Int(numbers[place])) }
  }

  /// Adds a number to the run that is open, unless it has it.
  mutating func addOnce(_ number: Int) {
    for place in start(ends.count)..<numbers.count where numbers[place] == Int32(number) { return }
    numbers.append(Int32(number))
  }

  /// Ends the run that is open; the next one opens.
  mutating func endRun() { ends.append(Int32(numbers.count)) }
}
