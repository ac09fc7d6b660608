import Dutch
import Prose

/// What was found out about words, kept from one essay to the next.
struct EssayMemory: ~Copyable {
  /// For the reading as Dutch.
  var language: WordMemory
  /// For the reading of sayings, concepts and topics.
  var words = EssayWordMemory()
  /// What the standard lexicon of sayings is searched for in.
  private var sayings = SayingAligner.Scratch(.standard)
  /// For what the roles of sentences are decided by.
  var features = FeatureHashes()

  /// - Parameter limit: the word types that are kept at most from one essay to the next.
  init(limit: Int = WordMemory.usualLimit) { language = WordMemory(limit: limit) }

  /// Reads documents as Dutch.
  mutating func readings(of documents: [Document]) -> [Reading] {
    Reading.readings(of: documents, memory: &language)
  }

  /// The sayings of one of the texts that were read last.
  mutating func adages(of reading: Reading, _ target: Target) -> AdageReading {
    words.begin(language.generation)
    let words = EssayWords(reading, &self.words)
    if target.sayings.isStandard { return AdageReading(reading, target, words, &sayings) }
    var scratch = SayingAligner.Scratch(target.sayings)
    return AdageReading(reading, target, words, &scratch)
  }

  /// What can be observed of the sentences of one of the texts that were read last.
  mutating func features(of reading: Reading, _ adages: AdageReading) -> SentenceFeatures {
    features.begin(language.generation)
    return SentenceFeatures(reading, adages, CueReader(reading, memory: &language), &features)
  }
}
