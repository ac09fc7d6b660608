import Dutch
import Prose

/// Finds sayings that no lexicon knows, where the text marks them: *het adagium ‘…’*, *mijn motto: …*,
/// *“…”, zei mijn moeder altijd*, and what says a thing of itself (*regels zijn regels*).
struct MarkedSayings {
  struct Found {
    var sentence: Int
    var tokens: ClosedRange<Int>
    var stretch: Stretch
  }

  let text: SayingText
  let marks: SayingMarks
  private let quotes: QuotedStretches

  init(text: SayingText, marks: SayingMarks) {
    self.text = text
    self.marks = marks
    quotes = QuotedStretches(bytes: text.reading.document.text.bytes)
  }

  /// In order; some may overlap with sayings of the lexicon.
  func all() -> [Found] {
    var all: [Found] = []
    let marksAny = text.hasTrait([.namesSaying, .reports])
    for sentence in text.reading.document.sentences.indices {
      if marksAny, text.hasTrait([.namesSaying, .reports], text.tokens(sentence)) {
        all += quoted(sentence)
        all += afterColon(sentence)
      }
      addTautologies(sentence, to: &all)
    }
    return all
  }

  /// Quotations that the sentence calls a saying, or that people always say.
  private func quoted(_ sentence: Int) -> [Found] {
    quotes.inside(text.reading.document.sentences[sentence].stretch).compactMap { stretch in
      guard let found = found(marks.trimmed(stretch), sentence), isShaped(found) else { return nil }
      return (isNamed(found) || isHabitual(found)) && isGeneral(found) && !isMerePhrase(found) ? found : nil
    }
  }

  /// Whether it names a thing and says nothing of it (*het hele geheim van de handel*).
  private func isMerePhrase(_ found: Found) -> Bool {
    guard text.reading.words[found.tokens.lowerBound].tag == .determiner else { return false }
    return !found.tokens.contains { token in
      if text.kind(token) == .negation || text.isPunctuation(token) { return true }
      switch text.reading.words[token].tag {
      case .verb, .auxiliary: return true
      default: return false
      }
    }
  }

  /// Whether a word for sayings stands before or behind the quotation, near it.
  private func isNamed(_ found: Found) -> Bool {
    let tokens = text.tokens(found.sentence)
    let near = max(tokens.lowerBound, found.tokens.lowerBound - 4)..<min(tokens.upperBound, found.tokens.upperBound + 6)
    return near.contains { !found.tokens.contains($0) && text.namesSaying($0) }
  }

  /// Whether *men* says it, or one's elders always do.
  private func isHabitual(_ found: Found) -> Bool {
    let tokens = text.tokens(found.sentence)
    let near = max(tokens.lowerBound, found.tokens.lowerBound - 8)..<min(tokens.upperBound, found.tokens.upperBound + 9)
    let outside = near.filter { !found.tokens.contains($0) }
    guard outside.contains(where: { text.reports($0) }) else { return false }
    if outside.contains(where: { text.isForm($0, "men") }) { return true }
    return outside.contains { text.isForm($0, "altijd") }
      && outside.contains { MarkedSayings.elders.contains(text.form($0)) }
  }

  private static let elders: Set<String> = [
    "moeder", "vader", "oma", "opa", "grootvader", "grootmoeder", "bomma", "bompa", "pa", "ma", "oom", "tante",
    "leermeester", "baas", "die", "grootouders", "ouders", "mama", "papa", "meester", "juf", "opleider", "trainer",
  ]

  /// Whether the words speak of nobody in particular.
  private func isGeneral(_ found: Found) -> Bool {
    !found.tokens.contains { token in
      MarkedSayings.persons.contains(text.form(token)) || text.reading.words[token].features.contains(.past)
    } && !marks.asks(found.stretch)
  }

  private static let persons: Set<String> = [
    "ik", "mij", "me", "mijn", "we", "wij", "ons", "hij", "zij", "u", "meneer", "mevrouw", "sorry", "ja", "nee",
  ]

  /// *Mijn motto heb ik van niemand geleend: wie buigt, verkoopt.*
  private func afterColon(_ sentence: Int) -> [Found] {
    let tokens = text.tokens(sentence)
    guard let name = tokens.first(where: { text.namesSaying($0) }),
      let colon = tokens.first(where: { $0 > name && $0 - name < 9 && text.isForm($0, ":") }),
      colon + 1 < tokens.upperBound
    else { return [] }
    var last = tokens.upperBound - 1
    while last > colon + 1, text.isPunctuation(last) { last -= 1 }
    let stretch = marks.stretch((colon + 1)...last)
    guard let found = found(stretch, sentence), isShaped(found), found.tokens.count <= 9, !marks.hasQuote(stretch)
    else { return [] }
    return [found]
  }

  /// *regels zijn regels*, *afspraak is afspraak*: a noun that is itself.
  private func addTautologies(_ sentence: Int, to found: inout [Found]) {
    let tokens = text.tokens(sentence)
    text.reading.words.withUnsafeBufferPointer { words in
      for first in tokens.dropLast(2) where words[first].form == words[first + 2].form && isTautology(first) {
        let stretch = marks.stretch(first...(first + 2))
        found.append(Found(sentence: sentence, tokens: first...(first + 2), stretch: stretch))
      }
    }
  }

  private func isTautology(_ first: Int) -> Bool {
    let words = text.reading.words
    return (words[first].tag == .noun || words[first + 2].tag == .noun)
      && (text.isForm(first + 1, "is") || text.isForm(first + 1, "zijn")) && text.kind(first).isWordOfMeaning
  }

  /// The tokens of a stretch within a sentence.
  private func found(_ stretch: Stretch, _ sentence: Int) -> Found? {
    let all = text.reading.document.tokens
    let inside = text.tokens(sentence).filter { stretch.overlaps(all[$0].stretch) && !text.isPunctuation($0) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return Found(sentence: sentence, tokens: first...last, stretch: marks.stretch(first...last))
  }

  /// Whether it is as long as sayings are, and no list of names.
  private func isShaped(_ found: Found) -> Bool {
    let words = found.tokens.filter { !text.isPunctuation($0) }
    guard (3...14).contains(words.count) else { return false }
    let names = words.dropFirst().filter { text.reading.words[$0].tag == .properNoun }
    return names.count * 2 < words.count && !found.tokens.contains { text.isPunctuation($0) && text.endsSentence($0) }
  }
}
