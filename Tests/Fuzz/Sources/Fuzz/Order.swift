import Dutch
import Prose

/// What holds of every document: its parts lie in order, within each other and within the text.
enum Order {
  static func fault(_ input: [UInt8]) -> String? {
    guard let source = try? Source(decoding: input) else { return nil }
    if let fault = fault(Document(plain: source, conventions: .dutch)) { return "plain: \(fault)" }
    if let fault = encodingFault(source) { return fault }
    guard let document = try? Document(source, conventions: .dutch) else { return nil }
    return fault(document)
  }

  /// A text is the same text in UTF-16 with a mark of the byte order, either way round.
  private static func encodingFault(_ source: Source) -> String? {
    let units = Array("\u{FEFF}".utf16) + String(decoding: source.bytes, as: UTF8.self).utf16
    // Little-endian, with a zero behind it, the mark is that of UTF-32.
    for isBigEndian in [false, true] where isBigEndian || source.bytes.first != 0 {
      let raw = units.flatMap { unit in
        let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        return isBigEndian ? bytes.reversed() : bytes
      }
      guard let again = try? Source(decoding: raw) else { return "no text in UTF-16" }
      guard again.bytes == source.bytes, again.format == source.format else { return "another text in UTF-16" }
    }
    return nil
  }

  private static func fault(_ document: Document) -> String? {
    let length = document.text.bytes.count
    guard (try? UTF8Span(validating: document.source.bytes.span)) != nil else { return "the source is no UTF-8" }
    guard (try? UTF8Span(validating: document.text.bytes.span)) != nil else { return "the running text is no UTF-8" }
    return order(document.blocks.map(\.stretch), "blocks", length)
      ?? order(document.sentences.map(\.stretch), "sentences", length)
      ?? order(document.tokens.map(\.stretch), "tokens", length) ?? sentences(document) ?? places(document)
  }

  private static func order(_ stretches: [Stretch], _ name: String, _ length: Int) -> String? {
    var end = 0
    for stretch in stretches {
      guard stretch.start >= end, stretch.end > stretch.start, stretch.end <= length else {
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
      guard document.blocks[sentence.block].stretch.contains(sentence.stretch) else {
        return "a sentence outside its block"
      }
      next = sentence.tokens.upperBound
      for token in sentence.tokens where !sentence.stretch.contains(document.tokens[token].stretch) {
        return "a token outside its sentence"
      }
    }
    return next == document.tokens.count ? nil : "tokens outside all sentences"
  }

  /// Spans of the source begin and end between characters.
  private static func places(_ document: Document) -> String? {
    let bytes = document.source.bytes
    for stretch in document.tokens.map(\.stretch) + document.sentences.map(\.stretch) {
      let span = document.span(stretch)
      guard 0 <= span.start, span.start < span.end, span.end <= bytes.count else {
        return "\(stretch) stands at \(span) of \(bytes.count)"
      }
      if isInside(span.start, bytes) || isInside(span.end, bytes) { return "\(span) cuts a character" }
    }
    return nil
  }

  private static func isInside(_ place: Int, _ bytes: [UInt8]) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }
}
