/// What the chain of the role model goes through, by index: the role labels, with examples parted in two.
///
/// What is told or testified (past tense, persons, speech) and what is only sketched (a case, a supposition, an analogy)
/// share no marks; as one label each would blur the other's weights.
package enum RoleState {
  package static let count = RoleLabel.count + 1

  /// An example that is sketched; `RoleLabel.index(.example)` itself is one that is told.
  static let sketched = RoleLabel.count

  /// The state of a sentence whose role is known, and its example's kind where readers named one.
  package static func index(_ role: Role?, _ kind: ExampleKind?) -> Int {
    guard role == .example, let kind else { return RoleLabel.index(role) }
    switch kind {
    case .anecdote, .testimony: return RoleLabel.index(.example)
    case .hypothetical, .analogy, .case: return sketched
    }
  }

  /// The role label of a state.
  package static func label(_ index: Int) -> Int { index == sketched ? RoleLabel.index(.example) : index }

  /// How files call it.
  package static func name(_ index: Int) -> String {
    switch RoleLabel.role(label(index)) {
    case .example: index == sketched ? "example:sketched" : "example:told"
    default: RoleLabel.name(index)
    }
  }

  /// The probabilities of the role labels from those of the states, sentence by sentence.
  static func labels(_ states: [Float]) -> [Float] {
    var labels = [Float](repeating: 0, count: states.count / count * RoleLabel.count)
    for sentence in 0..<states.count / count {
      for state in 0..<count {
        labels[sentence * RoleLabel.count + label(state)] += states[sentence * count + state]
      }
    }
    return labels
  }
}
