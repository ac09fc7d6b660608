/// Which patterns to try where a word or a class stands: a list for each number, in one array.
struct TriggerTable: Sendable {
  /// A pattern and the element of it that is known to match.
  struct Trigger: Sendable {
    var pattern: Int32
    var element: Int32
  }

  private let starts: [Int32]
  private let triggers: [Trigger]

  init(_ entries: [(number: Int, trigger: Trigger)], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for entry in entries { starts[entry.number + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    var triggers = [Trigger](repeating: Trigger(pattern: 0, element: 0), count: entries.count)
    for entry in entries {
      triggers[Int(next[entry.number])] = entry.trigger
      next[entry.number] += 1
    }
    self.starts = starts
    self.triggers = triggers
  }

  subscript(number: Int) -> ArraySlice<Trigger> { triggers[Int(starts[number])..<Int(starts[number + 1])] }
}
