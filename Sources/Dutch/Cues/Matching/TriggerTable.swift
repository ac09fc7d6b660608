/// Which patterns to try where a word or a class stands: a list for each number, in one array.
struct TriggerTable: Sendable {
  /// A pattern and the element of it that is known to match.
  struct Trigger: Sendable {
    var pattern: Int32
    var element: Int32
    /// What stands beside the element in the pattern and can be asked for before all else: a token that must fit, or
    /// the start of the sentence.
    var needsBefore = false
    var needsAfter = false
    var needsStart = false
  }

  private let starts: FixedTable<Int32>
  private let triggers: FixedTable<Trigger>

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
    self.starts = FixedTable(starts)
    self.triggers = FixedTable(triggers)
  }

  /// The table while whoever asks keeps it alive.
  var lists: Lists { Lists(starts: starts.values, triggers: triggers.values) }

  struct Lists {
    fileprivate let starts: UnsafeBufferPointer<Int32>
    fileprivate let triggers: UnsafeBufferPointer<Trigger>

    /// The list of a number below the table's count.
    @inline(__always)
    subscript(number: Int) -> UnsafeBufferPointer<Trigger> {
      UnsafeBufferPointer(rebasing: triggers[Int(starts[number])..<Int(starts[number + 1])])
    }
  }
}
