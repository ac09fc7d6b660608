import Dutch
import Prose

extension FeatureBags {
  /// The words themselves: lemmas, the first words, the punctuation marks.
  mutating func addWords(_ reading: Reading, _ tokens: Range<Int>, _ memory: inout FeatureMemory) {
    var count = 0
    var first = (-1, -1, -1)
    for token in tokens where reading.words[token].tag != .punctuation {
      let lemma = reading.words[token].lemma
      add(number(&memory.lemmas[lemma], .lemma, lemma))
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
      add(number(&memory.first[form], .first, form), shared: true)
    }
    if count > 1 { add(firstTwo: reading.words[first.0].form, reading.words[first.1].form) }
    if count > 0 { addEarly(reading, first.0, &memory) }
    if count > 1 { addEarly(reading, first.1, &memory) }
    if count > 2 { addEarly(reading, first.2, &memory) }
    if count == tokens.count { return }
    for token in tokens where reading.words[token].tag == .punctuation {
      let form = reading.words[token].form
      add(number(&memory.marks[form], .mark, form))
    }
  }

  private mutating func addEarly(_ reading: Reading, _ token: Int, _ memory: inout FeatureMemory) {
    let lemma = reading.words[token].lemma
    add(number(&memory.early[lemma], .early, lemma))
  }
}
