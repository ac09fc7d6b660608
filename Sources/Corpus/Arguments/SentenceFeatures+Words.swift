import Dutch
import Prose

extension FeatureBags {
  /// The words themselves: lemmas, the first words, the punctuation marks.
  mutating func addWords(_ reading: Reading, _ tokens: Range<Int>, _ memory: inout FeatureMemory) {
    var count = 0
    var first = (-1, -1, -1)
    for token in tokens where reading.words[token].tag != .punctuation {
      let lemma = reading.words[token].lemma
      add(number(&memory.lemmas[lemma], "lemma", reading.lemmas[lemma]))
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
      add(number(&memory.first[form], "first", reading.forms[form]), shared: true)
    }
    if count > 1 { add(name("firstTwo", reading.form(first.0), reading.form(first.1))) }
    if count > 0 { addEarly(reading, first.0, &memory) }
    if count > 1 { addEarly(reading, first.1, &memory) }
    if count > 2 { addEarly(reading, first.2, &memory) }
    if count == tokens.count { return }
    for token in tokens where reading.words[token].tag == .punctuation {
      let form = reading.words[token].form
      add(number(&memory.marks[form], "mark", reading.forms[form]))
    }
  }

  private mutating func addEarly(_ reading: Reading, _ token: Int, _ memory: inout FeatureMemory) {
    let lemma = reading.words[token].lemma
    add(number(&memory.early[lemma], "early", reading.lemmas[lemma]))
  }

  /// The number of a name, a new one where it has none.
  @inline(__always)
  private mutating func number(_ known: inout Int32, _ family: StaticString, _ word: @autoclosure () -> String) -> Int {
    if known < 0 { known = Int32(name(family, word())) }
    return Int(known)
  }
}
