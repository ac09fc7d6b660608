import Prose

/// What holds of every document: its parts lie in order, within each other and within the text.
enum Order {
  static func fault(_ document: Document) -> String? {
    let length = document.text.bytes.count
    guard (try? UTF8Span(validating: document.source.bytes.span)) != nil else { return "the source is no UTF-8" }
    guard (try? UTF8Span(validating: document.text.bytes.span)) != nil else { return "the running text is no UTF-8" }
    return order(document.blocks.map(\.stretch), "blocks", length)
      ?? order(document.sentences.map(\.stretch), "sentences", length)
      ?? order(document.tokens.map(\.stretch), "tokens", length) ?? sentences(document)
  }

  private static func order(_ stretches: [Stretch], _ name: String, _ length: Int) -> String? {
    var end = 0
    for stretch in stretches {
      guard stretch.start >= end, stretch.end >= stretch.start, stretch.end <= length else {
        return "\(name) out of order: \(stretch) behind \(end) of \(length)"
      }
      end = stretch.end
    }
    return nil
  }

  private static func sentences(_ document: Document) -> String? {
    var next = 0
    for sentence in document.sentences {
      guard sentence.tokens.lowerBound == next, document.blocks.indices.contains(sentence.block) else {
        return "a sentence's tokens do not follow those of the one before"
      }
      next = sentence.tokens.upperBound
      for token in sentence.tokens where !sentence.stretch.contains(document.tokens[token].stretch) {
        return "a token outside its sentence"
      }
    }
    return next == document.tokens.count ? nil : "tokens outside all sentences"
  }
}
