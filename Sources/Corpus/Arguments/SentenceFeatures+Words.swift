import Dutch
import Prose

extension FeatureBag {
  /// The words themselves: lemmas, the first words, the punctuation marks.
  mutating func addWords(_ scene: Scene, _ sentence: Int) {
    let reading = scene.reading
    let words = scene.words(sentence).filter { reading.words[$0].tag != .punctuation }
    for token in words { add("lemma", reading.lemma(token)) }
    if let first = words.first { add("first", reading.form(first), shared: true) }
    if words.count > 1 { add("firstTwo", reading.form(words[0]), reading.form(words[1])) }
    for token in words.prefix(3) { add("early", reading.lemma(token)) }
    for token in scene.words(sentence) where reading.words[token].tag == .punctuation {
      add("mark", reading.form(token))
    }
  }
}
