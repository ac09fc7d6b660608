import Corpus

/// What holds of every reading, whatever the text.
enum Invariants {
  /// The first thing that does not hold; nil where all does.
  static func broken(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    let scalars = Array(((try? Essay.text(of: bytes)) ?? "").unicodeScalars)
    for extract in extracts(essay) {
      guard 0 <= extract.start, extract.start < extract.end, extract.end <= scalars.count else {
        return "\(essay.id): \(extract.start)–\(extract.end) is out of range"
      }
      let text = String(String.UnicodeScalarView(scalars[extract.start..<extract.end]))
      if !text.unicodeScalars.elementsEqual(extract.text.unicodeScalars) {
        return "\(essay.id): text at \(extract.start) is not \(extract.text)"
      }
      if extract.quote.isEmpty { return "\(essay.id): an empty quote at \(extract.start)" }
    }
    return order(essay) ?? links(essay) ?? figures(essay)
  }

  private static func extracts(_ essay: Essay) -> [Extract] {
    essay.components.map(\.extract) + essay.adages.map(\.extract) + essay.noise.map(\.extract)
      + essay.stance.evidence.map(\.extract) + essay.stance.alternatives.flatMap(\.mentions)
      + essay.stance.conditions.map(\.extract) + essay.topics.flatMap(\.mentions)
  }

  private static func order(_ essay: Essay) -> String? {
    for (first, second) in zip(essay.components, essay.components.dropFirst())
    where first.extract.end > second.extract.start {
      return "\(first.id) crosses \(second.id)"
    }
    for (first, second) in zip(essay.adages, essay.adages.dropFirst()) where first.extract.end > second.extract.start {
      return "\(first.id) crosses \(second.id)"
    }
    return nil
  }

  private static func links(_ essay: Essay) -> String? {
    let ids = Set(essay.components.map(\.id))
    if ids.count != essay.components.count { return "\(essay.id): an id twice" }
    for relation in essay.relations where !ids.contains(relation.from) || !ids.contains(relation.to) {
      return "\(essay.id): \(relation.from) → \(relation.to) leads nowhere"
    }
    for component in essay.components {
      if let passage = component.passage, !ids.contains(passage) { return "\(component.id): no \(passage)" }
      if (component.kind != nil) != (component.role == .example) { return "\(component.id): kind of no example" }
    }
    return nil
  }

  private static func figures(_ essay: Essay) -> String? {
    let stance = essay.stance
    let band: ClosedRange<Double> =
      switch stance.label {
      case .favor: 0.33...1
      case .against: -1 ... -0.33
      case .qualified: -0.33...0.33
      case .none: 0...0
      }
    if !band.contains(stance.score) { return "\(essay.id): \(stance.label) with \(stance.score)" }
    let shares = [stance.confidence] + essay.components.map(\.confidence)
    return shares.allSatisfy { (0...1).contains($0) } ? nil : "\(essay.id): a confidence out of range"
  }
}
