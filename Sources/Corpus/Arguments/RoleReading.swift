import Dutch

/// The roles of an essay's sentences: the best sequence, how sure it is, and the passages it makes.
package struct RoleReading: Sendable {
  /// By sentence; nil is no role.
  package let roles: [Role?]
  /// By sentence: the probability of its role, 0…1.
  package let confidence: [Double]
  /// The probability of each label for each sentence: `sentences × labels`.
  package let probabilities: [Float]
  package let passages: Passages

  /// Decides the roles of the sentences that are observed.
  package init(_ features: SentenceFeatures, _ model: RoleModel) {
    let scores = model.scores(features.bags)
    var labels = model.best(scores, features.joints)
    probabilities = model.probabilities(scores, features.joints)
    ThesisChoice.apply(to: &labels, probabilities)
    roles = labels.map(RoleLabel.role)
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
  }
}

extension RoleModel {
  /// The model that is built into the program.
  public static var builtIn: RoleModel { RoleWeights.builtIn }
}
