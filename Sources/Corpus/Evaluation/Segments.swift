/// The cut of an essay that gold readings label: line ends, then sentence-final punctuation.
///
/// A port of `segment.py`, to the letter: our own sentences meet it by overlap. Offsets count code points.
public struct Segments: Sendable {
  /// The segments in order, blank ones and front matter left out.
  public let ranges: [Range<Int>]

  /// Cuts a text as it stands in its file, without byte order mark.
  public init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var found: [Range<Int>] = []
    var lineStart = Self.bodyStart(scalars)
    while lineStart <= scalars.count {
      let lineEnd = scalars[lineStart...].firstIndex(of: "\n") ?? scalars.count
      var start = lineStart
      for cut in Self.cuts(scalars, lineStart..<lineEnd) + [lineEnd] {
        if let piece = Self.stripped(scalars, start..<cut) { found.append(piece) }
        start = cut
      }
      lineStart = lineEnd + 1
    }
    ranges = found
  }

  /// The offset behind a leading `---` block, 0 where there is none.
  private static func bodyStart(_ scalars: [Unicode.Scalar]) -> Int {
    let opening: [Unicode.Scalar] = ["-", "-", "-", "\n"]
    let closing: [Unicode.Scalar] = ["\n", "-", "-", "-", "\n"]
    guard scalars.starts(with: opening) else { return 0 }
    var at = opening.count
    while at + closing.count <= scalars.count {
      if scalars[at..<at + closing.count].elementsEqual(closing) { return at + closing.count }
      at += 1
    }
    return 0
  }

  private static let finals: Set<Unicode.Scalar> = [".", "!", "?", "…"]
  private static let closers: Set<Unicode.Scalar> = ["\"", "'", "’", "”", ")", "]"]
  private static let openers: Set<Unicode.Scalar> = ["\"", "'", "‘", "’", "“", "„", "‚", "("]
  private static let abbreviations = ["bijv", "o.a", "d.w.z", "etc", "dr", "mr", "ca", "nl", "t.a.v"]
    .map { Array($0.unicodeScalars) }

  /// Where segments end inside a line: behind final punctuation and the white space that follows it.
  private static func cuts(_ scalars: [Unicode.Scalar], _ line: Range<Int>) -> [Int] {
    var cuts: [Int] = []
    var at = line.lowerBound
    while at < line.upperBound {
      if finals.contains(scalars[at]), !followsAbbreviation(scalars, at, line),
        let end = end(scalars, at, line)
      {
        cuts.append(end)
        at = end
      } else {
        at += 1
      }
    }
    return cuts
  }

  /// The end of `[.!?…]+["'’”)\]]*\s+` at `start`, where an opening of a sentence follows it.
  private static func end(_ scalars: [Unicode.Scalar], _ start: Int, _ line: Range<Int>) -> Int? {
    var at = start
    while at < line.upperBound, finals.contains(scalars[at]) { at += 1 }
    while at < line.upperBound, closers.contains(scalars[at]) { at += 1 }
    let blank = at
    while at < line.upperBound, isBlank(scalars[at]) { at += 1 }
    guard at > blank else { return nil }
    var next = at
    while next < line.upperBound, openers.contains(scalars[next]) { next += 1 }
    guard next < line.upperBound, opensSentence(scalars[next]) else { return nil }
    return at
  }

  private static func opensSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "À"..."Ý", "0"..."9": true
    default: false
    }
  }

  private static func followsAbbreviation(_ scalars: [Unicode.Scalar], _ at: Int, _ line: Range<Int>) -> Bool {
    abbreviations.contains { word in
      let start = at - word.count
      guard start >= line.lowerBound, scalars[start..<at].elementsEqual(word) else { return false }
      return start == line.lowerBound || !isWordScalar(scalars[start - 1])
    }
  }

  /// What Python's `\w` matches: letters by category, whatever has a numeric value, the low line.
  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: scalar == "_" || scalar.properties.numericType != nil
    }
  }

  /// What Python's `\s` matches and `strip` removes: white space, and the four separators of ASCII.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains(scalar)
  }

  private static func stripped(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let first = range.first, isBlank(scalars[first]) { range = first + 1..<range.upperBound }
    while let last = range.last, isBlank(scalars[last]) { range = range.lowerBound..<last }
    return range.isEmpty ? nil : range
  }
}
