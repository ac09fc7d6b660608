// What a reader of exported essays fills in, member by member.

extension Essay {
  /// An essay that nothing is known of.
  package static let empty = Essay(
    id: "", path: nil, title: nil, author: nil, date: nil, publisher: nil, source: nil, language: "nl", inferred: [],
    target: defaultTarget, stance: .empty, components: [], adages: [], relations: [], topics: [], noise: [], notes: [])
}

extension Extract {
  /// No words, at the start of a text.
  package static let empty = Extract(start: 0, end: 0, line: 1, column: 1, text: "", quote: "")
}

extension Stance {
  /// No stance.
  package static let empty = Stance(
    label: .none, score: 0, confidence: 0, evidence: [], alternatives: [], conditions: [])
}

extension Stance.Evidence {
  /// Evidence that weighs nothing.
  package static let empty = Stance.Evidence(component: nil, extract: .empty, weight: 0, reason: "")
}

extension Stance.Alternative {
  /// An alternative without a name.
  package static let empty = Stance.Alternative(concept: "", mentions: [])
}

extension Stance.Condition {
  /// A condition without words.
  package static let empty = Stance.Condition(extract: .empty, effect: .grants)
}

extension Component {
  /// A claim without words.
  package static let empty = Component(
    id: "", role: .claim, kind: nil, passage: nil, heading: nil, extract: .empty, confidence: 0, reasons: [])
}

extension AdageUse {
  /// A saying without words.
  package static let empty = AdageUse(id: "", extract: .empty, canonical: "", form: .literal, attitude: .mentions)
}

extension Relation {
  /// A link between nothing and nothing.
  package static let empty = Relation(from: "", to: "", kind: .supports)
}

extension Topic {
  /// A topic without a name.
  package static let empty = Topic(name: "", attitude: .neutral, weight: 0, mentions: [])
}

extension NoiseExtract {
  /// Noise without words.
  package static let empty = NoiseExtract(extract: .empty, kind: "")
}
