/// Which topics go with a saying (to 1) and which go against it (to -1), by its tenets.
struct TopicSides: Sendable {
  /// By topic.
  private var sides: [Float] = []
  /// What the saying is disputed over: both sides may claim it.
  private var stakes: [Bool] = []

  init() {}

  /// The topics that the tenets name, and with half the force their opposites.
  init(_ tenets: Tenets, _ lexicon: TopicLexicon = .standard) {
    var sides: [Int: Float] = [:]
    var opposites: [Int: Float] = [:]
    stakes = Array(repeating: false, count: lexicon.count)
    let upheld = tenets.upheld + tenets.stakes.upheld
    let rejected = tenets.rejected + tenets.stakes.rejected
    for (concepts, side) in [(upheld, Float(1)), (rejected, -1)] {
      for concept in concepts {
        guard let place = lexicon.topic(ofTenet: concept) else { continue }
        sides[place.topic, default: 0] += side * place.sign
        stakes[place.topic] = true
        let name = String(concept.dropFirst())
        for opposite in ConceptTable.thesaurus.list(1, of: name.utf8) {
          guard let place = lexicon.topic(ofConcept: opposite) else { continue }
          opposites[place.topic, default: 0] -= side * place.sign * 0.5
        }
      }
    }
    for (topic, side) in opposites where sides[topic] == nil { sides[topic] = max(-0.6, min(0.6, side)) }
    self.sides = (0..<lexicon.count).map { max(-1, min(1, sides[$0] ?? 0)) }
  }

  /// Whether a topic is one of those that the saying is disputed over.
  func isAtStake(_ topic: Int) -> Bool { stakes.indices.contains(topic) && stakes[topic] }

  /// How far a topic goes with the saying, -1…1.
  subscript(topic: Int) -> Float { sides.indices.contains(topic) ? sides[topic] : 0 }
}
