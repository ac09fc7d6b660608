import Dutch
import Prose

/// A text read as Dutch, with what tests ask of it.
struct Specimen {
  let reading: Reading

  init(_ text: String) throws { reading = Reading(try Document(Source(text: text), conventions: .dutch)) }

  /// The words of a range of tokens, as written.
  func text(_ tokens: Range<Int>) -> String {
    tokens.map { reading.document.text.string(reading.document.tokens[$0].stretch) }.joined(separator: " ")
  }

  /// The first token written `form`.
  func token(_ form: String) -> Int? {
    reading.document.tokens.firstIndex { reading.document.text.string($0.stretch) == form }
  }

  func word(_ form: String) -> Word? { token(form).map { reading.words[$0] } }
  func lemma(_ form: String) -> String? { token(form).map { reading.lemma($0) } }
}
