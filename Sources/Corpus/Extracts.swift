import Prose

/// Makes extracts of a document: the only place where stretches become code points, lines, columns and strings.
struct Extracts {
  private let document: Document
  private let places: Places

  init(_ document: Document) {
    self.document = document
    places = Places(document.source)
  }

  /// The extract of a stretch of the running text.
  func extract(_ stretch: Stretch) -> Extract {
    extract(document.span(stretch), quote: document.text.string(stretch))
  }

  /// The extract of a sentence.
  func extract(sentence: Int) -> Extract { extract(document.sentences[sentence].stretch) }

  /// The extract of a token.
  func extract(token: Int) -> Extract { extract(document.tokens[token].stretch) }

  /// Where a stretch starts.
  func place(of stretch: Stretch) -> Place { places.place(document.span(stretch).start) }

  private func extract(_ span: Span, quote: String) -> Extract {
    let start = places.place(span.start)
    let end = places.place(span.end)
    return Extract(
      start: start.codePoint, end: end.codePoint, line: start.line, column: start.column,
      text: document.source.text(span), quote: quote)
  }
}
