import Dutch
import Prose

/// The frame in which a saying stands in its sentence: quoted, asked, reported, embedded, judged.
struct SayingFrame {
  /// What is done with the saying, in one word: the first of these that holds.
  enum Mode: UInt8, CaseIterable {
    case negated, twisted, reported, own, asked, supposed, quoted, asserted

    var number: Int { Int(rawValue) }

    var name: String {
      switch self {
      case .negated: "negated"
      case .twisted: "twisted"
      case .reported: "reported"
      case .own: "own words"
      case .asked: "asked"
      case .supposed: "supposed"
      case .quoted: "quoted"
      case .asserted: "asserted"
      }
    }
  }

  let mode: Mode
  /// Words of the sentence before and behind it, punctuation left out.
  let before: ArraySlice<Int>
  let after: ArraySlice<Int>
  /// All of them.
  let around: [Int]
  let voice: SayingVoice?
  let isQuoted: Bool
  let isAlone: Bool
  /// The kind of conjunction right before it.
  let opener: SayingOpener?
  /// What is said of it: the words from the verb whose subject it is, or from the *dat* that takes it up.
  let predicate: Range<Int>?
  /// What is seen of it.
  private(set) var signs: [AttitudeSign] = []

  init(_ spot: AttitudeFeatures.Spot, _ text: SayingText, _ marks: SayingMarks) {
    let sentence = text.tokens(spot.sentence)
    let all = text.reading.document.tokens
    let outside = sentence.filter {
      !spot.tokens.contains($0) && !text.isPunctuation($0) && !spot.stretch.overlaps(all[$0].stretch)
    }
    let behindAll = outside.firstIndex { $0 > spot.tokens.lowerBound } ?? outside.count
    (around, before, after) = (outside, outside[..<behindAll], outside[behindAll...])
    isAlone = outside.isEmpty
    let opens = marks.opensQuotation(before: spot.stretch.start)
    let closes = marks.closesQuotation(after: spot.stretch.end)
    let isInside = text.reading.sentences[spot.sentence].quotations.contains { $0.overlaps(spot.stretch) }
    isQuoted = opens && closes || isInside
    voice = VoiceFinder(
      text: text, tokens: spot.tokens, sentence: spot.sentence, isQuoted: isQuoted, before: before, after: after
    ).voice()
    opener = isQuoted ? nil : before.last.flatMap { AttitudeWords.openers[text.form($0)] }
    let last = Self.lastToken(spot.stretch, all) ?? 0
    let behind = (last + 1)..<max(last + 1, sentence.upperBound)
    predicate = Self.predicate(behind, text, isQuoted: isQuoted)
    let ending = marks.ending(of: text.reading.document.sentences[spot.sentence].stretch)
    let isQuestion = ending == UInt8(ascii: "?")
    let isAsked = isQuestion && isAlone || marks.asks(spot.stretch)
    let isTwisted = spot.isTwisted || Self.hasParallel(behind, text)
    mode = Self.mode(spot, isTwisted, voice, isAsked, opener, isQuoted)
    if let voice { signs.append(.voice(voice)) }
    func add(_ sign: AttitudeSign.Plain, if condition: Bool) { if condition { signs.append(.plain(sign)) } }
    add(.quoted, if: opens && closes)
    add(.inLongerQuotation, if: !(opens && closes) && isInside)
    add(.calledSaying, if: outside.contains { text.namesSaying($0) })
    add(isAsked ? .asked : .inQuestion, if: isAsked || isQuestion)
    add(.twisted, if: isTwisted)
    add(.spokenOf, if: predicate != nil)
    add(.contrastBehind, if: Self.isContrasted(behind, text))
    let near = spot.tokens + after.prefix(2)
    add(.noLongerSo, if: spot.form == .negated && near.contains { text.isForm($0, .formerly) })
  }

  /// The last token that has a part of the stretch.
  private static func lastToken(_ stretch: Stretch, _ tokens: [Token]) -> Int? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].stretch.start < stretch.end { low = middle + 1 } else { high = middle }
    }
    return low > 0 && stretch.start < tokens[low - 1].stretch.end ? low - 1 : nil
  }

  private static func mode(
    _ spot: AttitudeFeatures.Spot, _ isTwisted: Bool, _ voice: SayingVoice?, _ isAsked: Bool, _ opener: SayingOpener?,
    _ isQuoted: Bool
  ) -> Mode {
    if spot.form == .negated { return .negated }
    if isTwisted { return .twisted }
    if let voice { return voice.isReported ? .reported : .own }
    if isAsked { return .asked }
    if opener == .als || opener == .alsof { return .supposed }
    return isQuoted ? .quoted : .asserted
  }

  /// The marks that may stand between a saying and what follows it.
  private static func skipsMarks(_ behind: Range<Int>, _ text: SayingText) -> Range<Int> {
    let first = behind.first { !text.isQuote($0) && !text.isForm($0, ",") }
    return (first ?? behind.upperBound)..<behind.upperBound
  }

  private static func predicate(_ behind: Range<Int>, _ text: SayingText, isQuoted: Bool) -> Range<Int>? {
    let rest = skipsMarks(behind, text)
    guard let first = rest.first else { return nil }
    let word = text.reading.words[first]
    let isVerb = (word.tag == .verb || word.tag == .auxiliary) && word.features.contains(.finite)
    let takesUp = text.isForm(first, "dat") || text.isForm(first, "daar") || text.isForm(first, "het")
    guard isVerb && !text.isLemma(first, .saying) || takesUp else { return nil }
    return first..<min(rest.upperBound, first + 14)
  }

  /// *…, en de leverancier ook*: a short clause that says the same of another.
  private static func hasParallel(_ behind: Range<Int>, _ text: SayingText) -> Bool {
    let rest = skipsMarks(behind, text)
    guard let first = rest.first, text.isForm(first, "en") || text.isForm(first, "maar") else { return false }
    let clause = rest.dropFirst().prefix { !text.isPunctuation($0) }
    let isElliptic = !clause.contains { text.reading.words[$0].features.contains(.finite) }
    return isElliptic && clause.count < 8 && clause.last.map { text.isForm($0, "ook") } ?? false
  }

  private static func isContrasted(_ behind: Range<Int>, _ text: SayingText) -> Bool {
    let rest = skipsMarks(behind, text)
    return rest.first.map { text.isForm($0, "maar") || text.isForm($0, "doch") } ?? false
  }
}
