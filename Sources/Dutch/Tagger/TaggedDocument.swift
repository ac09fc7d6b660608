import Prose

/// A text with a type and a tag for every token.
package struct TaggedDocument {
  let table: WordTypes
  let types: [Int32]
  /// Raw values of `FineTag`.
  package let tags: [UInt8]

  init(_ document: Document, model: LanguageModel) {
    self.init(
      text: document.text.bytes, tokens: document.tokens.count, sentences: document.sentences.lazy.map { $0.tokens },
      model: model, stretch: { document.tokens[$0].stretch })
  }

  /// Tags `tokens` tokens of `text`, which stand where `stretch` says.
  package init(
    text: [UInt8], tokens: Int, sentences: some Sequence<Range<Int>>, model: LanguageModel, stretch: (Int) -> Stretch
  ) {
    var table = WordTypes(model: model, tokens: tokens)
    var types = [Int32](repeating: 0, count: tokens)
    var tags = [UInt8](repeating: FineTag.other.rawValue, count: tokens)
    var decoder = TagDecoder(model: model)
    text.withUnsafeBufferPointer { text in
      for sentence in sentences {
        var opening = OpeningState()
        for at in sentence {
          let stretch = stretch(at)
          let opens = opening.advance(UnsafeBufferPointer(rebasing: text[stretch.start..<stretch.end]))
          types[at] = table.index(text, start: stretch.start, end: stretch.end, opensSentence: opens)
        }
        decoder.decode(types, sentence, table, into: &tags)
      }
    }
    self.table = table
    self.types = types
    self.tags = tags
  }
}
