/// Why a gold reading is no reading of a text.
public enum GoldMismatch: Error, Sendable, Hashable {
  /// The text has another number of segments than the reading labels.
  case segments(inText: Int, labelled: Int)
  /// The member names a segment that the text does not have.
  case number(Int, member: String)
  /// The words of an adage do not stand in its segment.
  case adage(String, segment: Int)
}

extension GoldReading {
  /// Where the adages stand, in code points.
  ///
  /// - Throws: what does not fit the text.
  func places(in text: String, _ segments: [Range<Int>]) throws(GoldMismatch) -> [Range<Int>] {
    guard segments.count == roles.count else { throw .segments(inText: segments.count, labelled: roles.count) }
    try check(stanceEvidence, "stance_evidence")
    try check(examples.flatMap(\.segments), "examples")
    try check(supports.flatMap { [$0.source, $0.goal] }, "supports")
    try check(adages.map(\.segment), "adages")
    let scalars = Array(text.unicodeScalars)
    return try adages.map { (adage) throws(GoldMismatch) in
      guard let place = Scores.place(of: adage.text, in: scalars, segments[adage.segment - 1]) else {
        throw .adage(adage.text, segment: adage.segment)
      }
      return place
    }
  }

  private func check(_ numbers: [Int], _ member: String) throws(GoldMismatch) {
    for number in numbers where !(1...max(1, roles.count)).contains(number) || roles.isEmpty {
      throw .number(number, member: member)
    }
  }
}
