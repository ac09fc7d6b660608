import Dutch
import Prose

/// What is seen at a spot where a saying stands, by name: who says it, in which frame, and what is said of it.
///
/// These are observations, no verdicts: the roles of the sentences are learned from some of them, the attitude from all.
struct AttitudeFeatures {
  /// A saying in its place.
  struct Spot {
    var sentence: Int
    var tokens: ClosedRange<Int>
    var stretch: Stretch
    var canonical: String
    var form: AdageUse.Form
    /// Whether a second half of the author's own follows (*…, maar jij bent keizer*).
    var isTwisted = false
  }

  let text: SayingText
  let marks: SayingMarks
  let spots: [Spot]

  /// The names of the features of the spot with this number, each once; the first is the mode.
  func names(_ number: Int) -> [String] {
    let spot = spots[number]
    let frame = SayingFrame(spot, text, marks)
    var names = ["mode:\(frame.mode.rawValue)", "bias", "form:\(spot.form.rawValue)"]
    names += frame.names + place(spot, frame) + embedding(spot, frame) + beside(spot, frame)
    names += verdicts(spot, frame) + SayingEchoes(text: text, spot: spot, frame: frame).names + others(number)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private var sentences: [Sentence] { text.reading.document.sentences }

  /// Where it stands: heading, title, a sentence of its own, the end.
  private func place(_ spot: Spot, _ frame: SayingFrame) -> [String] {
    var names: [String] = []
    let kind = text.reading.document.blocks[sentences[spot.sentence].block].kind
    if case .heading(let level, _) = kind { names.append(level == 1 || spot.sentence == 0 ? "title" : "heading") }
    if kind == .quotation { names.append("block quotation") }
    if spot.sentence < 2 { names.append("opens the piece") }
    if spot.sentence * 10 >= sentences.count * 9 { names.append("ends the piece") }
    if frame.isAlone { names.append("a sentence of its own") }
    if frame.isAlone, frame.mode == .asserted { names.append("said outright") }
    return names
  }

  /// Conjunctions and openers before it.
  private func embedding(_ spot: Spot, _ frame: SayingFrame) -> [String] {
    var names: [String] = []
    let before = frame.before
    if let opener = frame.opener { names.append("after \(opener)") }
    if frame.opener == "dat" || frame.opener == nil && before.suffix(3).contains(where: { text.form($0) == "dat" }) {
      let governors = before.dropLast().suffix(7)
      let isDenied = governors.contains { AttitudeWords.negations.contains(text.form($0)) }
      if governors.contains(where: { has($0, AttitudeWords.denied) }) { names.append("after a denial") }
      if isDenied { names.append("after dat, denied") }
    }
    guard let first = before.first.map({ text.form($0) }) else { return names }
    if AttitudeWords.contrasts.contains(first) { names.append("opens with contrast") }
    if AttitudeWords.concession.contains(first) { names.append("opens with concession") }
    if AttitudeWords.conclusion.contains(first) { names.append("opens with conclusion") }
    return names
  }

  private func has(_ token: Int, _ words: Set<String>) -> Bool {
    words.contains(text.form(token)) || words.contains(text.reading.lemma(token))
  }

  /// Person, tense and limits of its sentence.
  private func beside(_ spot: Spot, _ frame: SayingFrame) -> [String] {
    var names: [String] = []
    let words = frame.before + frame.after
    if words.contains(where: { AttitudeWords.firstPerson.contains(text.form($0)) }) { names.append("first person") }
    if words.contains(where: { text.reading.words[$0].features.contains(.past) }) { names.append("past tense") }
    if words.contains(where: { text.kind($0) == .negation }) { names.append("negation beside it") }
    if frame.after.contains(where: { AttitudeWords.provisos.contains(text.form($0)) }) {
      names.append("proviso follows")
    }
    if frame.before.suffix(2).contains(where: { AttitudeWords.distance.contains(text.form($0)) }) {
      names.append("kept at a distance")
    }
    let inside = spot.tokens + frame.after.prefix(3)
    if inside.contains(where: { AttitudeWords.limits.contains(text.form($0)) }) { names.append("limited") }
    let around = frame.before.suffix(2) + spot.tokens + frame.after.prefix(2)
    if around.contains(where: { AttitudeWords.plainTruth.contains(text.form($0)) }) { names.append("plain truth") }
    let ends = marks.ending(of: sentences[spot.sentence].stretch)
    if ends == UInt8(ascii: "!") { names.append("exclamation") }
    return names
  }

  /// What is said of it in the sentence and in the next.
  private func verdicts(_ spot: Spot, _ frame: SayingFrame) -> [String] {
    let finder = VerdictFinder(text: text)
    var names: [String] = []
    if let predicate = frame.predicate {
      names.append("of it: " + (finder.verdict(predicate)?.rawValue ?? "plain"))
      if predicate.contains(where: { AttitudeWords.contrasts.contains(text.form($0)) }) { names.append("of it: but") }
    }
    for token in frame.before + frame.after {
      if has(token, AttitudeWords.rejecting) { names.append("rejecting word beside it") }
      if has(token, AttitudeWords.endorsing) { names.append("endorsing word beside it") }
    }
    let next = spot.sentence + 1
    guard sentences.indices.contains(next) else { return names }
    let words = text.tokens(next).filter { !text.isPunctuation($0) }
    if let answer = finder.answer(next) {
      names += ["next: \(answer)", "\(frame.mode.rawValue), next: \(answer)"]
      if words.count < 7 { names.append("short next: \(answer)") }
    }
    for token in words.prefix(14) {
      if has(token, AttitudeWords.rejecting) { names.append("rejecting word in the next sentence") }
      if has(token, AttitudeWords.endorsing) { names.append("endorsing word in the next sentence") }
    }
    if words.contains(where: { text.reading.words[$0].features.contains(.past) }) { names.append("past tense follows") }
    if marks.ending(of: sentences[next].stretch) == UInt8(ascii: "?") { names.append("question follows") }
    return names
  }

  /// What the essay does with the saying elsewhere.
  private func others(_ number: Int) -> [String] {
    let spot = spots[number]
    let same = spots.indices.filter { $0 != number && spots[$0].canonical == spot.canonical }
    var names = [same.isEmpty ? "only use" : same.count > 2 ? "used often" : "used again"]
    if same.contains(where: { spots[$0].form == .negated }) { names.append("denied elsewhere") }
    if same.contains(where: { spots[$0].form == .altered }) { names.append("altered elsewhere") }
    if !same.isEmpty, same.allSatisfy({ $0 > number }) { names.append("first of several uses") }
    if !same.isEmpty, same.allSatisfy({ $0 < number }) { names.append("last of several uses") }
    if spots.count(where: { $0.form == .translated }) > 1 { names.append("among foreign sayings") }
    if Set(spots.map(\.canonical)).count > 5 { names.append("among many sayings") }
    return names
  }
}
