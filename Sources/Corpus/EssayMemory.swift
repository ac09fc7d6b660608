import Dutch

/// What was found out about words, kept from one essay to the next.
struct EssayMemory: ~Copyable {
  /// For the reading as Dutch.
  var language: WordMemory
  /// For the reading of sayings, concepts and topics.
  var words = EssayWordMemory()

  /// - Parameter limit: the word types that are kept at most from one essay to the next.
  init(limit: Int = 1 << 15) { language = WordMemory(limit: limit) }

  /// What is known of the words of the text that was read last.
  mutating func words(of reading: Reading) -> EssayWords {
    words.begin(language.generation)
    return EssayWords(reading, &words)
  }
}
