/// What was worked out of words, kept from one text to the next: types with their tags and scores, forms, lemmas, cue words.
///
/// It belongs to one reader at a time. What it gives never depends on what it has seen before, nor on its size: a memory
/// that has grown too large forgets everything before the next text.
package struct WordMemory: ~Copyable {
  let model: LanguageModel?
  /// The word types that it keeps at most from one text to the next.
  private let limit: Int
  /// How often it has forgotten; what others keep by its numbers is void when that changes.
  package private(set) var generation = 0

  var types: WordTypes
  var lexemes: Lexemes
  var forms = LocalNumbers()
  var lemmas = LocalNumbers()
  var cues = CueWords()

  /// So many types take some 10 MB with what others keep of them.
  package static let usualLimit = 20_000

  /// - Parameter limit: the word types that it keeps at most from one text to the next.
  package init(limit: Int = WordMemory.usualLimit) { self.init(model: .embedded, limit: limit) }

  package init(model: LanguageModel?, limit: Int = WordMemory.usualLimit) {
    self.model = model
    self.limit = limit
    types = WordTypes()
    lexemes = Lexemes()
  }

  /// Begins a text, or some that are read together.
  mutating func begin() {
    guard types.entries.count > limit else { return }
    generation += 1
    types = WordTypes()
    lexemes = Lexemes()
    forms = LocalNumbers()
    lemmas = LocalNumbers()
    cues = CueWords()
  }
}
