import Corpus

extension ExportFormat {
  /// The components and their relations as one directed graph in GraphML (graphml.graphdrawing.org): all that the CSV
  /// has of a component is data of its node.
  static let graphml = ExportFormat("graphml") { analyses in
    var xml = XMLWriter()
    xml.element("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"]) { xml in
      for column in ComponentColumn.all { xml.key(column.name, of: "node", column.kind) }
      xml.key("relation", of: "edge", .string)
      xml.element("graph", ["id": "klantkoning", "edgedefault": "directed"]) { xml in
        var count = 0
        for analysed in analyses.essays {
          xml.graph(of: analysed.essay, firstNode: count)
          count += analysed.essay.components.count
        }
      }
    }
    return xml.bytes
  }
}

// A node's id must be a name token, which a component's id need not be; so nodes are counted, and the component's id is
// among their data.
extension XMLWriter {
  fileprivate mutating func key(_ name: String, of owner: String, _ kind: ComponentColumn.Kind) {
    element("key", ["id": name, "for": owner, "attr.name": name, "attr.type": kind.rawValue])
  }

  fileprivate mutating func graph(of essay: Essay, firstNode: Int) {
    for (number, component) in essay.components.enumerated() {
      element("node", ["id": "n\(firstNode + number)"]) { xml in
        for column in ComponentColumn.all {
          if let value = column.value(essay, component) { xml.element("data", ["key": column.name], text: value) }
        }
      }
    }
    for link in AnalysisWalk(essay).links {
      element("edge", ["source": "n\(firstNode + link.from)", "target": "n\(firstNode + link.to)"]) { xml in
        xml.element("data", ["key": "relation"], text: link.kind.rawValue)
      }
    }
  }
}
