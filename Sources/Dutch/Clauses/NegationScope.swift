/// The tokens that a negation denies.
///
/// *niet* and its kin deny what follows in their clause, up to a contrast (*niet goed, maar slecht*), and the verb before
/// them where nothing follows; *geen* denies its noun phrase, *zonder* its complement.
enum NegationScope {
  static let negators: ClauseRole = [.clauseNegator, .phraseNegator, .prepositionNegator]

  static func scopes(_ classes: [ClauseRole], _ sentence: Range<Int>, _ clauses: [Clause]) -> [Range<Int>] {
    var scopes: [Range<Int>] = []
    for at in sentence where !classes[at].isDisjoint(with: negators) {
      if let last = scopes.last, last.contains(at), !classes[at].contains(.phraseNegator) { continue }
      scopes.append(scope(at, classes, sentence, clauses))
    }
    return scopes
  }

  private static func scope(
    _ at: Int, _ classes: [ClauseRole], _ sentence: Range<Int>, _ clauses: [Clause]
  ) -> Range<Int> {
    if classes[at].contains(.phraseNegator) { return at..<phraseEnd(at, classes, sentence) }
    let clause = innermost(at, clauses)
    let limit = end(at, clause?.tokens.upperBound ?? sentence.upperBound, classes, clauses)
    if classes[at].contains(.prepositionNegator) {
      // *zonder dat …* denies the whole clause.
      if let next = clauses.first(where: { $0.tokens.lowerBound == at + 1 && !$0.isMain }) {
        return at..<next.tokens.upperBound
      }
      return at..<min(limit, max(at + 2, phraseEnd(at, classes, sentence)))
    }
    let hasContent = (at + 1..<max(at + 1, limit)).contains { !classes[$0].contains(.punctuation) }
    if !hasContent, let verb = clause?.finiteVerb, verb < at { return verb..<at + 1 }
    return at..<max(at + 1, limit)
  }

  private static func innermost(_ at: Int, _ clauses: [Clause]) -> Clause? {
    var innermost: Clause?
    for clause in clauses where clause.tokens.contains(at) {
      if innermost.map({ clause.tokens.count < $0.tokens.count }) ?? true { innermost = clause }
    }
    return innermost
  }

  /// The end of the scope: the clause's, unless a contrast or a clause inside it comes first.
  private static func end(_ at: Int, _ limit: Int, _ classes: [ClauseRole], _ clauses: [Clause]) -> Int {
    var next = at + 1
    while next < limit {
      if classes[next].contains(.contrast) || !classes[next].isDisjoint(with: [.breakMark, .closeBracket, .quoteMark]) {
        break
      }
      // *niets doen, of te laat*: what a conjunction adds behind a comma is not denied with it.
      if classes[next].contains(.comma), next + 1 < limit, classes[next + 1].contains(.coordinator) { break }
      if clauses.contains(where: { $0.tokens.lowerBound == next && !$0.isMain && $0.tokens.upperBound < limit }) {
        break
      }
      next += 1
    }
    while next > at + 1, classes[next - 1].contains(.punctuation) { next -= 1 }
    return next
  }

  /// The end of the noun phrase that opens behind `at`.
  private static func phraseEnd(_ at: Int, _ classes: [ClauseRole], _ sentence: Range<Int>) -> Int {
    var next = at + 1
    var hasNoun = false
    while next < sentence.upperBound {
      let word = classes[next]
      if word.contains(.nominal) {
        guard !hasNoun || !word.contains(.subject) else { break }
        hasNoun = true
      } else if hasNoun || word.isDisjoint(with: [.modifier, .adverb, .coordinator, .te, .nonFinite, .comma]) {
        if !word.contains(.adposition) || hasNoun { break }
      }
      next += 1
    }
    while next > at + 1, !classes[next - 1].isDisjoint(with: [.comma, .coordinator]) { next -= 1 }
    return next
  }
}
