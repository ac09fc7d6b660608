import Prose

/// Makes extracts of a document: the only place where stretches become code points, lines, columns and strings.
struct Extracts {
  private let document: Document
  private let places: Places
  /// By sentence: topics, evidence and conditions show many once more.
  private var sentences: [Extract] = []

  init(_ document: Document) {
    self.document = document
    places = Places(document.source)
    sentences = document.sentences.map { extract($0.stretch) }
  }

  /// The extract of a stretch of the running text.
  func extract(_ stretch: Stretch) -> Extract {
    let span = document.span(stretch)
    let quote = document.text.string(stretch)
    return extract(span, text: isPlain(stretch, span) ? quote : document.source.text(span), quote: quote)
  }

  /// The extract of a sentence.
  func extract(sentence: Int) -> Extract { sentences[sentence] }

  /// The extract of a token.
  func extract(token: Int) -> Extract { extract(document.tokens[token].stretch) }

  /// Where a stretch starts.
  func place(of stretch: Stretch) -> Place { places.place(document.span(stretch).start) }

  /// Whether a stretch shows its span as it stands.
  private func isPlain(_ stretch: Stretch, _ span: Span) -> Bool {
    guard stretch.count == span.count else { return false }
    return document.text.bytes.withUnsafeBytes { text in
      document.source.bytes.withUnsafeBytes { source in
        var at = 0
        while at + 8 <= span.count {
          let shown = text.loadUnaligned(fromByteOffset: stretch.start + at, as: UInt64.self)
          if shown != source.loadUnaligned(fromByteOffset: span.start + at, as: UInt64.self) { return false }
          at += 8
        }
        while at < span.count, text[stretch.start + at] == source[span.start + at] { at += 1 }
        return at == span.count
      }
    }
  }

  private func extract(_ span: Span, text: String, quote: String) -> Extract {
    let start = places.place(span.start)
    let end = places.place(span.end)
    return Extract(
      start: start.codePoint, end: end.codePoint, line: start.line, column: start.column,
      text: text, quote: quote)
  }
}
