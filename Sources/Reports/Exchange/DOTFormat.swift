import Corpus

extension ExportFormat {
  /// A picture of the arguments for Graphviz (graphviz.org/doc/info/lang.html): a box around each essay, a node for each
  /// component, an arrow for each relation. Roles are told by words and shape; colour only repeats them.
  static let dot = ExportFormat("dot") { analyses in
    var dot = DOTWriter()
    dot.open("digraph", "klantkoning")
    dot.attributes(["rankdir": "RL", "fontname": "Helvetica"])
    dot.defaults(of: "node", ["fontname": "Helvetica", "fontsize": "11", "style": "filled"])
    dot.defaults(of: "edge", ["fontname": "Helvetica", "fontsize": "10"])
    for (number, analysed) in analyses.essays.enumerated() { dot.essay(analysed.essay, number: number) }
    dot.close()
    return dot.bytes
  }
}

extension DOTWriter {
  /// The columns of the labels.
  private static let columns = 40

  fileprivate mutating func essay(_ essay: Essay, number: Int) {
    open("subgraph", "cluster_\(number)")
    attributes(["label": DOTWriter.label(of: essay), "tooltip": essay.path ?? essay.id])
    for component in essay.components { node(component, of: essay) }
    for link in AnalysisWalk(essay).links {
      edge(
        essay.components[link.from].id, essay.components[link.to].id,
        ["label": link.kind.rawValue, "style": link.kind == .attacks ? "dashed" : nil])
    }
    close()
  }

  private mutating func node(_ component: Component, of essay: Essay) {
    let look = component.role.look
    node(
      component.id,
      [
        "label": ([component.role.rawValue, ""] + DOTWriter.lines(component.extract.quote)).joined(separator: "\n"),
        "shape": look.shape, "style": component.role == .premise ? "filled,rounded" : nil,
        "peripheries": component.role == .thesis ? "2" : nil, "fillcolor": look.color,
        "tooltip": essay.place(of: component.extract),
      ])
  }

  private static func label(of essay: Essay) -> String {
    let stance = essay.stance
    let score = stance.label == .none ? "" : " \(decimal(stance.score))"
    let all = [essay.author, essay.title ?? essay.id, "\(essay.target): \(stance.label.rawValue)\(score)"]
    return all.compactMap { $0 }.flatMap(lines).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] { wrapped(printable(text), columns: columns) }
}

extension Role {
  fileprivate var look: (shape: String, color: String) {
    switch self {
    case .thesis: ("box", "#ffe9a8")
    case .claim: ("box", "#dbe9f6")
    case .premise: ("box", "#e4f1dc")
    case .example: ("note", "#f3e6f5")
    case .counter: ("octagon", "#f8dcd6")
    }
  }
}
