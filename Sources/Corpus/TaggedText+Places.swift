import Prose

extension TaggedText {
  /// Where the words of a text stand in its file; made once, for those who ask.
  package struct Places: Sendable {
    private let text: TaggedText
    private let places: Prose.Places

    package init(_ text: TaggedText) {
      self.text = text
      places = Prose.Places(text.reading.document.source)
    }

    /// The words of the sentence at `index`, in code points from the start of the decoded file.
    package func words(ofSentence index: Int) -> [Range<Int>] {
      let document = text.reading.document
      return document.sentences[index].tokens.map { token in
        let span = document.span(document.tokens[token].stretch)
        return places.codePoints(before: span.start)..<places.codePoints(before: span.end)
      }
    }
  }
}
