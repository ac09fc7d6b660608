import Testing

@testable import Corpus

/// Probabilities of the role labels of sentences; what is not named shares the rest.
private func shares(_ sentences: [[Role: Float]]) -> [Float] {
  sentences.flatMap { named in
    let rest = (1 - named.values.reduce(0, +)) / Float(RoleLabel.count - named.count)
    return (0..<RoleLabel.count).map { label in RoleLabel.role(label).flatMap { named[$0] } ?? rest }
  }
}

@Test func thesisAndClaimAreWeighedAsOneAgainstTheOthers() {
  let labels = RoleChoice.labels(
    shares([[.thesis: 0.9], [.claim: 0.28, .thesis: 0.18, .example: 0.4], [.example: 0.8]]))
  #expect(labels.map(RoleLabel.role) == [.thesis, .claim, .example])
}

@Test func ofManyTakersOfAPositionTheThreeLikeliestAreTheses() {
  let labels = RoleChoice.labels(shares([0.5, 0.6, 0.4, 0.7, 0.3].map { [.thesis: $0, .claim: 0.2] }))
  #expect(labels.map(RoleLabel.role) == [.thesis, .thesis, .claim, .thesis, .claim])
}

@Test func anEssayThatTakesAPositionHasAThesis() {
  let labels = RoleChoice.labels(shares([[.claim: 0.8, .thesis: 0.02], [.claim: 0.7, .thesis: 0.1]]))
  #expect(labels.map(RoleLabel.role) == [.claim, .thesis])
  #expect(RoleChoice.labels(shares([[.example: 0.9]])).map(RoleLabel.role) == [.example])
  #expect(RoleChoice.labels([]).isEmpty)
}

@Test func theStatesOfAnExampleAddUpToItsProbability() {
  var states = [Float](repeating: 0, count: RoleState.count)
  states[RoleState.index(.example, .anecdote)] = 0.25
  states[RoleState.index(.example, .case)] = 0.5
  states[RoleState.index(.claim, nil)] = 0.25
  let labels = RoleState.labels(states)
  #expect(labels[RoleLabel.index(.example)] == 0.75 && labels[RoleLabel.index(.claim)] == 0.25)
  #expect(Set((0..<RoleState.count).map(RoleState.name)).count == RoleState.count)
}
