extension Essay {
  /// The essay as indented lines, one component a line: what tests compare and reviewers read.
  public var tree: String {
    var lines = [
      "\(id): \(title ?? "–") / \(author ?? "–") / \(date ?? "–") / \(language)"
        + (inferred.isEmpty ? "" : " (inferred: \(inferred.joined(separator: ", ")))"),
      "target: \(target)",
      "stance: \(stance.label.rawValue) \(Self.rounded(stance.score)) (confidence \(Self.rounded(stance.confidence)))",
    ]
    lines += stance.evidence.map { "  evidence \(Self.rounded($0.weight)) \($0.extract.treeLine)  <\($0.reason)>" }
    lines += stance.alternatives.map { "  alternative \($0.concept) ×\($0.mentions.count)" }
    lines += stance.conditions.map { "  condition \($0.effect.rawValue) \($0.extract.treeLine)" }
    lines.append("components:")
    lines += components.map { component in
      let kind = component.kind.map { " \($0.rawValue)" } ?? ""
      let passage = component.passage.map { $0 == component.id ? "" : " in \($0)" } ?? ""
      return "  \(component.id) \(component.role.rawValue)\(kind)\(passage) \(Self.rounded(component.confidence)) "
        + component.extract.treeLine
    }
    lines.append("adages:")
    lines += adages.map {
      "  \($0.id) \($0.form.rawValue) \($0.attitude.rawValue) <\($0.canonical)> \($0.extract.treeLine)"
    }
    lines.append("relations:")
    lines += relations.map { "  \($0.from) \($0.kind.rawValue) \($0.to)" }
    lines.append("topics:")
    lines += topics.map { "  \($0.name) \($0.attitude.rawValue) \(Self.rounded($0.weight)) ×\($0.mentions.count)" }
    lines.append("noise:")
    lines += noise.map { "  \($0.kind) \($0.extract.treeLine)" }
    lines += notes.map { "note: \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths) % 100
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Extract {
  /// Place and words on one line.
  fileprivate var treeLine: String { "\(line):\(column) \(start)–\(end) “\(quote)”" }
}
