import Prose

/// Says where the words of a saying begin and end.
struct AdageSpan {
  let text: SayingText
  let marks: SayingMarks
  let lexicon: SayingLexicon

  /// The words of the match with the article that belongs to them, and the clause that stands for a lost part; and
  /// whether a second half of the author's own is among them.
  func words(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> (stretch: Stretch, isTwisted: Bool) {
    let tokens = text.tokens(match.sentence)
    var first = match.tokens.lowerBound
    if text.isWord(first, firstWord(pattern)) { first = widenedStart(first, tokens, room: max(pattern.lead, 1)) }
    var last = match.tokens.upperBound
    var room = pattern.trail
    while room > 0, last + 1 < tokens.upperBound, isLight(last + 1) {
      last += 1
      room -= 1
    }
    if pattern.isHalf { last = clauseEnd(from: last, tokens) }
    if match.missingContent > 0, !marks.breaksOff(match) {
      if match.lacksTail { last = clauseEnd(from: last, tokens) }
      if match.lacksHead { first = clauseStart(from: first, tokens) }
    }
    if let tail = twist(after: last, match, tokens) { return (marks.stretch(first...tail), true) }
    return (marks.stretch(first...last), false)
  }

  private func firstWord(_ pattern: SayingLexicon.Pattern) -> Int32 {
    lexicon.items[pattern.items.lowerBound].word
  }

  private func isLight(_ token: Int) -> Bool { text.kind(token) == .light && !text.isPunctuation(token) }

  private func widenedStart(_ start: Int, _ tokens: Range<Int>, room: Int) -> Int {
    var first = start
    while first > tokens.lowerBound, start - first < room, isLight(first - 1), !isQuoteBefore(first) { first -= 1 }
    return first
  }

  private func isQuoteBefore(_ token: Int) -> Bool {
    marks.opensQuotation(before: marks.trimmed(text.reading.document.tokens[token].stretch).start)
  }

  private func isQuoteAfter(_ token: Int) -> Bool {
    marks.closesQuotation(after: marks.trimmed(text.reading.document.tokens[token].stretch).end)
  }

  /// The end of the sentence or quotation where it is near, else the word itself.
  private func clauseEnd(from word: Int, _ tokens: Range<Int>) -> Int {
    var at = word
    while at + 1 < tokens.upperBound, at - word < 12, !isQuoteAfter(at), !endsClause(at + 1) { at += 1 }
    return at + 1 == tokens.upperBound || isQuoteAfter(at) || endsClause(at + 1) ? at : word
  }

  /// The start of the sentence or quotation where it is near, else the word itself.
  private func clauseStart(from word: Int, _ tokens: Range<Int>) -> Int {
    var at = word
    while at > tokens.lowerBound, word - at < 8, !isQuoteBefore(at), !endsClause(at - 1), !opensClause(at - 1) {
      at -= 1
    }
    return at == tokens.lowerBound || isQuoteBefore(at) || endsClause(at - 1) || opensClause(at - 1) ? at : word
  }

  private func opensClause(_ token: Int) -> Bool {
    switch text.reading.words[token].tag {
    case .coordinator, .subordinator: true
    default: false
    }
  }

  private func endsClause(_ token: Int) -> Bool { text.isPunctuation(token) && text.isBreak(token) }

  /// The end of a second half in which the saying's last word or its rival is somebody else: *…, maar jij bent keizer*.
  private func twist(after last: Int, _ match: SayingMatch, _ tokens: Range<Int>) -> Int? {
    let reach = (last + 1)..<min(tokens.upperBound, last + 9)
    guard reach.count > 2, !isQuoteAfter(last), !endsClause(reach.lowerBound) else { return nil }
    let opener = text.isPunctuation(reach.lowerBound) ? reach.lowerBound + 1 : reach.lowerBound
    guard text.isPunctuation(reach.lowerBound) || text.isForm(opener, "maar"), !text.isForm(opener, "en"),
      reach.contains(where: { text.isWord($0, lexicon.copula) })
    else { return nil }
    let head = match.tokens.last { text.kind($0) == .content }.map { text.number($0) }
    let rival = reach.last { text.isForm($0, "keizer") || (text.number($0) >= 0 && text.number($0) == head) }
    guard let rival, (opener..<max(opener, rival)).contains(where: { isStranger($0, head) }) else { return nil }
    return rival
  }

  /// Whether a word tells of somebody or something else: *jij*, *mits*, not one of *was koning en blijft*.
  private func isStranger(_ token: Int, _ head: Int32?) -> Bool {
    !text.isPunctuation(token) && !text.isWord(token, lexicon.copula) && text.number(token) != head
      && text.reading.words[token].tag != .coordinator
  }
}
