import Dutch

/// What an author has put between the words of a saying.
struct SayingInsertion {
  let text: SayingText
  /// The number of *is*.
  let copula: Int32
  /// The tokens that the saying's words stand at; negative where one lacks.
  let places: [Int]

  /// What the words from the first of a saying to its last cost that are none of it, and how many words of meaning stand
  /// among them on their own.
  ///
  /// One phrase with a preposition is cheap (*is de klant aan de balie koning*), and so is who says it, between commas
  /// (*de klant, zegt men, is koning*).
  func measure(_ tokens: ClosedRange<Int>, in match: inout SayingMatch) {
    match.insertion = 0
    var at = tokens.lowerBound
    while at <= tokens.upperBound {
      if places.contains(at) {
        at += 1
      } else if let end = aside(at, tokens.upperBound) {
        match.insertion += 0.3
        at = end
      } else if !match.hasPhrase, let end = phrase(at, tokens.upperBound) {
        match.insertion += 0.5
        match.hasPhrase = true
        at = end
      } else {
        match.insertion += text.insertionCost(at)
        match.strangers += strangeness(at)
        if text.isForm(at, ","), !isCopula(at - 1) { match.hasComma = true }
        at += 1
      }
    }
  }

  private func isCopula(_ token: Int) -> Bool { token >= 0 && text.isWord(token, copula) }

  private func strangeness(_ token: Int) -> Float {
    if text.isPunctuation(token) { return 0 }
    if tag(token) == .coordinator { return places.contains(token + 1) || isCopula(token + 1) ? 0 : 1 }
    if tag(token) == .adposition, text.kind(token) == .frame { return governsSaying(token) ? 1 : 0 }
    guard text.kind(token).isWordOfMeaning else { return 0 }
    switch tag(token) {
    case .adverb, .subordinator, .pronoun, .determiner, .adposition, .auxiliary, .numeral: return 0
    case .adjective: return places.contains(token + 1) && tag(token + 1) == .noun ? 0 : 0.5
    default: return 1
    }
  }

  /// Whether a word of the saying's is what a preposition is put before.
  private func governsSaying(_ preposition: Int) -> Bool {
    var at = preposition + 1
    while at < text.reading.words.count, tag(at) == .determiner, !places.contains(at) { at += 1 }
    return places.contains(at) && at < text.reading.words.count && tag(at) == .noun
  }

  private func tag(_ token: Int) -> PartOfSpeech { text.reading.words[token].tag }

  /// The end of a preposition with its noun.
  private func phrase(_ start: Int, _ last: Int) -> Int? {
    guard tag(start) == .adposition else { return nil }
    var at = start + 1
    while at < last, !places.contains(at), isBeforeNoun(at) { at += 1 }
    guard at < last, !places.contains(at), tag(at) == .noun || tag(at) == .properNoun else { return nil }
    return at + 1
  }

  private func isBeforeNoun(_ token: Int) -> Bool {
    switch tag(token) {
    case .determiner, .adjective, .numeral, .pronoun: true
    default: false
    }
  }

  /// The end of what stands between two commas and tells who says the saying.
  private func aside(_ start: Int, _ last: Int) -> Int? {
    guard text.isForm(start, ",") else { return nil }
    let reach = (start + 1)..<min(last, start + 9)
    guard reach.count > 1, let end = reach.first(where: { places.contains($0) || text.isForm($0, ",") }),
      !places.contains(end), (start..<end).contains(where: { text.reports($0) || text.namesSaying($0) })
    else { return nil }
    return end + 1
  }
}
