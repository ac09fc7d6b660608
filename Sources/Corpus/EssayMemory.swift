import Dutch
import Prose

/// What was found out about words, kept from one essay to the next.
struct EssayMemory: ~Copyable {
  /// For the reading as Dutch.
  var language: WordMemory
  /// For the reading of sayings, concepts and topics.
  var words = EssayWordMemory()
  /// For what the roles of sentences are decided by.
  var features = FeatureHashes()

  /// - Parameter limit: the word types that are kept at most from one essay to the next.
  init(limit: Int = WordMemory.usualLimit) { language = WordMemory(limit: limit) }

  /// Reads documents as Dutch.
  mutating func readings(of documents: [Document]) -> [Reading] {
    Reading.readings(of: documents, memory: &language)
  }

  /// What is known of the words of one of the texts that were read last.
  mutating func words(of reading: Reading) -> EssayWords {
    words.begin(language.generation)
    return EssayWords(reading, &words)
  }

  /// What can be observed of the sentences of one of the texts that were read last.
  mutating func features(of reading: Reading, _ adages: AdageReading) -> SentenceFeatures {
    features.begin(language.generation)
    return SentenceFeatures(reading, adages, CueReader(reading, memory: &language), &features)
  }
}
