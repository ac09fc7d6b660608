import Data

/// A pattern and the element of it that is known to match, but for its conditions.
struct Trigger: Sendable {
  /// What is left to ask where the signatures say that the pattern may match.
  struct Needs: OptionSet, Sendable {
    let rawValue: UInt32

    /// A token that must fit stands before the element.
    static let before = Needs(rawValue: 1)
    /// The element has conditions.
    static let conditions = Needs(rawValue: 2)
    /// There is no other element, and nothing less is reported.
    static let alone = Needs(rawValue: 4)
  }

  // The fields leave no gaps, so that an index is the same bytes whenever it is compiled.
  /// What the places beside the element must share with the pattern: most do not, and are told here.
  var before = CueSignature.place
  var after = CueSignature.place
  /// What the tokens of the sentence before the element, and those behind it, must share with the pattern's rarest there.
  var earlier = CueWordSignature.any
  var later = CueWordSignature.any
  var pattern: UInt16
  var element: UInt16
  var needs: Needs = []
}

/// A token with what its sentence has beside it.
struct TriggerPlace {
  let token: Int
  /// Of the places beside the token: none where the sentence ends, but for what every place has.
  let before: CueSignature
  let after: CueSignature
  /// Of the words of the sentence before the token, and behind it.
  let earlier: CueWordSignature
  let later: CueWordSignature

  /// Whether the pattern of a trigger may match where its element stands at the token.
  @inline(__always)
  func mayMatch(_ trigger: Trigger) -> Bool {
    trigger.before.shares(before) && trigger.after.shares(after) && trigger.earlier.shares(earlier)
      && trigger.later.shares(later)
  }
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
  func willRead(_ number: Int) { triggers.willRead(Int(starts[number])) }
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
