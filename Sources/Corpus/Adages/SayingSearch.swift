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
    found += SayingTags(lexicon: lexicon, text: text).matches()
    found = SayingSearch.withoutOverlaps(found)
    var inPlay = Set(found.map { Int(lexicon.patterns[$0.pattern].saying) })
    if let target { inPlay.insert(target) }
    let wordings = loose(inPlay.sorted())
    var twisted: [SayingMatch] = []
    for sentence in text.reading.document.sentences.indices {
      searchLoosely(sentence, masks[sentence], wordings, &twisted, &scratch)
    }
    for match in found { twisted += restatement(of: match) }
    return SayingSearch.withoutOverlaps(found + twisted)
  }

  /// The first half of a saying once more in its sentence, with another second half: *… kunst, maar oefening baart vooral
  /// verdriet*.
  private func restatement(of match: SayingMatch) -> [SayingMatch] {
    let pattern = lexicon.patterns[match.pattern]
    guard match.missingContent == 0, pattern.contentCount > 2, pattern.items.count > 2 else { return [] }
    let items = lexicon.items[pattern.items].prefix(2)
    let tokens = text.tokens(match.sentence)
    guard items.allSatisfy({ $0.weight >= 1 }), let first = items.first, let second = items.last else { return [] }
    let rest = (match.tokens.upperBound + 1)..<tokens.upperBound
    guard let start = rest.first(where: { text.isWord($0, first.word) }), start + 2 < tokens.upperBound,
      text.isWord(start + 1, second.word)
    else { return [] }
    var again = match
    again.tokens = start...(start + 1)
    again.matched = first.weight + second.weight
    (again.matchedContent, again.missingContent) = (2, pattern.contentCount - 2)
    (again.insertion, again.lacksTail, again.isNegated, again.isLoose) = (0, true, false, true)
    return [again]
  }

  /// Looks for every saying in a sentence; returns the bits of the words that the lexicon knows.
  private func search(
    _ sentence: Int, _ found: inout [SayingMatch], _ scratch: inout SayingAligner.Scratch
  ) -> UInt64 {
    var mask: UInt64 = 0
    var hasTrigger = false
    let tokens = text.tokens(sentence)
    var isOpen = false
    for token in tokens {
      let number = text.number(token)
      if number < 0 {
        if text.isPunctuation(token), marks.isDots(token) { isOpen = true }
        continue
      }
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
        consider(Int(posting.pattern), sentence, token, isOpen ? ~0 : mask, &found, &scratch)
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
      !joinsByPossessive(match, pattern),
      accepts(match, pattern)
    else { return }
    found.append(match)
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
        !joinsByPossessive(match, pattern), acceptsLoosely(match, pattern)
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

  /// Whether *zijn* stands for *is* in what says a thing of another (*de koning en zijn klant*).
  private func joinsByPossessive(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    guard pattern.contentCount == 2, pattern.items.count <= 3,
      lexicon.items[pattern.items].contains(where: { $0.word == lexicon.copula })
    else { return false }
    let verbs = match.tokens.filter { text.isWord($0, lexicon.copula) }
    return !verbs.isEmpty
      && verbs.allSatisfy {
        let tag = text.reading.words[$0].tag
        return tag == .pronoun || tag == .determiner
      }
  }

  private func isHeavy(_ token: Int, in pattern: SayingLexicon.Pattern) -> Bool {
    let number = text.number(token)
    return number >= 0 && pattern.items.contains { lexicon.items[$0].isContent && lexicon.items[$0].word == number }
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
