/// A verb and the part of it that stands apart: *legt … uit*, *uit te leggen*.
public struct SeparableVerb: Sendable, Hashable {
  /// The token of the verb.
  public var verb: Int
  /// The token of its particle.
  public var particle: Int
  /// Index into `Reading.lemmas` of the joined lemma (*uitleggen*).
  public var lemma: Int
}

/// Finds verbs with a particle apart from them in the same clause.
struct SeparableVerbFinder {
  let classes: [ClauseRole]
  let evidence: EvidenceTable

  /// The pairs of verb and particle in a sentence; `lemma` and `form` give those of a token.
  func find(
    _ sentence: Range<Int>, _ clauses: [Clause], lemma: (Int) -> String, form: (Int) -> String
  ) -> [(verb: Int, particle: Int, joined: String)] {
    var found: [(verb: Int, particle: Int, joined: String)] = []
    for at in sentence where classes[at].contains(.particle) {
      guard let verb = verb(for: at, sentence, clauses), !isStranded(at, behind: verb, form),
        !found.contains(where: { $0.verb == verb })
      else { continue }
      let joined = form(at) + lemma(verb)
      guard !evidence.lookUp(Array(joined.utf8)[...]).isDisjoint(with: [.infinitive, .word]) else { continue }
      found.append((verb, at, joined))
    }
    return found
  }

  /// *We schreven er al over*: the word is the preposition of *er*, *daar*, *hier* or *waar*.
  private func isStranded(_ at: Int, behind verb: Int, _ form: (Int) -> String) -> Bool {
    guard verb < at, ["over", "voor", "achter", "onder", "tegen"].contains(form(at)) else { return false }
    return (max(verb - 1, 0)..<at).contains {
      classes[$0].contains(.adverb) && ["er", "daar", "hier", "waar"].contains(form($0))
    }
  }

  private func verb(for particle: Int, _ sentence: Range<Int>, _ clauses: [Clause]) -> Int? {
    if particle + 2 < sentence.upperBound, classes[particle + 1].contains(.te),
      classes[particle + 2].contains(.nonFinite)
    {
      return particle + 2
    }
    guard endsField(particle, sentence) else { return nil }
    let clause = clauses.last { $0.tokens.contains(particle) && ($0.finiteVerb ?? Int.max) < particle }
    guard let verb = clause?.finiteVerb, !classes[verb].contains(.auxiliary) else { return nil }
    return verb
  }

  /// A particle ends the clause: before a mark, a conjunction, or a prepositional phrase put behind.
  private func endsField(_ particle: Int, _ sentence: Range<Int>) -> Bool {
    guard particle + 1 < sentence.upperBound else { return true }
    let next = classes[particle + 1]
    return !next.isDisjoint(with: [.punctuation, .coordinator, .subordinator, .relative, .adposition])
  }
}
