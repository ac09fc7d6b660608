import Dutch
import Prose

/// The frame in which a saying stands in its sentence: quoted, asked, reported, embedded, judged.
struct SayingFrame {
  /// What is done with the saying, in one word: the first of these that holds.
  enum Mode: String {
    case negated, twisted, reported
    case own = "own words"
    case asked, supposed, quoted, asserted
  }

  let mode: Mode
  /// Words of the sentence before and behind it, punctuation left out.
  let before: [Int]
  let after: [Int]
  let voice: SayingVoice?
  let isQuoted: Bool
  let isAlone: Bool
  /// The kind of conjunction right before it.
  let opener: String?
  /// What is said of it: the words from the verb whose subject it is, or from the *dat* that takes it up.
  let predicate: Range<Int>?
  let names: [String]

  init(_ spot: AttitudeFeatures.Spot, _ text: SayingText, _ marks: SayingMarks) {
    let sentence = text.tokens(spot.sentence)
    let all = text.reading.document.tokens
    let outside = sentence.filter {
      !spot.tokens.contains($0) && !text.isPunctuation($0) && !spot.stretch.overlaps(all[$0].stretch)
    }
    before = outside.filter { $0 < spot.tokens.lowerBound }
    after = outside.filter { $0 > spot.tokens.lowerBound }
    isAlone = outside.isEmpty
    let opens = marks.opensQuotation(before: spot.stretch.start)
    let closes = marks.closesQuotation(after: spot.stretch.end)
    let isInside = text.reading.sentences[spot.sentence].quotations.contains { $0.overlaps(spot.stretch) }
    isQuoted = opens && closes || isInside
    voice = VoiceFinder(
      text: text, tokens: spot.tokens, sentence: spot.sentence, isQuoted: isQuoted, before: before, after: after
    ).voice()
    opener = isQuoted ? nil : before.last.flatMap { AttitudeWords.openers[text.form($0)] }
    let last = text.reading.document.tokens.indices.last { all[$0].stretch.overlaps(spot.stretch) } ?? 0
    let behind = (last + 1)..<max(last + 1, sentence.upperBound)
    predicate = Self.predicate(behind, text, isQuoted: isQuoted)
    let ending = marks.ending(of: text.reading.document.sentences[spot.sentence].stretch)
    let isQuestion = ending == UInt8(ascii: "?")
    let isAsked = isQuestion && isAlone || marks.asks(spot.stretch)
    let isTwisted = spot.isTwisted || Self.hasParallel(behind, text)
    mode = Self.mode(spot, isTwisted, voice, isAsked, opener, isQuoted)
    var names: [String] = []
    if let voice { names.append("voice:\(voice.rawValue)") }
    if opens && closes { names.append("quoted") } else if isInside { names.append("in a longer quotation") }
    if outside.contains(where: { text.namesSaying($0) }) { names.append("called a saying") }
    if isAsked { names.append("asked") } else if isQuestion { names.append("in a question") }
    if isTwisted { names.append("twisted") }
    if predicate != nil { names.append("spoken of") }
    if Self.isContrasted(behind, text) { names.append("contrast right behind") }
    if spot.form == .negated, (spot.tokens + after.prefix(2)).contains(where: { Self.formerly.contains(text.form($0)) })
    {
      names.append("no longer so")
    }
    self.names = names
  }

  private static let formerly: Set<String> = ["meer", "jaren", "allang", "lang", "langer"]

  private static func mode(
    _ spot: AttitudeFeatures.Spot, _ isTwisted: Bool, _ voice: SayingVoice?, _ isAsked: Bool, _ opener: String?,
    _ isQuoted: Bool
  ) -> Mode {
    if spot.form == .negated { return .negated }
    if isTwisted { return .twisted }
    if let voice { return voice.isReported ? .reported : .own }
    if isAsked { return .asked }
    if opener == "als" || opener == "alsof" { return .supposed }
    return isQuoted ? .quoted : .asserted
  }

  /// The marks that may stand between a saying and what follows it.
  private static func skipsMarks(_ behind: Range<Int>, _ text: SayingText) -> Range<Int> {
    let first = behind.first { !SayingMarks.quotes.contains(text.form($0)) && text.form($0) != "," }
    return (first ?? behind.upperBound)..<behind.upperBound
  }

  private static func predicate(_ behind: Range<Int>, _ text: SayingText, isQuoted: Bool) -> Range<Int>? {
    let rest = skipsMarks(behind, text)
    guard let first = rest.first else { return nil }
    let word = text.reading.words[first]
    let isVerb = (word.tag == .verb || word.tag == .auxiliary) && word.features.contains(.finite)
    let takesUp = text.form(first) == "dat" || text.form(first) == "daar" || text.form(first) == "het"
    guard isVerb && !AttitudeWords.saying.contains(text.reading.lemma(first)) || takesUp else { return nil }
    return first..<min(rest.upperBound, first + 14)
  }

  /// *…, en de leverancier ook*: a short clause that says the same of another.
  private static func hasParallel(_ behind: Range<Int>, _ text: SayingText) -> Bool {
    let rest = skipsMarks(behind, text)
    guard let first = rest.first, text.form(first) == "en" || text.form(first) == "maar" else { return false }
    let clause = rest.dropFirst().prefix { !text.isPunctuation($0) }
    let isElliptic = !clause.contains { text.reading.words[$0].features.contains(.finite) }
    return isElliptic && clause.count < 8 && clause.last.map { text.form($0) == "ook" } ?? false
  }

  private static func isContrasted(_ behind: Range<Int>, _ text: SayingText) -> Bool {
    let rest = skipsMarks(behind, text)
    return rest.first.map { text.form($0) == "maar" || text.form($0) == "doch" } ?? false
  }
}
