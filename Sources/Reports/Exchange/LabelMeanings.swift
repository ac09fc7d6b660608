import Corpus

/// What the labels of an analysis mean, for the formats that bring their vocabulary along.
struct LabelClass: Sendable {
  typealias Labels = KeyValuePairs<String, String>

  /// What the labels are about: a layer of the walk, or `kind`, `form`, `relation`, `stance`.
  let name: String
  let meaning: String
  /// The labels with their meanings; empty where any word can be one.
  let labels: Labels

  /// The classes of the walk's layers, by `AnalysisWalk.Layer.allCases`.
  static let layers = [component, adage, evidence, alternative, condition, topic, noise]

  static let all = layers + [kind, form, relation, stance]

  static let component = LabelClass(
    name: "component", meaning: "What a sentence does in the argument.",
    labels: [
      "thesis": "States the position that the essay argues for.",
      "claim": "Asserts something that the author wants accepted.",
      "premise": "Gives a reason for something else.",
      "example": "Shows the general in a single case.",
      "counterPosition": "Puts forward what speaks against the author's position.",
    ])
  static let adage = LabelClass(
    name: "adage", meaning: "What the author does with a saying at this spot.",
    labels: [
      "endorses": "Takes the saying over.",
      "rejects": "Turns the saying down.",
      "qualifies": "Takes the saying over in part, or under conditions.",
      "mentions": "Names the saying without taking a side.",
    ])
  static let evidence = LabelClass(
    name: "evidence", meaning: "The words that the author's stance on the target is read from.",
    labels: ["favor": "Speaks for the target.", "against": "Speaks against the target."])
  static let alternative = LabelClass(
    name: "alternative", meaning: "What the author puts in the target's place.", labels: [:])
  static let condition = LabelClass(
    name: "condition", meaning: "A case in which the author still grants, or withholds, the target.",
    labels: ["grants": "In this case the target holds.", "withholds": "In this case the target does not hold."])
  static let topic = LabelClass(
    name: "topic", meaning: "A value, practice or relation that the author takes a side on.", labels: [:])
  static let noise = LabelClass(
    name: "noise", meaning: "What the page shows around the essay.", labels: [:])

  static let kind = LabelClass(
    name: "kind", meaning: "How an example stands for the general.",
    labels: [
      "anecdote": "Something that happened to somebody.",
      "hypothetical": "A case that is made up.",
      "analogy": "A case from another field.",
      "testimony": "What somebody else said or found.",
      "case": "A company, person or event that is named.",
    ])
  static let form = LabelClass(
    name: "form", meaning: "How the words relate to the usual form of a saying.",
    labels: [
      "literal": "The usual form.", "negated": "The usual form, denied.", "altered": "The usual form with other words.",
      "translated": "The saying in another language.",
    ])
  static let relation = LabelClass(
    name: "relation", meaning: "What a component does to another.",
    labels: [
      "supports": "Gives a reason for it.", "attacks": "Speaks against it.", "exemplifies": "Is an example of it.",
    ])
  static let stance = LabelClass(
    name: "stance", meaning: "Where the author stands on the target.",
    labels: [
      "favor": "In favor of it.", "against": "Against it.", "qualified": "In favor in part, or under conditions.",
      "none": "No stance is taken.",
    ])
}

extension AnalysisWalk.Layer {
  /// What its labels mean.
  var meanings: LabelClass {
    switch self {
    case .component: .component
    case .adage: .adage
    case .evidence: .evidence
    case .alternative: .alternative
    case .condition: .condition
    case .topic: .topic
    case .noise: .noise
    }
  }
}
