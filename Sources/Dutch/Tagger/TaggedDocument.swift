import Prose

/// A text with a type and a tag for every token.
package struct TaggedDocument {
  /// Numbers in the memory.
  let types: [Int32]
  /// Raw values of `FineTag`.
  package let tags: [UInt8]

  init(_ document: Document, _ model: LanguageModel, _ memory: inout WordMemory) {
    let tokens = document.tokens
    self.init(
      text: document.text.bytes, tokens: tokens.count, sentences: document.sentences.lazy.map { $0.tokens }, model,
      &memory, stretch: { tokens[$0].stretch })
  }

  /// Tags `tokens` tokens of `text`, which stand where `stretch` says.
  package init(
    text: [UInt8], tokens: Int, sentences: some Sequence<Range<Int>>, _ model: LanguageModel,
    _ memory: inout WordMemory, stretch: (Int) -> Stretch
  ) {
    let finder = TypeFeatureFinder(evidence: model.evidence)
    var types = [Int32](repeating: 0, count: tokens)
    var tags = [UInt8](repeating: FineTag.other.rawValue, count: tokens)
    var decoder = TagDecoder(model: model)
    var sought: [WordTypes.Sought] = []
    text.withUnsafeBufferPointer { text in
      for sentence in sentences where !sentence.isEmpty {
        if sought.count < sentence.count { sought = Array(repeating: .none, count: max(sentence.count * 2, 64)) }
        types.withUnsafeMutableBufferPointer { types in
          let types = UnsafeMutableBufferPointer(rebasing: types[sentence])
          sought.withUnsafeMutableBufferPointer { sought in
            var opening = OpeningState()
            for at in types.indices {
              let stretch = stretch(sentence.lowerBound + at)
              let bytes = UnsafeBufferPointer(rebasing: text[stretch.start..<stretch.end])
              sought[at] = memory.types.seek(bytes, opensSentence: opening.advance(bytes))
            }
            for at in types.indices { memory.types.goOn(sought[at]) }
            for at in types.indices { types[at] = memory.types.number(of: sought[at], model, finder) }
          }
          tags.withUnsafeMutableBufferPointer { tags in
            let tags = UnsafeMutableBufferPointer(rebasing: tags[sentence])
            // The tables of the memory are handed on where they lie: a copy of it costs more than most sentences.
            memory.types.withTypes { decoder.decode(UnsafeBufferPointer(types), $0, $1, into: tags) }
          }
        }
      }
    }
    self.types = types
    self.tags = tags
  }
}
