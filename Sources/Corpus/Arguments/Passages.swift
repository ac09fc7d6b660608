import Dutch
import Prose

/// Runs of sentences that do one thing together: an example that is told, a concession that is unfolded.
package struct Passages: Sendable {
  /// Sentences of each passage, in order; passages do not overlap.
  package let ranges: [Range<Int>]
  /// The passage of each sentence; nil outside.
  package let ofSentence: [Int?]

  /// Finds the runs of one role: examples may run on over blocks under the same heading, a concession ends with its
  /// block.
  package init(_ roles: [Role?], joints: [Joint]) {
    var ranges: [Range<Int>] = []
    var ofSentence = [Int?](repeating: nil, count: roles.count)
    for (sentence, role) in roles.enumerated() where role == .example || role == .counter {
      let goesOn = sentence > 0 && roles[sentence - 1] == role && Self.holds(role, joints[sentence])
      if goesOn, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<sentence + 1
      } else {
        ranges.append(sentence..<sentence + 1)
      }
      ofSentence[sentence] = ranges.count - 1
    }
    self.ranges = ranges
    self.ofSentence = ofSentence
  }

  private static func holds(_ role: Role?, _ joint: Joint) -> Bool {
    joint == .inside || (role == .example && joint == .block)
  }
}
