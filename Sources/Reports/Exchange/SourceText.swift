/// The decoded text of an essay by code points, which all places count in, and its lines.
///
/// Places beyond the end are taken for the end.
struct SourceText {
  let scalars: [Unicode.Scalar]
  /// Where lines start; LF, CRLF and CR end one.
  private let lineStarts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    lineStarts = [0] + scalars.indices.filter { SourceText.endsLine(scalars, $0) }.map { $0 + 1 }
  }

  private static func endsLine(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    scalars[at] == "\n" || (scalars[at] == "\r" && !(at + 1 < scalars.count && scalars[at + 1] == "\n"))
  }

  /// What stands in a range.
  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(view)
  }

  /// The line and the column, both from 1.
  func place(_ at: Int) -> (line: Int, column: Int) {
    let line = lineStarts.partition { $0 > at }
    return (line, min(at, scalars.count) - lineStarts[line - 1] + 1)
  }
}
