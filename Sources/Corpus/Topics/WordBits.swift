import Dutch

/// Bits of the words of a sentence, by which most others are told not to be there.
struct WordBits {
  private var bits = SIMD8<UInt64>(repeating: 0)

  init(_ tokens: Range<Int>, _ reading: Reading, _ words: EssayWords) {
    for token in tokens {
      add(words.lemmas[reading.words[token].lemma].hash)
      add(words.forms[reading.words[token].form].hash)
    }
  }

  private mutating func add(_ hash: UInt64) { bits[Int(hash >> 6 & 7)] |= 1 << (hash & 63) }

  /// False where the sentence lacks the word with this hash.
  func mayContain(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 7)] & 1 << (hash & 63) != 0 }
}
