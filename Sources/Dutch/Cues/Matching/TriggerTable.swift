import Data

/// A pattern and the element of it that is known to match.
struct Trigger: Sendable {
  /// What stands beside the element in the pattern and can be asked for before all else.
  struct Needs: OptionSet, Sendable {
    let rawValue: UInt32

    /// A token that must fit.
    static let before = Needs(rawValue: 1)
    static let after = Needs(rawValue: 2)
    /// The start of the sentence.
    static let start = Needs(rawValue: 4)
  }

  // The fields leave no gaps, so that an index is the same bytes whenever it is compiled.
  var pattern: Int32
  var element: Int32
  var needs: Needs = []
  /// The rarest of the pattern's other elements that must fit a token somewhere, -1 where there is none.
  var other: Int32 = -1
  /// What a token must share with where `needs` says that it must fit: most do not, and are told here.
  var before = CueSignature.any
  var after = CueSignature.any
}

/// Which patterns to try where a word or a class stands: a list for each number, in one table.
struct TriggerTable: @unchecked Sendable {
  // Read-only memory that outlives the matcher.
  private let starts: UnsafeBufferPointer<Int32>
  private let triggers: UnsafeBufferPointer<Trigger>

  init(_ reader: inout CueIndexReader) {
    starts = reader.next()
    triggers = reader.next()
  }

  /// The list of a number below the table's count.
  @inline(__always)
  subscript(number: Int) -> UnsafeBufferPointer<Trigger> {
    UnsafeBufferPointer(rebasing: triggers[Int(starts[number])..<Int(starts[number + 1])])
  }

  /// Has the beginning of a list fetched that will be asked for soon.
  @inline(__always)
  func willRead(_ number: Int) {
    if let base = triggers.baseAddress { Data.willRead(base + Int(starts[number])) }
  }
}

/// The lists of a `TriggerTable` as they are compiled.
struct TriggerLists {
  private(set) var starts: [Int32]
  private(set) var triggers: [Trigger]

  init(_ entries: [(number: Int, trigger: Trigger)], count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    for entry in entries { starts[entry.number + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    triggers = [Trigger](repeating: Trigger(pattern: 0, element: 0), count: entries.count)
    for entry in entries {
      triggers[Int(next[entry.number])] = entry.trigger
      next[entry.number] += 1
    }
  }
}
