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
    for sentence in text.reading.document.sentences.indices { search(sentence, &found) }
    found = SayingSearch.withoutOverlaps(found)
    var inPlay = Set(found.map { Int(lexicon.patterns[$0.pattern].saying) })
    if let target { inPlay.insert(target) }
    var loose: [SayingMatch] = []
    for sentence in text.reading.document.sentences.indices { searchLoosely(sentence, inPlay, &loose) }
    return SayingSearch.withoutOverlaps(found + loose)
  }

  private func search(_ sentence: Int, _ found: inout [SayingMatch]) {
    var mask: UInt64 = 0
    var hasTrigger = false
    let tokens = text.tokens(sentence)
    for token in tokens {
      let number = text.number(token)
      if number < 0 { continue }
      mask |= 1 << UInt64(number & 63)
      if lexicon.heads[Int(number)] >= 0 { hasTrigger = true }
    }
    guard hasTrigger else { return }
    for token in tokens {
      let number = text.number(token)
      if number < 0 { continue }
      var posting = lexicon.heads[Int(number)]
      while posting >= 0 {
        let (pattern, next) = lexicon.postings[Int(posting)]
        posting = next
        consider(Int(pattern), sentence, token, mask, &found)
      }
    }
  }

  private func consider(
    _ number: Int, _ sentence: Int, _ token: Int, _ mask: UInt64, _ found: inout [SayingMatch]
  ) {
    let pattern = lexicon.patterns[number]
    let lacking = (pattern.mask & ~mask).nonzeroBitCount
    if lacking > (pattern.contentWeight >= 2.9 ? 1 : 0) { return }
    guard let match = aligner.match(number, sentence: sentence, around: token), accepts(match, pattern) else { return }
    found.append(match)
  }

  /// Whether the words alone make the stretch a use of the saying.
  private func accepts(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if pattern.isCut { return match.coverage > 0.99 && match.insertion == 0 && marks.breaksOff(match) }
    let isMarked = marks.isMarked(match)
    if pattern.needsMark { return isMarked && match.missingContent == 0 && match.coverage > 0.9 && match.insertion < 0.5 }
    let size = Float(pattern.items.count)
    if match.missingContent > 0 { return acceptsIncomplete(match, pattern, isMarked) }
    if match.displaced > (pattern.contentCount >= 3 ? 1 : 0) { return false }
    if pattern.contentCount == 1 {
      return match.coverage > 0.95 && match.insertion <= 0.3 && (isMarked || pattern.weight >= 1.8)
    }
    if match.coverage < 0.72 { return isMarked && match.coverage > 0.6 && match.insertion <= 0.3 }
    if pattern.weight < 1.7 { return acceptsShort(match, isMarked) }
    if match.coverage < 0.9, pattern.weight < 2.3 { return match.insertion == 0 || (isMarked && match.insertion <= 0.5) }
    return match.insertion <= min(2, 0.55 + 0.2 * size)
  }

  /// Short sayings of common words have to stand clear of their neighbours.
  private func acceptsShort(_ match: SayingMatch, _ isMarked: Bool) -> Bool {
    if isMarked { return match.insertion <= 0.8 }
    return match.coverage > 0.95 && match.insertion <= 0.6 && marks.standsClear(match)
  }

  /// A word of meaning may be replaced in a saying that is long enough to be known all the same.
  private func acceptsIncomplete(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern, _ isMarked: Bool) -> Bool {
    guard match.missingContent == 1, match.displaced == 0 else { return false }
    if isMarked { return pattern.contentWeight >= 2.9 && match.coverage >= 0.62 && match.insertion <= 1.6 }
    return pattern.contentWeight >= 3.5 && match.coverage >= 0.7 && match.insertion <= 1.3
  }

  /// Twisted forms of the sayings that this essay is about or has named.
  private func searchLoosely(_ sentence: Int, _ inPlay: Set<Int>, _ found: inout [SayingMatch]) {
    let tokens = text.tokens(sentence)
    for saying in inPlay.sorted() {
      for number in lexicon.patternsOfSaying[saying] {
        let pattern = lexicon.patterns[number]
        if pattern.isCut || pattern.needsMark { continue }
        guard let token = tokens.first(where: { isHeavy($0, in: pattern) }),
          var match = aligner.match(number, sentence: sentence, around: token), acceptsLoosely(match, pattern)
        else { continue }
        match.isLoose = true
        found.append(match)
      }
    }
  }

  private func isHeavy(_ token: Int, in pattern: SayingLexicon.Pattern) -> Bool {
    let number = text.number(token)
    return number >= 0 && pattern.items.contains { lexicon.items[$0].isContent && lexicon.items[$0].word == number }
  }

  private func acceptsLoosely(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    if match.displaced > 1 || match.insertion > 2 { return false }
    if match.missingContent == 0, pattern.contentCount > 1 { return match.coverage >= 0.8 && match.displaced == 0 }
    if match.matchedContent >= 2 {
      return match.coverage >= 0.55 && match.insertion <= 1.5 && match.matchedContent * 2 >= pattern.contentCount
    }
    let length = match.tokens.count
    return match.matchedContent == 1 && match.coverage >= 0.5 && match.displaced == 0
      && length <= pattern.items.count + pattern.lead + 1 && marks.isWholeClause(match, room: 1)
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
