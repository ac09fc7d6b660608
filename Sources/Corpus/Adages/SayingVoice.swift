import Dutch
import Prose

/// Who says a saying where it stands, as the words around it tell.
enum SayingVoice: UInt8, CaseIterable {
  /// The author, who says so.
  case own, ownPast
  /// Those whose words one stands by.
  case elder
  /// *men*, *ze*, *iedereen*.
  case people
  case reader, third
  /// It is to be read on a wall, a site, a mug.
  case shown
  /// Announced by a colon, nobody knows by whom.
  case announced
  /// Announced as what is not so.
  case deniedBefore

  var name: String {
    switch self {
    case .own: "me"
    case .ownPast: "me once"
    case .elder: "elder"
    case .people: "people"
    case .reader: "you"
    case .third: "third"
    case .shown: "shown"
    case .announced: "announced"
    case .deniedBefore: "denied before"
    }
  }

  /// Whether it is others who say it.
  var isReported: Bool {
    switch self {
    case .people, .reader, .third, .shown, .announced, .deniedBefore: true
    case .own, .ownPast, .elder: false
    }
  }
}

/// Finds who says a saying.
struct VoiceFinder {
  let text: SayingText
  /// The tokens of the saying.
  let tokens: ClosedRange<Int>
  let sentence: Int
  let isQuoted: Bool
  /// Words of the sentence before and behind the saying, punctuation left out.
  let before: ArraySlice<Int>
  let after: ArraySlice<Int>

  func voice() -> SayingVoice? {
    if let verb = sayingVerb() { return speaker(of: verb) }
    if (before.suffix(6) + after.prefix(6)).contains(where: { text.has($0, .sources) }) { return .third }
    if isShown { return .shown }
    if sentence > 0, let announced = announcement(text.tokens(sentence - 1)) { return announced }
    return isQuoted && isAttributedNext ? .third : nil
  }

  private func isVerb(_ token: Int) -> Bool {
    let tag = text.reading.words[token].tag
    return tag == .verb || tag == .auxiliary
  }

  private func isSaying(_ token: Int) -> Bool { isVerb(token) && text.has(token, .saying) }

  /// The verb that puts the words in somebody's mouth: right behind, or before a colon, a comma, a *dat* or a quotation.
  private func sayingVerb() -> Int? {
    if let verb = after.prefix(4).first(where: isSaying) { return verb }
    let sentenceTokens = text.tokens(sentence)
    let last = tokens.lowerBound - 1
    let isOpened =
      isQuoted || last >= sentenceTokens.lowerBound && text.isForm(last, .announcing)
      || before.suffix(3).contains { text.isForm($0, .embedding) }
    if isOpened, let verb = before.suffix(9).last(where: isSaying) { return verb }
    return isQuoted ? after.prefix(9).first(where: isSaying) : nil
  }

  private func speaker(of verb: Int) -> SayingVoice {
    let near = (max(text.tokens(sentence).lowerBound, verb - 3)...min(text.tokens(sentence).upperBound - 1, verb + 3))
      .filter { $0 != verb && (before.contains($0) || after.contains($0)) }
    if near.contains(where: { text.has($0, .elders) }) { return .elder }
    if near.contains(where: { text.has($0, .me) }) {
      if text.has(verb, .hearing) { return .people }
      return text.reading.words[verb].features.contains(.past) ? .ownPast : .own
    }
    if near.contains(where: { text.has($0, .people) }) { return .people }
    if near.contains(where: { text.isForm($0, .you) }) { return .reader }
    return .third
  }

  private var isShown: Bool {
    let near = before.suffix(8) + after.prefix(8)
    guard near.contains(where: { text.has($0, .shown) }) else { return false }
    return isQuoted || near.contains { text.has($0, .places) }
  }

  /// What a sentence before that ends in a colon tells.
  private func announcement(_ earlier: Range<Int>) -> SayingVoice? {
    guard let last = earlier.last(where: { !text.isQuote($0) }), text.isForm(last, ":"),
      before.first.map({ text.isForm($0, "dat") }) ?? true
    else { return nil }
    let isDenied = earlier.contains { text.isForm($0, .negations) }
    if isDenied, earlier.contains(where: { text.has($0, .endorsing) }) { return .deniedBefore }
    if earlier.contains(where: { text.isForm($0, .mine) }),
      earlier.contains(where: { text.namesSaying($0) })
    {
      return .own
    }
    if earlier.contains(where: { text.has($0, .places) }) { return .shown }
    return earlier.contains(where: isSaying) ? .third : .announced
  }

  /// *Zo opent hij zijn stuk*, *met die woorden sloot zij af*.
  private var isAttributedNext: Bool {
    guard text.reading.document.sentences.indices.contains(sentence + 1) else { return false }
    return text.tokens(sentence + 1).prefix(6).contains {
      isVerb($0) && text.has($0, .openings) && !text.reading.words[$0].features.contains(.firstPerson)
    }
  }
}
