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
  ///
  /// - Parameter scratch: made for the lexicon.
  func matches(target: Int?, _ scratch: inout SayingAligner.Scratch) -> [SayingMatch] {
    var found: [SayingMatch] = []
    let masks = text.reading.document.sentences.indices.map { search($0, &found, &scratch) }
    found += SayingTags(lexicon: lexicon, text: text).matches()
    found = SayingSearch.withoutOverlaps(found)
    var inPlay = Set(found.map { Int(lexicon.patterns[$0.pattern].saying) })
    if let target { inPlay.insert(target) }
    let wordings = loose(inPlay.sorted())
    let bits = wordings.reduce(0) { $0 | $1.pattern.mask }
    var twisted: [SayingMatch] = []
    for sentence in masks.indices where masks[sentence] & bits != 0 {
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
    scratch.sentence.read(text.tokens(sentence), of: text)
    let mask = scratch.sentence.mask
    guard scratch.sentence.hasTrigger else { return mask }
    for place in scratch.sentence.tokens where place.head >= 0 {
      // Two lines of the cache, as most lists take.
      lexicon.postings.willRead(Int(place.head))
      lexicon.postings.willRead(Int(place.head) + 3)
    }
    var wordings: [(pattern: Int, token: Int)] = []
    swap(&wordings, &scratch.wordings)
    findWordings(scratch.sentence, isOpen: isOpen(scratch.sentence), in: &wordings)
    swap(&wordings, &scratch.wordings)
    considerAll(sentence, &found, &scratch)
    return mask
  }

  /// Finds the wordings that may be in a sentence, each near a token.
  ///
  /// - Parameter isOpen: whether the sentence breaks off, so that anything may be missing of it.
  private func findWordings(
    _ sentence: borrowing SayingPlaces, isOpen: Bool, in wordings: inout [(pattern: Int, token: Int)]
  ) {
    wordings.removeAll(keepingCapacity: true)
    // By themselves, so that they are not looked up again for each posting.
    let (postings, patterns, mask) = (lexicon.postings, lexicon.patterns, sentence.mask)
    for place in sentence.tokens {
      var at = place.head
      while at >= 0 {
        let posting = postings[Int(at)]
        at = posting.next
        if !isOpen, posting.lacks(mask) || posting.lacks(sentence) { continue }
        patterns.willRead(Int(posting.pattern))
        wordings.append((Int(posting.pattern), place.token))
      }
    }
  }

  /// Tries the wordings that may be in a sentence.
  private func considerAll(_ sentence: Int, _ found: inout [SayingMatch], _ scratch: inout SayingAligner.Scratch) {
    if scratch.wordings.isEmpty { return }
    let breaksOff = mayBreakOff(scratch.sentence)
    for wording in scratch.wordings { lexicon.items.willRead(lexicon.patterns[wording.pattern].items.lowerBound) }
    for index in scratch.wordings.indices {
      let (number, token) = scratch.wordings[index]
      if mayBeAccepted(lexicon.patterns[number], token, scratch.sentence, breaksOff: breaksOff) {
        consider(number, sentence, token, &found, &scratch)
      }
    }
  }

  private func consider(
    _ number: Int, _ sentence: Int, _ token: Int, _ found: inout [SayingMatch], _ scratch: inout SayingAligner.Scratch
  ) {
    let pattern = lexicon.patterns[number]
    guard let match = aligner.match(number, pattern, sentence: sentence, around: token, &scratch),
      !joinsByPossessive(match, pattern),
      accepts(match, pattern)
    else { return }
    found.append(match)
  }

  /// Whether a sentence has dots.
  func isOpen(_ sentence: borrowing SayingPlaces) -> Bool {
    text.hasDots && sentence.range.contains { text.isPunctuation($0) && marks.isDots($0) }
  }

  /// Whether the text may break off in a sentence.
  func mayBreakOff(_ sentence: borrowing SayingPlaces) -> Bool {
    text.hasDots && marks.mayBreakOff(sentence.range)
  }

  /// Whether a wording could be accepted near a token, as far as that is known before it is laid along the sentence.
  ///
  /// - Parameter breaksOff: what `mayBreakOff` says of the sentence.
  @inline(__always)
  func mayBeAccepted(
    _ pattern: SayingLexicon.Pattern, _ token: Int, _ sentence: borrowing SayingPlaces, breaksOff: Bool
  ) -> Bool {
    let window = aligner.window(pattern, sentence.range, around: token)
    let most = breaksOff ? Int.max : pattern.lackable
    let bounds = SayingBounds(pattern.items, lexicon.items, sentence, window, most: most)
    return bounds.mayBeAccepted(pattern) || breaksOff && bounds.mayBreakOff(pattern)
  }

  /// Twisted forms of the sayings that this essay is about or has named.
  private func searchLoosely(
    _ sentence: Int, _ mask: UInt64, _ wordings: [Wording], _ found: inout [SayingMatch],
    _ scratch: inout SayingAligner.Scratch
  ) {
    scratch.sentence.read(text.tokens(sentence), of: text)
    for wording in wordings where wording.pattern.mask & mask != 0 {
      let pattern = wording.pattern
      guard let place = scratch.sentence.tokens.first(where: { isContent($0.number, of: pattern) }),
        mayBeAcceptedLoosely(pattern, place.token, scratch.sentence),
        var match = aligner.match(wording.number, pattern, sentence: sentence, around: place.token, &scratch),
        !joinsByPossessive(match, pattern), acceptsLoosely(match, pattern)
      else { continue }
      match.isLoose = true
      found.append(match)
    }
  }

  /// The same for `acceptsLoosely`.
  func mayBeAcceptedLoosely(
    _ pattern: SayingLexicon.Pattern, _ token: Int, _ sentence: borrowing SayingPlaces
  ) -> Bool {
    let window = aligner.window(pattern, sentence.range, around: token)
    let bounds = SayingBounds(pattern.items, lexicon.items, sentence, window, most: .max)
    return bounds.mayBeAcceptedLoosely(pattern) || text.hasDots && bounds.mayBreakOffLoosely
  }

  /// Whether a word is one of the wording's words of meaning.
  private func isContent(_ word: Int32, of pattern: SayingLexicon.Pattern) -> Bool {
    guard pattern.mask >> UInt64(word & 63) & 1 != 0 else { return false }
    return lexicon.items[pattern.items].contains { $0.word == word && $0.isContent }
  }

  /// A wording of a saying that may be twisted.
  private struct Wording {
    var number: Int
    var pattern: SayingLexicon.Pattern
  }

  private func loose(_ sayings: [Int]) -> [Wording] {
    var wordings: [Wording] = []
    for number in sayings.lazy.flatMap({ lexicon.patterns(of: $0) }) {
      let pattern = lexicon.patterns[number]
      if pattern.isCut || pattern.needsMark || pattern.isAltered { continue }
      wordings.append(Wording(number: number, pattern: pattern))
    }
    return wordings
  }

  /// Whether *zijn* stands for *is* in what says a thing of another (*de koning en zijn klant*).
  private func joinsByPossessive(_ match: SayingMatch, _ pattern: SayingLexicon.Pattern) -> Bool {
    guard pattern.contentCount == 2, pattern.items.count <= 3,
      lexicon.items[pattern.items].contains(where: { $0.word == aligner.copula })
    else { return false }
    let verbs = match.tokens.filter { text.isWord($0, aligner.copula) }
    return !verbs.isEmpty
      && verbs.allSatisfy {
        let tag = text.reading.words[$0].tag
        return tag == .pronoun || tag == .determiner
      }
  }

  /// The best matches that do not overlap, in order.
  static func withoutOverlaps(_ matches: [SayingMatch]) -> [SayingMatch] {
    var kept: [SayingMatch] = []
    var taken = TakenTokens(roomFor: matches.map(\.tokens))
    for match in matches.sorted(by: { ($0.score, -$0.pattern) > ($1.score, -$1.pattern) })
    where !taken.overlap(match.tokens) {
      kept.append(match)
      taken.take(match.tokens)
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
