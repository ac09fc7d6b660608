import Dutch
import Prose

/// What is seen at a spot where a saying stands, by name: the evidence for the author's attitude to it.
struct AttitudeFeatures {
  /// A saying in its place.
  struct Spot {
    var sentence: Int
    var tokens: ClosedRange<Int>
    var stretch: Stretch
    var canonical: String
    var form: AdageUse.Form
  }

  let text: SayingText
  let marks: SayingMarks
  let spots: [Spot]

  /// The names of the features of the spot with this number, each once.
  func names(_ number: Int) -> [String] {
    let spot = spots[number]
    var names = ["bias", "form:\(spot.form.rawValue)"]
    names += place(spot) + frame(spot) + clause(spot) + verdicts(spot) + others(number)
    if spot.form == .negated, isAlone(spot) { names.append("denied by itself") }
    if spot.form == .altered, isAlone(spot) { names.append("altered by itself") }
    return names
  }

  private var sentences: [Sentence] { text.reading.document.sentences }

  /// Where it stands: heading, title, a sentence of its own, the end.
  private func place(_ spot: Spot) -> [String] {
    var names: [String] = []
    let kind = text.reading.document.blocks[sentences[spot.sentence].block].kind
    if case .heading(let level, _) = kind { names.append(level == 1 ? "title" : "heading") }
    if kind == .quotation { names.append("block quotation") }
    if spot.sentence == 0 { names.append("opens the piece") }
    if spot.sentence * 10 >= sentences.count * 9 { names.append("ends the piece") }
    if isAlone(spot) { names.append("a sentence of its own") }
    return names
  }

  private func isAlone(_ spot: Spot) -> Bool { outside(spot).isEmpty }

  /// Words of the sentence that are not the saying's, punctuation left out.
  private func outside(_ spot: Spot) -> [Int] {
    text.tokens(spot.sentence).filter { !spot.tokens.contains($0) && !text.isPunctuation($0) && !isPartOf(spot, $0) }
  }

  private func isPartOf(_ spot: Spot, _ token: Int) -> Bool {
    spot.stretch.overlaps(text.reading.document.tokens[token].stretch)
  }

  /// Quotation marks, questions, words that name or report sayings.
  private func frame(_ spot: Spot) -> [String] {
    var names: [String] = []
    let opens = marks.opensQuotation(before: spot.stretch.start)
    let closes = marks.closesQuotation(after: spot.stretch.end)
    if opens && closes { names.append("quoted") } else if opens || closes { names.append("in a longer quotation") }
    let ends = marks.ending(of: sentences[spot.sentence].stretch)
    if ends == UInt8(ascii: "?") { names.append(isAlone(spot) ? "asked by itself" : "question") }
    if ends == UInt8(ascii: "!") { names.append("exclamation") }
    let words = outside(spot)
    if words.contains(where: { text.namesSaying($0) }) { names.append("called a saying") }
    if words.contains(where: { text.reports($0) }) { names.append(reporter(words)) }
    return names
  }

  private func reporter(_ words: [Int]) -> String {
    if words.contains(where: { AttitudeWords.people.contains(text.form($0)) }) { return "reported of people" }
    if words.contains(where: { AttitudeWords.elders.contains(text.form($0)) }) { return "said by an elder" }
    return "reported"
  }

  /// Conjunctions around it, person and tense of its sentence.
  private func clause(_ spot: Spot) -> [String] {
    var names: [String] = []
    let words = outside(spot)
    let before = words.filter { $0 < spot.tokens.lowerBound }
    let after = words.filter { $0 > spot.tokens.upperBound }
    if let last = before.last, let name = AttitudeWords.openers[text.form(last)] { names.append("after \(name)") }
    if let first = before.first, text.form(first) == "maar" { names.append("sentence opens with maar") }
    if after.contains(where: { AttitudeWords.contrasts.contains(text.form($0)) }) { names.append("contrast follows") }
    if after.contains(where: { AttitudeWords.provisos.contains(text.form($0)) }) { names.append("proviso follows") }
    if words.contains(where: { AttitudeWords.firstPerson.contains(text.form($0)) }) { names.append("first person") }
    if words.contains(where: { text.reading.words[$0].features.contains(.past) }) { names.append("past tense") }
    if words.contains(where: { text.kind($0) == .negation }) { names.append("negation beside it") }
    if spot.tokens.contains(where: { AttitudeWords.limits.contains(text.form($0)) }) { names.append("limited inside") }
    return names
  }

  /// Verdicts in the sentence and in the next, and contrast at the head of the next.
  private func verdicts(_ spot: Spot) -> [String] {
    var names = outside(spot).compactMap { verdict($0) }.map { "\($0) beside it" }
    let next = spot.sentence + 1
    guard sentences.indices.contains(next) else { return Array(Set(names)).sorted() }
    let words = text.tokens(next).filter { !text.isPunctuation($0) }
    names += words.prefix(14).compactMap { verdict($0) }.map { "\($0) in the next sentence" }
    if let first = words.first {
      if AttitudeWords.contrasts.contains(text.form(first)) { names.append("next sentence opens with contrast") }
      if AttitudeWords.agreements.contains(text.form(first)) { names.append("next sentence opens with assent") }
    }
    if words.prefix(8).contains(where: { text.kind($0) == .negation }) { names.append("negation in the next sentence") }
    if marks.ending(of: sentences[next].stretch) == UInt8(ascii: "?") { names.append("question follows") }
    return Array(Set(names)).sorted()
  }

  private func verdict(_ token: Int) -> String? {
    let form = text.form(token)
    let lemma = text.reading.lemma(token)
    if AttitudeWords.rejecting.contains(form) || AttitudeWords.rejecting.contains(lemma) { return "rejecting word" }
    return AttitudeWords.endorsing.contains(form) || AttitudeWords.endorsing.contains(lemma) ? "endorsing word" : nil
  }

  /// What the essay does with the saying elsewhere.
  private func others(_ number: Int) -> [String] {
    let spot = spots[number]
    let same = spots.indices.filter { $0 != number && spots[$0].canonical == spot.canonical }
    var names = [same.isEmpty ? "only use" : same.count > 3 ? "used often" : "used again"]
    if same.contains(where: { spots[$0].form == .negated }) { names.append("denied elsewhere") }
    if same.contains(where: { spots[$0].form == .altered }) { names.append("altered elsewhere") }
    if !same.isEmpty, same.allSatisfy({ $0 > number }) { names.append("first of several uses") }
    if !same.isEmpty, same.allSatisfy({ $0 < number }) { names.append("last of several uses") }
    if spots.count(where: { $0.form == .translated }) > 1 { names.append("among foreign sayings") }
    return names
  }
}
