import Corpus

/// The components of an essay that have a relation, as a picture of a size that Mermaid draws.
struct MermaidMap {
  /// Nil where there are no relations.
  let map: MermaidWriter?
  let unlinked: Int
  /// How many relations the picture has no room for.
  let leftOut: Int

  /// The most relations and the longest labels that are tried, until the picture is small enough.
  private static let sizes = [
    (MermaidWriter.mostEdges, 80), (MermaidWriter.mostEdges, 40), (250, 40), (100, 40), (40, 40),
  ]

  init(_ essay: Essay, _ words: Words) {
    let links = AnalysisWalk(essay).links
    unlinked = essay.components.count - Set(links.flatMap { [$0.from, $0.to] }).count
    guard !links.isEmpty else {
      map = nil
      leftOut = 0
      return
    }
    let tries = MermaidMap.sizes.lazy.map { edges, columns in
      let shown = links.prefix(edges)
      return (map: MermaidMap.draw(essay, shown, words, columns: columns), count: shown.count)
    }
    let fitting = tries.first { $0.map.bytes.count < MermaidWriter.mostBytes }
    map = fitting?.map
    leftOut = links.count - (fitting?.count ?? 0)
  }

  private static func draw(
    _ essay: Essay, _ links: ArraySlice<AnalysisWalk.Link>, _ words: Words, columns: Int
  ) -> MermaidWriter {
    var map = MermaidWriter()
    for number in Set(links.flatMap { [$0.from, $0.to] }).sorted() {
      let component = essay.components[number]
      let text = clipped(printable(component.extract.quote), to: columns)
      map.node(number + 1, "\(number + 1) \(words.reasons.name(component.role)): \(text)", component.role.shape)
    }
    for link in links {
      map.edge(link.from + 1, link.to + 1, words.markdown.label(link.kind), isDotted: link.kind == .attacks)
    }
    return map
  }
}

extension Role {
  fileprivate var shape: MermaidWriter.Shape {
    switch self {
    case .thesis: .double
    case .claim: .box
    case .premise: .round
    case .example: .slanted
    case .counter: .hexagon
    }
  }
}
