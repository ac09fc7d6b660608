import Corpus

/// The walk over an analysis that the formats of other programs share: every label with its place, in the order of the
/// text, and the links between components.
struct AnalysisWalk {
  /// What a label says something about.
  enum Layer: String, CaseIterable { case component, adage, evidence, alternative, condition, topic, noise }

  /// Words with a label.
  struct Mark {
    let layer: Layer
    /// Unique among the essays of a call, as long as their ids are: `andrei#4`, `andrei@1`, `andrei/evidence/1`.
    let id: String
    /// What the words are: a role, an attitude, a stance …
    let label: String
    let extract: Extract
    /// What else is known of them, in a fixed order; what is not known is left out.
    let details: [(key: String, value: String)]
    /// From 0 to 1, where the analysis tells.
    let confidence: Double?
  }

  let essay: Essay
  /// By start; at the same start the longer first, then by layer.
  let marks: [Mark]
  /// Links, each with the numbers of its ends among `essay.components`.
  let links: [Link]

  struct Link {
    let kind: Relation.Kind
    let from: Int
    let to: Int
  }

  init(_ essay: Essay) {
    self.essay = essay
    marks = AnalysisWalk.ordered(Layer.allCases.flatMap { AnalysisWalk.marks(of: essay, $0) })
    let numbers = Dictionary(zip(essay.components.map(\.id), 0...)) { first, _ in first }
    links = essay.relations.compactMap { relation in
      guard let from = numbers[relation.from], let to = numbers[relation.to] else { return nil }
      return Link(kind: relation.kind, from: from, to: to)
    }
  }

  /// Where the author stands, in a line: `against “de klant is koning” (score -0.8, confidence 0.9)`.
  var stance: String {
    let stance = essay.stance
    let figures = "(score \(decimal(stance.score)), confidence \(decimal(stance.confidence)))"
    return "\(stance.label.rawValue) “\(essay.target)” \(figures)"
  }

  /// The marks of some layers.
  func marks(_ layers: Layer...) -> [Mark] { marks.filter { layers.contains($0.layer) } }

  private static func ordered(_ marks: [Mark]) -> [Mark] {
    marks.enumerated().sorted { a, b in
      (a.element.extract.start, -a.element.extract.end, a.offset)
        < (b.element.extract.start, -b.element.extract.end, b.offset)
    }.map(\.element)
  }

  private static func marks(of essay: Essay, _ layer: Layer) -> [Mark] {
    switch layer {
    case .component: essay.components.map(Mark.init)
    case .adage: essay.adages.map(Mark.init)
    case .evidence: numbered(essay, layer, essay.stance.evidence, Mark.init)
    case .alternative:
      numbered(essay, layer, essay.stance.alternatives.flatMap { each in each.mentions.map { (each, $0) } }, Mark.init)
    case .condition: numbered(essay, layer, essay.stance.conditions, Mark.init)
    case .topic: numbered(essay, layer, essay.topics.flatMap { each in each.mentions.map { (each, $0) } }, Mark.init)
    case .noise: numbered(essay, layer, essay.noise, Mark.init)
    }
  }

  private static func numbered<Found>(
    _ essay: Essay, _ layer: Layer, _ found: [Found], _ mark: (String, Found) -> Mark
  ) -> [Mark] {
    found.enumerated().map { mark("\(essay.id)/\(layer.rawValue)/\($0.offset + 1)", $0.element) }
  }
}

extension AnalysisWalk.Mark {
  init(_ component: Component) {
    let reasons = component.reasons.map(Phrases.english.phrase)
    self.init(
      layer: .component, id: component.id, label: component.role.rawValue, extract: component.extract,
      details: [
        ("kind", component.kind?.rawValue), ("passage", component.passage), ("heading", component.heading),
        ("reasons", reasons.isEmpty ? nil : reasons.joined(separator: "; ")),
      ].known, confidence: component.confidence)
  }

  init(_ use: AdageUse) {
    self.init(
      layer: .adage, id: use.id, label: use.attitude.rawValue, extract: use.extract,
      details: [("canonical", use.canonical), ("form", use.form.rawValue)], confidence: nil)
  }

  init(id: String, _ evidence: Stance.Evidence) {
    self.init(
      layer: .evidence, id: id, label: evidence.weight < 0 ? "against" : "favor", extract: evidence.extract,
      details: [
        ("component", evidence.component), ("weight", decimal(evidence.weight)), ("reason", evidence.reason),
      ].known, confidence: nil)
  }

  init(id: String, _ mention: (alternative: Stance.Alternative, extract: Extract)) {
    self.init(
      layer: .alternative, id: id, label: mention.alternative.concept, extract: mention.extract, details: [],
      confidence: nil)
  }

  init(id: String, _ condition: Stance.Condition) {
    self.init(
      layer: .condition, id: id, label: condition.effect.rawValue, extract: condition.extract, details: [],
      confidence: nil)
  }

  init(id: String, _ mention: (topic: Topic, extract: Extract)) {
    self.init(
      layer: .topic, id: id, label: mention.topic.name, extract: mention.extract,
      details: [("attitude", mention.topic.attitude.rawValue), ("weight", decimal(mention.topic.weight))],
      confidence: nil)
  }

  init(id: String, _ noise: NoiseExtract) {
    self.init(layer: .noise, id: id, label: noise.kind, extract: noise.extract, details: [], confidence: nil)
  }
}

extension [(key: String, value: String?)] {
  /// Those that have a value.
  fileprivate var known: [(key: String, value: String)] {
    compactMap { pair in pair.value.map { (key: pair.key, value: $0) } }
  }
}
