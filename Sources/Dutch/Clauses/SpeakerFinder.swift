/// Finds who says what is quoted: the subject next to a verb of saying outside the quotation, or the name after
/// *volgens* or *aldus*.
enum SpeakerFinder {
  /// The tokens that name the speaker of `quotation` in its sentence.
  static func speaker(_ classes: [ClauseRole], _ sentence: Range<Int>, quotation: Range<Int>) -> Range<Int>? {
    let after = quotation.upperBound..<max(quotation.upperBound, sentence.upperBound)
    let before = sentence.lowerBound..<max(sentence.lowerBound, quotation.lowerBound)
    if isAnnounced(before, classes), let speaker = speaker(in: before, classes) { return speaker }
    if let verb = first(after, classes, [.saying, .source]) {
      if let subject = phrase(from: verb + 1, classes, sentence.upperBound) { return subject }
      return phrase(endingAt: verb, classes, quotation.upperBound)
    }
    return speaker(in: before, classes)
  }

  private static func speaker(in before: Range<Int>, _ classes: [ClauseRole]) -> Range<Int>? {
    guard let verb = last(before, classes, [.saying, .source]) else { return nil }
    if classes[verb].contains(.source) { return phrase(from: verb + 1, classes, before.upperBound) }
    if let subject = phrase(endingAt: verb, classes, before.lowerBound) { return subject }
    // *Een man komt binnen en zegt: …*: the subject is that of the clause before.
    if verb > before.lowerBound, classes[verb - 1].contains(.coordinator),
      let subject = phrase(from: before.lowerBound, classes, verb)
    {
      return subject
    }
    return phrase(from: verb + 1, classes, before.upperBound)
  }

  /// Whether a colon stands before the quotation mark.
  private static func isAnnounced(_ before: Range<Int>, _ classes: [ClauseRole]) -> Bool {
    before.suffix(2).contains { classes[$0].contains(.breakMark) }
  }

  /// How far from a quotation its verb may stand.
  private static let reach = 8

  private static func first(_ range: Range<Int>, _ classes: [ClauseRole], _ wanted: ClauseRole) -> Int? {
    range.prefix(reach).first { !classes[$0].isDisjoint(with: wanted) }
  }

  private static func last(_ range: Range<Int>, _ classes: [ClauseRole], _ wanted: ClauseRole) -> Int? {
    range.suffix(reach).last { !classes[$0].isDisjoint(with: wanted) }
  }

  private static func phrase(from start: Int, _ classes: [ClauseRole], _ limit: Int) -> Range<Int>? {
    var end = start
    var hasNoun = false
    while end < limit {
      if classes[end].contains(.nominal) {
        if hasNoun, classes[end - 1].contains(.subject) { break }
        hasNoun = true
      } else if hasNoun || classes[end].isDisjoint(with: .modifier) {
        break
      }
      end += 1
    }
    return hasNoun && isSomeone(start, classes) ? start..<end : nil
  }

  private static func phrase(endingAt end: Int, _ classes: [ClauseRole], _ limit: Int) -> Range<Int>? {
    var start = end
    while start > limit, !classes[start - 1].isDisjoint(with: [.nominal, .modifier]) { start -= 1 }
    return start < end && classes[end - 1].contains(.nominal) && isSomeone(start, classes) ? start..<end : nil
  }

  /// *Wie weet* names nobody.
  private static func isSomeone(_ start: Int, _ classes: [ClauseRole]) -> Bool {
    !classes[start].contains(.interrogative)
  }
}
