/// How a stretch of a text agrees with a wording of a saying.
struct SayingMatch {
  var pattern: Int
  var sentence: Int
  /// The tokens from the first word of the saying to its last.
  var tokens: ClosedRange<Int>
  /// The weight of the words that are there, of the whole wording's weight.
  var matched: Float
  var total: Float
  var matchedContent: Int
  var missingContent: Int
  var missingFrame = 0
  /// Whether the words that are there are the first ones, next to each other.
  var isPrefix = false
  /// Whether the first, or the last, word of meaning is among those that lack.
  var lacksHead = false
  var lacksTail = false
  /// What stands inside and is not part of the saying.
  var insertion: Float
  /// Words of meaning that stand out of order.
  var displaced: Int
  /// The text denies what the saying says, or the other way round.
  var isNegated: Bool
  /// Found because the saying is in play in this essay, not by its words alone.
  var isLoose = false

  var coverage: Float { matched / total }

  /// What is best where two overlap.
  var score: Float { matched - 0.5 * insertion - 0.3 * (total - matched) - (isLoose ? 0.5 : 0) }
}

/// Lays a wording of a saying along a sentence.
struct SayingAligner {
  let lexicon: SayingLexicon
  let text: SayingText

  /// Candidate pairs of an item and a token, with the best way to get there.
  private struct Pair {
    var item: Int
    var token: Int
    var score: Float
    var parent: Int
  }

  /// The best alignment of a wording near a token; nil where nothing agrees.
  func match(_ number: Int, sentence: Int, around trigger: Int) -> SayingMatch? {
    let pattern = lexicon.patterns[number]
    let reach = pattern.items.count * 2 + 8
    let all = text.tokens(sentence)
    let window = max(all.lowerBound, trigger - reach)..<min(all.upperBound, trigger + reach + 1)
    let pairs = chained(candidates(pattern, window, trigger))
    guard var best = pairs.indices.max(by: { pairs[$0].score < pairs[$1].score }) else { return nil }
    var places = [Int?](repeating: nil, count: pattern.items.count)
    while best >= 0 {
      places[pairs[best].item] = pairs[best].token
      best = pairs[best].parent
    }
    let moved = placeDisplaced(&places, pattern, window)
    return measured(places, moved, number, pattern, sentence)
  }

  private func candidates(_ pattern: SayingLexicon.Pattern, _ window: Range<Int>, _ trigger: Int) -> [Pair] {
    var pairs: [Pair] = []
    for token in window where text.kind(token) != .light {
      for (place, index) in pattern.items.enumerated() where text.isWord(token, lexicon.items[index].word) {
        let bonus: Float = token == trigger ? 1 : 0
        pairs.append(Pair(item: place, token: token, score: lexicon.items[index].weight + bonus, parent: -1))
      }
    }
    return pairs
  }

  /// Joins the pairs to the heaviest chains in which both items and tokens go up and little stands between.
  private func chained(_ pairs: [Pair]) -> [Pair] {
    var pairs = pairs
    for current in pairs.indices {
      let weight = pairs[current].score
      for earlier in pairs.indices.prefix(current)
      where pairs[earlier].item < pairs[current].item && pairs[earlier].token < pairs[current].token {
        let gap = 0.25 * cost(between: pairs[earlier].token, and: pairs[current].token)
        let score = weight + pairs[earlier].score - gap
        if score > pairs[current].score {
          pairs[current].score = score
          pairs[current].parent = earlier
        }
      }
    }
    return pairs
  }

  private func cost(between first: Int, and last: Int) -> Float {
    var sum: Float = 0
    for token in (first + 1)..<max(first + 1, last) { sum += text.insertionCost(token) }
    return sum
  }

  /// Finds words that inversion or a subordinate clause has moved (*is de klant koning*, *dat eerlijk het langst duurt*).
  private func placeDisplaced(
    _ places: inout [Int?], _ pattern: SayingLexicon.Pattern, _ window: Range<Int>
  ) -> Set<Int> {
    var moved: Set<Int> = []
    for place in places.indices where places[place] == nil {
      let taken = places.compactMap { $0 }
      guard let first = taken.min(), let last = taken.max() else { return moved }
      let word = lexicon.items[pattern.items.lowerBound + place].word
      let near = max(window.lowerBound, first - 3)..<min(window.upperBound, last + 4)
      if let token = near.first(where: { !taken.contains($0) && text.isWord($0, word) && isReachable($0, first, last) })
      {
        places[place] = token
        moved.insert(place)
      }
    }
    return moved
  }

  /// Whether no mark that parts clauses stands between a word and the rest.
  private func isReachable(_ token: Int, _ first: Int, _ last: Int) -> Bool {
    if token < first { return !(token..<first).contains { text.isPunctuation($0) } }
    if token > last { return !(last...token).contains { text.isPunctuation($0) } }
    return true
  }

  private func measured(
    _ places: [Int?], _ moved: Set<Int>, _ number: Int, _ pattern: SayingLexicon.Pattern, _ sentence: Int
  ) -> SayingMatch? {
    let taken = places.compactMap { $0 }
    guard let first = taken.min(), let last = taken.max() else { return nil }
    var match = SayingMatch(
      pattern: number, sentence: sentence, tokens: first...last, matched: 0, total: pattern.weight, matchedContent: 0,
      missingContent: 0, insertion: 0, displaced: 0, isNegated: false)
    for (place, index) in pattern.items.enumerated() {
      let item = lexicon.items[index]
      guard places[place] != nil else {
        if item.isContent { noteMissing(&match) } else { match.missingFrame += 1 }
        continue
      }
      match.lacksTail = match.lacksTail && !item.isContent
      match.matched += item.weight
      match.matchedContent += item.isContent ? 1 : 0
      match.displaced += item.isContent && moved.contains(place) ? 1 : 0
    }
    match.insertion = first < last ? insertion(first...last, taken) : 0
    match.isPrefix = places.prefix(taken.count).allSatisfy { $0 != nil } && match.insertion == 0 && moved.isEmpty
    settleNegation(&match, pattern, taken)
    return match
  }

  private func noteMissing(_ match: inout SayingMatch) {
    match.missingContent += 1
    match.lacksTail = true
    if match.matchedContent == 0 { match.lacksHead = true }
  }

  private func insertion(_ tokens: ClosedRange<Int>, _ taken: [Int]) -> Float {
    var sum: Float = 0
    for token in tokens where !taken.contains(token) { sum += text.insertionCost(token) }
    return sum
  }

  /// A negation that only one of the two has turns the saying round; one right behind the words counts, too.
  private func settleNegation(_ match: inout SayingMatch, _ pattern: SayingLexicon.Pattern, _ taken: [Int]) {
    var denials = match.tokens.filter { text.kind($0) == .negation && !taken.contains($0) }.count
    let next = match.tokens.upperBound + 1
    if denials == 0, text.tokens(match.sentence).contains(next), text.kind(next) == .negation, !pattern.hasNegation {
      denials = 1
      match.tokens = match.tokens.lowerBound...next
    }
    let lost = pattern.items.contains { index in
      lexicon.items[index].isNegation && !taken.contains { text.isWord($0, lexicon.items[index].word) }
    }
    match.isNegated = (denials > 0) != lost
  }
}
