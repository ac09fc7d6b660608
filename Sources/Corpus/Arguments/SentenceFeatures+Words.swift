import Dutch
import Prose

extension FeatureBags {
  /// The words themselves: lemmas, the first words, the punctuation marks.
  mutating func addWords(_ reading: Reading, _ tokens: Range<Int>, _ memory: inout FeatureMemory) {
    var count = 0
    var first = (-1, -1, -1)
    for token in tokens where reading.words[token].tag != .punctuation {
      let lemma = reading.words[token].lemma
      add(memory.lemmas.number(.lemma, lemma, &self))
      count += 1
      switch count {
      case 1: first.0 = token
      case 2: first.1 = token
      case 3: first.2 = token
      default: break
      }
    }
    if count > 0 {
      let form = reading.words[first.0].form
      add(memory.forms.number(.first, form, &self), shared: true)
    }
    if count > 1 { add(firstTwo: reading.words[first.0].form, reading.words[first.1].form) }
    if count > 0 { addEarly(reading, first.0, &memory) }
    if count > 1 { addEarly(reading, first.1, &memory) }
    if count > 2 { addEarly(reading, first.2, &memory) }
    if count == tokens.count { return }
    for token in tokens where reading.words[token].tag == .punctuation {
      let form = reading.words[token].form
      add(memory.forms.number(.mark, form, &self))
    }
  }

  private mutating func addEarly(_ reading: Reading, _ token: Int, _ memory: inout FeatureMemory) {
    let lemma = reading.words[token].lemma
    add(memory.lemmas.number(.early, lemma, &self))
  }
}
