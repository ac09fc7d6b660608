import Dutch
import Prose

/// Finds the sayings of a lexicon in a text.
struct SayingSearch {
  let lexicon: SayingLexicon
  let text: SayingText
  let aligner: SayingAligner
  let marks: SayingMarks

  init(lexicon: SayingLexicon, text: SayingText) {
    self.lexicon = lexicon
    self.text = text
    aligner = SayingAligner(lexicon: lexicon, text: text)
    marks = SayingMarks(text: text)
  }

  /// All matches in order, none overlapping; `target` is a saying that counts as in play from the start.
  func matches(target: Int?) -> [SayingMatch] {
    var found: [SayingMatch] = []
    var scratch = SayingAligner.Scratch()
    let masks = text.reading.document.sentences.indices.map { search($0, &found, &scratch) }
    found = SayingSearch.withoutOverlaps(found)
    var inPlay = Set(found.map { Int(lexicon.patterns[$0.pattern].saying) })
    if let target { inPlay.insert(target) }
    let wordings = loose(inPlay.sorted())
    var twisted: [SayingMatch] = []
    for sentence in text.reading.document.sentences.indices {
      searchLoosely(sentence, masks[sentence], wordings, &twisted, &scratch)
    }
    return SayingSearch.withoutOverlaps(found + twisted)
  }

  /// Looks for every saying in a sentence; returns the bits of the words that the lexicon knows.
  private func search(
    _ sentence: Int, _ found: inout [SayingMatch], _ scratch: inout SayingAligner.Scratch
  ) -> UInt64 {
    var mask: UInt64 = 0
    var hasTrigger = false
    let tokens = text.tokens(sentence)
    for token in tokens {
      let number = text.number(token)
      if number < 0 { continue }
      mask |= 1 << UInt64(number & 63)
      if lexicon.vocabulary.head(of: number) >= 0 { hasTrigger = true }
    }
    guard hasTrigger else { return mask }
    for token in tokens {
      let number = text.number(token)
      if number < 0 { continue }
      var at = lexicon.vocabulary.head(of: number)
      while at >= 0 {
        let posting = lexicon.postings[Int(at)]
        at = posting.next
        consider(Int(posting.pattern), sentence, token, mask, &found, &scratch)
      }
    }
    return mask
  }

  private func consider(
    _ number: Int, _ sentence: Int, _ token: Int, _ mask: UInt64, _ found: inout [SayingMatch],
    _ scratch: inout SayingAligner.Scratch
  ) {
    let pattern = lexicon.patterns[number]
    let lacking = (pattern.mask & ~mask).nonzeroBitCount
    if lacking > (pattern.contentWeight >= 2.9 ? 1 : 0) { return }
    guard let match = aligner.match(number, pattern, sentence: sentence, around: token, &scratch),
      accepts(match, pattern)
    else { return }
    found.append(match)
  }

  /// Whether the words alone make the stretch a use of the saying.
  private func accepts(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if match.isPrefix, match.matched >= 1.6, match.missingContent > 0, marks.breaksOff(match) { return true }
    if pattern.isCut { return match.coverage > 0.99 && match.insertion == 0 && marks.breaksOff(match) }
    if pattern.needsMark {
      return match.missingContent == 0 && match.displaced == 0 && match.coverage > 0.9 && match.insertion < 0.5
        && (pattern.needsQuote ? marks.isSetApart(match) : marks.isMarked(match))
    }
    if match.missingContent > 0 { return acceptsIncomplete(match, pattern) }
    if match.displaced > (pattern.contentCount >= 3 && match.coverage > 0.9 ? 1 : 0) { return false }
    if pattern.contentCount <= 1 { return acceptsFrame(match, pattern) }
    if pattern.weight < 1.7 { return acceptsShort(match, pattern) }
    if pattern.contentCount == 2 { return acceptsPair(match, pattern) }
    if match.coverage < 0.78 { return match.coverage > 0.65 && match.insertion <= 0.3 && marks.isMarked(match) }
    return match.insertion <= min(2, 0.55 + 0.2 * Float(pattern.items.count))
  }

  /// Sayings of one word of meaning or none live by their frame: it has to be there, and nothing else.
  private func acceptsFrame(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    guard match.coverage > 0.95, match.insertion <= 0.3, match.displaced == 0 else { return false }
    return (pattern.contentCount == 1 && pattern.weight >= 1.6) || marks.isMarked(match)
  }

  /// Two words of meaning are a saying with their frame between them.
  private func acceptsPair(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if match.coverage < 0.9 { return match.coverage > 0.72 && match.insertion <= 0.3 && marks.isSetApart(match) }
    if pattern.isAltered { return match.insertion <= 0.6 }
    return match.insertion <= 1.1 || match.insertion <= 1.4 && marks.isMarked(match)
  }

  /// Short sayings of common words have to stand clear of their neighbours.
  private func acceptsShort(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if pattern.items.count == 2, match.insertion > 0 { return false }
    if match.insertion > 0.8 { return false }
    if marks.isMarked(match) { return true }
    return match.coverage > 0.95 && match.insertion <= 0.6 && marks.standsClear(match)
  }

  /// A word of meaning may be replaced in a saying that is long enough to be known all the same.
  private func acceptsIncomplete(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    guard match.missingContent == 1, match.displaced == 0 else { return false }
    if pattern.contentWeight >= 3.5, match.coverage >= 0.7, match.insertion <= 0.8 { return true }
    return pattern.contentWeight >= 2.9 && match.coverage >= 0.62 && match.insertion <= 1.6 && marks.isMarked(match)
  }

  /// Twisted forms of the sayings that this essay is about or has named.
  private func searchLoosely(
    _ sentence: Int, _ mask: UInt64, _ wordings: [(number: Int, pattern: SayingLexicon.Pattern)],
    _ found: inout [SayingMatch],
    _ scratch: inout SayingAligner.Scratch
  ) {
    let tokens = text.tokens(sentence)
    for (number, pattern) in wordings where pattern.mask & mask != 0 {
      guard let token = tokens.first(where: { isHeavy($0, in: pattern) }),
        var match = aligner.match(number, pattern, sentence: sentence, around: token, &scratch),
        acceptsLoosely(match, pattern)
      else { continue }
      match.isLoose = true
      found.append(match)
    }
  }

  /// The wordings of sayings that may be twisted.
  private func loose(_ sayings: [Int]) -> [(number: Int, pattern: SayingLexicon.Pattern)] {
    sayings.flatMap { lexicon.patterns(of: $0) }.map { ($0, lexicon.patterns[$0]) }
      .filter { !$0.1.isCut && !$0.1.needsMark && !$0.1.isAltered }
  }

  private func isHeavy(_ token: Int, in pattern: SayingLexicon.Pattern) -> Bool {
    let number = text.number(token)
    return number >= 0 && pattern.items.contains { lexicon.items[$0].isContent && lexicon.items[$0].word == number }
  }

  private func acceptsLoosely(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if match.displaced > 1 || match.insertion > 1.6 { return false }
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
    if match.lacksHead, speaksOfSomebody(match) { return true }
    return match.coverage >= 0.5 && marks.wordCount(match.sentence) <= pattern.items.count + pattern.lead
  }

  /// A pronoun in the place of the subject: *dat ze koning zijn*.
  private func speaksOfSomebody(_ match: SayingMatch) -> Bool {
    guard match.matched >= 1.2 else { return false }
    let near = max(text.tokens(match.sentence).lowerBound, match.tokens.lowerBound - 1)...match.tokens.upperBound
    return near.contains { text.kind($0) == .light && text.reading.words[$0].tag == .pronoun }
  }

  /// The best matches that do not overlap, in order.
  static func withoutOverlaps(_ matches: [SayingMatch]) -> [SayingMatch] {
    var kept: [SayingMatch] = []
    for match in matches.sorted(by: { ($0.score, -$0.pattern) > ($1.score, -$1.pattern) })
    where !kept.contains(where: { $0.tokens.overlaps(match.tokens) }) {
      kept.append(match)
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
