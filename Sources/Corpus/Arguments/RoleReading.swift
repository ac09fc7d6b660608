import Dutch

/// The roles of an essay's sentences: the likeliest of each, how sure it is, and the passages it makes.
package struct RoleReading: Sendable {
  /// By sentence; nil is no role.
  package let roles: [Role?]
  /// By sentence: the probability of its role, 0…1.
  package let confidence: [Double]
  /// The probability of each role label for each sentence: `sentences × RoleLabel.count`.
  package let probabilities: [Float]
  package let passages: Passages
  /// By sentence: the state of the model that stands for its role, for the reasons.
  let states: [Int]
  /// The model's row of each name of the features, by number, for the reasons.
  let rows: [Int32]

  /// Decides the roles of the sentences that are observed.
  package init(_ features: SentenceFeatures, _ model: RoleModel) {
    rows = model.rows(of: features.bags)
    let scores = model.scores(features.bags, rows)
    let states = model.probabilities(scores, features.joints)
    probabilities = RoleState.labels(states)
    let labels = RoleChoice.labels(probabilities)
    roles = labels.map(RoleLabel.role)
    self.states = labels.indices.map { Self.state(of: labels[$0], $0, states) }
    let likely = probabilities
    confidence = labels.enumerated().map { Double(likely[$0 * RoleLabel.count + $1]) }
    passages = Passages(roles, joints: features.joints)
  }

  /// A reading whose parts are known.
  init(roles: [Role?], confidence: [Double], probabilities: [Float], passages: Passages) {
    self.roles = roles
    self.confidence = confidence
    self.probabilities = probabilities
    self.passages = passages
    states = roles.map(RoleLabel.index)
    rows = []
  }

  /// The likelier of the states that stand for a label.
  private static func state(of label: Int, _ sentence: Int, _ states: [Float]) -> Int {
    guard label == RoleLabel.index(.example) else { return label }
    let start = sentence * RoleState.count
    return states[start + RoleState.sketched] > states[start + label] ? RoleState.sketched : label
  }
}

extension RoleModel {
  /// The model that is built into the program.
  package static var builtIn: RoleModel { RoleWeights.builtIn }
}
