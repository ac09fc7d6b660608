import Dutch
import Prose

extension FeatureBag {
  /// Mood, tense, person and quotation.
  mutating func addGrammar(_ scene: Scene, _ sentence: Int) {
    let reading = scene.reading
    add("mood", Self.name(reading.sentences[sentence].mood), shared: true)
    addPersons(reading, scene.words(sentence))
    addTense(reading, scene.words(sentence))
    addQuotation(scene, sentence)
    addTitle(scene, sentence)
  }

  static func name(_ mood: SentenceReading.Mood) -> String {
    switch mood {
    case .statement: "statement"
    case .question: "question"
    case .imperative: "imperative"
    case .exclamation: "exclamation"
    case .fragment: "fragment"
    }
  }

  private mutating func addPersons(_ reading: Reading, _ tokens: Range<Int>) {
    for token in tokens {
      let word = reading.words[token]
      guard word.tag == .pronoun || word.tag == .determiner else { continue }
      let number = word.features.contains(.plural) ? "plural" : "singular"
      if word.features.contains(.firstPerson) { add("person", "first", number, shared: true) }
      if word.features.contains(.secondPerson) { add("person", "second", shared: true) }
      if word.features.contains(.thirdPerson) { add("person", "third", number) }
    }
  }

  private mutating func addTense(_ reading: Reading, _ tokens: Range<Int>) {
    var past = false
    var present = false
    for token in tokens {
      let features = reading.words[token].features
      guard features.contains(.finite) else { continue }
      if features.contains(.past) { past = true } else { present = true }
      if features.contains(.imperative) { add("verb", "imperative", shared: true) }
    }
    add("tense", past ? (present ? "mixed" : "past") : (present ? "present" : "none"), shared: true)
    if tokens.contains(where: { reading.words[$0].features.contains(.negation) }) { add("negation") }
    if tokens.contains(where: { reading.words[$0].features.contains(.emphasis) }) { add("emphasis") }
    if tokens.contains(where: { reading.words[$0].tag == .properNoun }) { add("properNoun", shared: true) }
    if tokens.contains(where: { reading.words[$0].tag == .numeral }) { add("numeral", shared: true) }
  }

  private mutating func addQuotation(_ scene: Scene, _ sentence: Int) {
    let quotations = scene.reading.sentences[sentence].quotations
    if quotations.isEmpty { return }
    let quoted = quotations.reduce(0) { $0 + $1.count }
    let whole = scene.sentences[sentence].stretch.count
    add("quotation", quoted * 10 > whole * 8 ? "whole" : quoted * 10 > whole * 3 ? "part" : "word", shared: true)
    if quotations[0].start <= scene.sentences[sentence].stretch.start + 4 { add("quotation", "opens") }
  }

  private mutating func addTitle(_ scene: Scene, _ sentence: Int) {
    guard !scene.titleLemmas.isEmpty, sentence > 0 else { return }
    let shared = scene.words(sentence).filter {
      Scene.isContent(scene.reading.words[$0]) && scene.titleLemmas.contains(scene.reading.words[$0].lemma)
    }
    let share = Set(shared).count * 4 / scene.titleLemmas.count
    if share > 0 { add("likeTitle", String(min(share, 4))) }
  }
}
