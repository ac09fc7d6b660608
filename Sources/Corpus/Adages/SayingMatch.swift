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
  /// How much stands inside that makes another sentence of the words: words of meaning on their own, neither in a phrase
  /// with a preposition nor before a noun, conjunctions, prepositions before the saying's own words. An adjective is half.
  var strangers: Float = 0
  /// Whether a comma parts the words, other than those around who says it.
  var hasComma = false
  /// Whether a phrase with a preposition stands inside.
  var hasPhrase = false
  /// Whether a negation of the saying's is not there.
  var lacksNegation = false
  /// Words of meaning that stand out of order.
  var displaced: Int
  /// Whether one of them is no verb.
  var hasMovedNoun = false
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
  /// The number of *is* in the vocabulary.
  let copula: Int32

  init(lexicon: SayingLexicon, text: SayingText) {
    (self.lexicon, self.text) = (lexicon, text)
    copula = lexicon.copula
  }

  /// Candidate pairs of an item and a token, with the best way to get there.
  fileprivate struct Pair {
    var item: Int
    var token: Int
    var score: Float
    var parent: Int
  }

  /// What an alignment is made in, kept from one to the next.
  struct Scratch {
    /// The sentence that is searched.
    var sentence: SayingPlaces
    /// The wordings that may be in it, each with a token that it may be near.
    var wordings: [(pattern: Int, token: Int)] = []
    fileprivate var items: [SayingLexicon.Item] = []
    fileprivate var pairs: [Pair] = []
    fileprivate var places: [Int] = []

    init(_ lexicon: SayingLexicon) { sentence = SayingPlaces(lexicon) }

    /// Adds a pair for each item that is the word of a token.
    fileprivate mutating func addPairs(at place: SayingPlaces.Place, bonus: Float) {
      for (number, item) in items.enumerated() where item.word == place.form || item.word == place.lemma {
        pairs.append(Pair(item: number, token: place.token, score: item.weight + bonus, parent: -1))
      }
    }
  }

  /// The tokens of a sentence among which a wording is looked for near one of them.
  func window(_ pattern: SayingLexicon.Pattern, _ sentence: Range<Int>, around trigger: Int) -> Range<Int> {
    let reach = pattern.items.count * 2 + 8
    return max(sentence.lowerBound, trigger - reach)..<min(sentence.upperBound, trigger + reach + 1)
  }

  /// The best alignment of a wording near a token of the scratch's sentence; nil where nothing agrees.
  func match(
    _ number: Int, _ pattern: SayingLexicon.Pattern, sentence: Int, around trigger: Int, _ scratch: inout Scratch
  ) -> SayingMatch? {
    let window = window(pattern, scratch.sentence.range, around: trigger)
    findCandidates(pattern, window, trigger, &scratch)
    chain(&scratch.pairs)
    guard var best = strongest(scratch.pairs) else { return nil }
    scratch.places.removeAll(keepingCapacity: true)
    for _ in pattern.items { scratch.places.append(SayingAligner.nowhere) }
    while best >= 0 {
      scratch.places[scratch.pairs[best].item] = scratch.pairs[best].token
      best = scratch.pairs[best].parent
    }
    let moved = placeDisplaced(&scratch.places, scratch.pairs, scratch.items, window)
    return measured(scratch.places, moved, scratch.items, number, pattern, sentence)
  }

  /// The pair with the highest score, the first of equals.
  private func strongest(_ pairs: [Pair]) -> Int? {
    var best: Int?
    for index in pairs.indices where best.map({ pairs[index].score > pairs[$0].score }) ?? true { best = index }
    return best
  }

  /// The place of a word that is not there.
  private static let nowhere = -1

  private func findCandidates(
    _ pattern: SayingLexicon.Pattern, _ window: Range<Int>, _ trigger: Int, _ scratch: inout Scratch
  ) {
    scratch.pairs.removeAll(keepingCapacity: true)
    scratch.items.removeAll(keepingCapacity: true)
    var words: UInt64 = 0
    for index in pattern.items {
      scratch.items.append(lexicon.items[index])
      words |= Self.bit(lexicon.items[index].word)
    }
    for place in scratch.sentence.tokens where window.contains(place.token) {
      // Most words are none of the saying's.
      guard words & (Self.bit(place.form) | Self.bit(place.lemma)) != 0 else { continue }
      scratch.addPairs(at: place, bonus: place.token == trigger ? 1 : 0)
    }
  }

  private static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: word & 63) }

  /// Joins the pairs to the heaviest chains in which both items and tokens go up and little stands between.
  private func chain(_ pairs: inout [Pair]) {
    for current in pairs.indices {
      let weight = pairs[current].score
      for earlier in 0..<current
      where pairs[earlier].item < pairs[current].item && pairs[earlier].token < pairs[current].token {
        let most = weight + pairs[earlier].score
        // What stands between costs something or nothing.
        if most <= pairs[current].score { continue }
        let score = most - 0.25 * cost(between: pairs[earlier].token, and: pairs[current].token)
        if score > pairs[current].score {
          pairs[current].score = score
          pairs[current].parent = earlier
        }
      }
    }
  }

  private func cost(between first: Int, and last: Int) -> Float {
    var sum: Float = 0
    for token in (first + 1)..<max(first + 1, last) { sum += text.insertionCost(token) }
    return sum
  }

  /// Finds words that inversion or a subordinate clause has moved (*is de klant koning*, *dat eerlijk het langst duurt*);
  /// returns their places in the pattern.
  private func placeDisplaced(
    _ places: inout [Int], _ pairs: [Pair], _ items: [SayingLexicon.Item], _ window: Range<Int>
  ) -> [Int] {
    var moved: [Int] = []
    // What stands nowhere in the window is among no pairs.
    for place in places.indices where places[place] < 0 && pairs.contains(where: { $0.item == place }) {
      // A negation is not moved; another one denies the saying.
      if items[place].isNegation { continue }
      guard let (first, last) = SayingAligner.ends(places) else { return moved }
      let word = items[place].word
      let near = max(window.lowerBound, first - 3)..<min(window.upperBound, last + 4)
      if let token = near.first(where: {
        text.isWord($0, word) && !places.contains($0) && isReachable($0, first, last)
      }) {
        places[place] = token
        moved.append(place)
      }
    }
    return moved
  }

  /// The first and the last token that are taken.
  private static func ends(_ places: [Int]) -> (Int, Int)? {
    var first = Int.max
    var last = nowhere
    for token in places where token >= 0 {
      first = min(first, token)
      last = max(last, token)
    }
    return last < 0 ? nil : (first, last)
  }

  /// Whether no mark that parts clauses stands between a word and the rest.
  private func isReachable(_ token: Int, _ first: Int, _ last: Int) -> Bool {
    if token < first { return !(token..<first).contains { partsClauses($0) } }
    if token > last { return !(last...token).contains { partsClauses($0) } }
    return true
  }

  private func partsClauses(_ token: Int) -> Bool {
    text.isPunctuation(token) || text.reading.words[token].tag == .subordinator
  }

  private func measured(
    _ places: [Int], _ moved: [Int], _ items: [SayingLexicon.Item], _ number: Int, _ pattern: SayingLexicon.Pattern,
    _ sentence: Int
  ) -> SayingMatch? {
    guard let (first, last) = SayingAligner.ends(places) else { return nil }
    var match = SayingMatch(
      pattern: number, sentence: sentence, tokens: first...last, matched: 0, total: pattern.weight, matchedContent: 0,
      missingContent: 0, insertion: 0, displaced: 0, isNegated: false)
    var firstGap: Int?
    var isBroken = false
    for place in places.indices {
      let item = items[place]
      guard places[place] >= 0 else {
        if item.isContent { noteMissing(&match) } else { match.missingFrame += 1 }
        if firstGap == nil { firstGap = place }
        continue
      }
      if firstGap != nil { isBroken = true }
      match.lacksTail = match.lacksTail && !item.isContent
      match.matched += item.weight
      match.matchedContent += item.isContent ? 1 : 0
      if item.isContent, moved.contains(place) {
        match.displaced += 1
        if !isVerb(places[place]) { match.hasMovedNoun = true }
      }
    }
    SayingInsertion(text: text, copula: copula, places: places).measure(first...last, in: &match)
    match.isPrefix = !isBroken && match.insertion == 0 && moved.isEmpty
    settleNegation(&match, pattern, places)
    return match
  }

  private func isVerb(_ token: Int) -> Bool {
    text.reading.words[token].tag == .verb || text.reading.words[token].tag == .auxiliary
  }

  private func noteMissing(_ match: inout SayingMatch) {
    match.missingContent += 1
    match.lacksTail = true
    if match.matchedContent == 0 { match.lacksHead = true }
  }

  /// A negation that only one of the two has turns the saying round; one right behind the words counts, too.
  private func settleNegation(_ match: inout SayingMatch, _ pattern: SayingLexicon.Pattern, _ places: [Int]) {
    var denials = match.tokens.count { text.kind($0) == .negation && !places.contains($0) }
    let next = match.tokens.upperBound + 1
    if denials == 0, text.tokens(match.sentence).contains(next), text.kind(next) == .negation, !pattern.hasNegation {
      denials = 1
      match.tokens = match.tokens.lowerBound...next
    }
    let lost = pattern.items.contains { index in
      lexicon.items[index].isNegation
        && !places.contains { $0 >= 0 && text.isWord($0, lexicon.items[index].word) }
    }
    match.lacksNegation = lost && denials == 0
    match.isNegated = (denials > 0) != lost
  }
}
