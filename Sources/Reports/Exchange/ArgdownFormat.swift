import Corpus

extension ExportFormat {
  /// The components as statements of Argdown (argdown.org/syntax), each with its role as a tag and the author's words as
  /// provenance in Ipsissima's profile (github.com/jgsw/ipsissima), so that `ipsissima-check FILE --source-root .`
  /// finds every quotation in its file.
  ///
  /// Double quotation marks in the words become single ones, as is usual within a quotation; the checker reads both
  /// alike. `quotation` is what stands in the file letter for letter; what only does so without the markup of the file
  /// is a `paraphrase` there.
  static let argdown = ExportFormat("argdown") { analyses in
    var argdown = ArgdownWriter()
    argdown.frontMatter(title: analyses.essays.map(\.essay.target).distinct.joined(separator: " / "))
    for analysed in analyses.essays { argdown.essay(analysed.essay) }
    return argdown.bytes
  }
}

extension ArgdownWriter {
  fileprivate mutating func essay(_ essay: Essay) {
    heading([essay.title ?? essay.id, essay.author.map { "(\($0))" }].compactMap { $0 }.joined(separator: " "))
    let links = Dictionary(grouping: AnalysisWalk(essay).links, by: \.to)
    for (number, component) in essay.components.enumerated() {
      let words = Provenance(component.extract)
      statement(
        component.id, words.shown, tag: component.role.rawValue,
        [
          "fidelity": words.isVerbatim ? "quotation" : "paraphrase", "chapter": essay.path,
          "pinpoint": "line \(component.extract.line)", "source": essay.path == nil ? nil : words.quotation,
        ])
      for link in links[number] ?? [] {
        relation(from: essay.components[link.from].id, isAttack: link.kind == .attacks)
      }
    }
  }
}

/// The words of a component as Ipsissima compares them with the file: white space folded, the signs of emphasis left
/// out, … and ... alike, and what stands between elisions found piece by piece.
private struct Provenance {
  /// What people are shown.
  let shown: String
  /// The words between quotation marks; nil where an ellipsis leaves no piece that is long enough to be looked for.
  let quotation: String?
  /// Whether what is shown are the words of the file.
  let isVerbatim: Bool

  init(_ extract: Extract) {
    shown = Provenance.singleMarks(extract.quote, left: "‘", right: "’", straight: "'")
    let text = Provenance.singleMarks(extract.text, left: "'", right: "'", straight: "'")
    let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    quotation = Provenance.canBeFound(folded) ? "\"\(folded)\"" : nil
    isVerbatim = Provenance.wordLetters(extract.text) == Provenance.wordLetters(extract.quote)
  }

  private static func singleMarks(
    _ text: String, left: Unicode.Scalar, right: Unicode.Scalar, straight: Unicode.Scalar
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“", "«": result.append(left)
      case "”", "»": result.append(right)
      case "\"": result.append(straight)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a piece between elisions has four letters.
  private static func canBeFound(_ text: String) -> Bool {
    var letters = 0
    var dots = 0
    for scalar in text.unicodeScalars {
      dots = scalar == "…" ? 3 : scalar == "." ? dots + 1 : 0
      if dots >= 3 { letters = 0 } else if isLetter(scalar) { letters += 1 }
      if letters >= 4 { return true }
    }
    return false
  }

  private static func wordLetters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter(isLetter) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
