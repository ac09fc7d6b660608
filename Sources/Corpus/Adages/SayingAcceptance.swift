import Dutch
import Prose

/// What makes a stretch that agrees with a wording a use of the saying.
extension SayingSearch {
  /// Whether the words alone make the stretch a use of the saying.
  func accepts(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if match.isPrefix, match.matched >= 1.6, match.missingContent > 0, marks.breaksOff(match) { return true }
    if pattern.isCut { return match.coverage > 0.99 && match.insertion == 0 && marks.breaksOff(match) }
    if pattern.needsMark {
      return match.missingContent == 0 && match.displaced == 0 && match.coverage > 0.9 && match.insertion < 0.5
        && (pattern.needsQuote ? marks.isSetApart(match) : marks.isMarked(match))
    }
    if match.lacksNegation, !isDenialPlain(match) { return false }
    if match.missingContent > 0 { return acceptsIncomplete(match, pattern) }
    if isAnotherSentence(match, pattern), !marks.isSetApart(match) { return false }
    if match.hasMovedNoun, match.insertion > 0.2 { return false }
    if match.displaced > (pattern.contentCount >= 3 && match.coverage > 0.9 ? 1 : 0) { return false }
    if pattern.contentCount <= 1 { return acceptsFrame(match, pattern) }
    if pattern.weight < 1.7 { return acceptsShort(match, pattern) }
    if pattern.contentCount == 2 { return acceptsPair(match, pattern) }
    if match.coverage < 0.78 { return match.coverage > 0.65 && match.insertion <= 0.3 && marks.isMarked(match) }
    return match.insertion <= min(2, 0.55 + 0.2 * Float(pattern.items.count))
  }

  /// Whether what stands between the words of a short saying joins them to another sentence.
  private func isAnotherSentence(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if pattern.contentCount > 3 { return false }
    if pattern.contentCount == 3 { return match.strangers >= 1 }
    if match.strangers > 0 { return true }
    return match.hasComma && pattern.items.count == 3
      && lexicon.items[pattern.items].contains { $0.word == lexicon.copula }
  }

  /// Without its *niet*, a saying is mostly a plain sentence (*van dat werk kan ik de huur betalen*): the text has to show
  /// that it plays on the saying.
  private func isDenialPlain(_ match: SayingMatch) -> Bool {
    if match.insertion == 0, marks.isWholeClause(match, room: 0) { return true }
    let tokens = text.tokens(match.sentence)
    let near = match.tokens.lowerBound...min(match.tokens.upperBound + 1, tokens.upperBound - 1)
    if near.contains(where: { SayingSearch.affirming.contains(text.form($0)) }) { return true }
    return text.reading.sentences[match.sentence].mood == .question || marks.isSetApart(match)
  }

  private static let affirming: Set<String> = ["wel", "wél", "degelijk", "juist", "zelden", "nauwelijks"]

  /// Sayings of one word of meaning or none live by their frame: it has to be there, and nothing else.
  private func acceptsFrame(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    guard match.coverage > 0.95, match.insertion <= 0.3, match.displaced == 0 else { return false }
    if pattern.contentCount == 1 && pattern.weight >= 1.6 || marks.isMarked(match) { return true }
    return pattern.items.count >= 4 && match.coverage > 0.99 && match.insertion == 0 && marks.standsClear(match)
  }

  /// Two words of meaning are a saying with their frame between them.
  private func acceptsPair(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    let coverage = match.lacksNegation ? (match.matched + 0.4) / match.total : match.coverage
    if coverage < 0.9 { return marks.isSetApart(match) && match.coverage > 0.72 && match.insertion <= 0.3 }
    if pattern.isAltered { return match.insertion <= 0.6 }
    return match.insertion <= 1.1 || match.insertion <= 1.4 && marks.isMarked(match)
  }

  /// Short sayings of common words have to stand clear of their neighbours.
  private func acceptsShort(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if pattern.items.count == 2, match.insertion > 0 { return false }
    if match.insertion <= 0.8, marks.isMarked(match) { return true }
    return match.coverage > 0.95 && match.insertion <= (match.hasPhrase ? 1 : 0.6) && marks.standsClear(match)
  }

  /// A word of meaning may be replaced in a saying that is long enough to be known all the same.
  private func acceptsIncomplete(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    guard match.missingContent == 1, match.displaced == 0 else { return false }
    // What happened is told, not taught.
    if match.tokens.contains(where: { isPast($0) }), !marks.isSetApart(match) { return false }
    if pattern.contentCount <= 3, match.hasComma || match.insertion > 0.8 { return false }
    if pattern.contentWeight >= 3.5, match.coverage >= 0.7, match.insertion <= 0.8, !match.hasPhrase { return true }
    return pattern.contentWeight >= 2.9 && match.coverage >= 0.62 && match.insertion <= 1.6 && marks.isMarked(match)
  }

  private func isPast(_ token: Int) -> Bool {
    text.reading.words[token].features.isSuperset(of: [.past, .finite])
  }

  /// Whether the stretch plays on a saying that the essay is about or has named.
  func acceptsLoosely(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if match.displaced > 1 || match.insertion > 1.6 || match.hasPhrase && match.coverage < 0.95 { return false }
    if match.missingContent == 0, pattern.contentCount > 1 {
      return match.coverage >= 0.8 && match.displaced == 0 && match.insertion <= 0.8
    }
    if match.isPrefix, match.matched >= 1.2, marks.breaksOff(match) { return true }
    if match.matchedContent >= 2 {
      return match.coverage >= 0.66 && match.insertion <= (match.matchedContent > 2 ? 1.3 : 0.8)
        && match.matchedContent * 2 >= pattern.contentCount
    }
    if match.missingContent > 1 || match.missingFrame > 0 || match.displaced > 0 || match.insertion > 0.3 {
      return false
    }
    if match.lacksHead, speaksOfSomebody(match) || takesUpClause(match) { return true }
    return match.coverage >= 0.5 && marks.wordCount(match.sentence) <= pattern.items.count + pattern.lead
      && !namesSomebody(match.sentence)
  }

  /// A pronoun in the place of the subject: *dat ze koning zijn*.
  private func speaksOfSomebody(_ match: SayingMatch) -> Bool {
    guard match.matched >= 1.2 else { return false }
    let near = max(text.tokens(match.sentence).lowerBound, match.tokens.lowerBound - 1)...match.tokens.upperBound
    return near.contains { text.kind($0) == .light && text.reading.words[$0].tag == .pronoun }
  }

  /// Another subject that *dat* takes up: *kijken en luisteren, dat is weten*.
  private func takesUpClause(_ match: SayingMatch) -> Bool {
    let (first, last) = (match.tokens.lowerBound, match.tokens.upperBound)
    let tokens = text.tokens(match.sentence)
    guard first - 2 > tokens.lowerBound, text.isForm(first - 1, "dat"), text.isPunctuation(first - 2),
      text.isWord(first, lexicon.copula), last > first,
      text.reading.words[last].tag == .verb || text.kind(last) == .content
    else { return false }
    return last + 1 == tokens.upperBound || text.isPunctuation(last + 1)
  }

  private func namesSomebody(_ sentence: Int) -> Bool {
    text.tokens(sentence).contains { text.reading.words[$0].tag == .properNoun && text.number($0) < 0 }
  }
}
