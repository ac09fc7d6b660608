import Corpus

extension ExportFormat {
  /// The argument and who said it in the JSON of the Argument Interchange Format, as AIFdb and its tools have it
  /// (www.arg.tech/index.php/research/aif): an I node for each component, said in an L node by its author (YA), an RA
  /// node for each support or example and a CA node for each attack.
  ///
  /// The places of locutions are those of the words in the file. The format wants a time of every node: that of the
  /// essay, from its date on; where none is known, the start of 1970.
  static let aif = ExportFormat("aif") { analyses in
    let essays = analyses.essays.map { AIFEssay($0.essay) }
    var json = JSONWriter(indented: true)
    json.object { json in
      json.objects("nodes", essays.flatMap(\.nodes), onOneLine: true) { node, json in
        json.pairs(["nodeID": node.id, "text": node.text, "type": node.type, "timestamp": node.time])
      }
      json.objects("edges", essays.flatMap(\.edges), onOneLine: true) { edge, json in
        json.pairs(["edgeID": edge.id, "fromID": edge.from, "toID": edge.to, "formEdgeID": nil])
      }
      json.objects("schemefulfillments", [Int]()) { _, _ in }
      json.objects("participants", participants(essays), onOneLine: true) { participant, json in
        let names = AIFEssay.names(of: participant.name)
        json.pairs(["participantID": participant.id, "firstname": names.first, "surname": names.last])
      }
      json.objects("locutions", essays.flatMap(\.locutions), onOneLine: true) { locution, json in
        json.pairs(["nodeID": locution.id, "personID": locution.person, "timestamp": locution.time])
        json.key("start")
        json.number(locution.extract.start)
        json.key("end")
        json.number(locution.extract.end)
        json.pairs(["source": locution.source])
      }
    }
    json.endLine()
    return json.bytes
  }

  /// The authors, each once.
  private static func participants(_ essays: [AIFEssay]) -> [(id: String, name: String)] {
    var seen: Set<String> = []
    return essays.filter { seen.insert($0.person).inserted }.map { ($0.person, $0.essay.author ?? $0.essay.id) }
  }
}

/// The nodes and edges of an essay.
private struct AIFEssay {
  typealias Node = (id: String, text: String, type: String, time: String)
  typealias Edge = (id: String, from: String, to: String)
  typealias Locution = (id: String, person: String, time: String, extract: Extract, source: String)

  let essay: Essay
  /// The id of the author; an essay without a known one is a person of its own.
  let person: String
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private(set) var locutions: [Locution] = []

  init(_ essay: Essay) {
    self.essay = essay
    person = essay.author.map { "author:" + $0 } ?? "essay:" + essay.id
    for component in essay.components { add(component) }
    for (number, link) in AnalysisWalk(essay).links.enumerated() {
      let scheme = AIFEssay.scheme(of: link.kind)
      join(
        essay.components[link.from].id, essay.components[link.to].id,
        through: "\(essay.id)/\(scheme.type)/\(number + 1)", scheme.text, scheme.type)
    }
  }

  private mutating func add(_ component: Component) {
    let locution = component.id + "/L"
    nodes.append((component.id, component.extract.quote, "I", time))
    nodes.append((locution, "\(essay.author ?? essay.id): \(component.extract.quote)", "L", time))
    join(locution, component.id, through: component.id + "/YA", "Asserting", "YA")
    locutions.append((locution, person, time, component.extract, essay.path ?? essay.id))
  }

  /// Adds a node between two others.
  private mutating func join(_ from: String, _ to: String, through id: String, _ text: String, _ type: String) {
    nodes.append((id, text, type, time))
    edges.append(("\(id)/from", from, id))
    edges.append(("\(id)/to", id, to))
  }

  /// The names of the schemes are those that AIFdb and arguebuf know.
  private static func scheme(of kind: Relation.Kind) -> (type: String, text: String) {
    switch kind {
    case .supports: ("RA", "Default Inference")
    case .exemplifies: ("RA", "Example")
    case .attacks: ("CA", "Default Conflict")
    }
  }

  /// `YYYY-MM-DD HH:mm:ss`; what the essay's date does not tell is its first month and day.
  private var time: String {
    let start = "1970-01-01"
    let date = (essay.date ?? "").utf8.prefix(start.utf8.count)
    let isDate = zip(date, start.utf8).allSatisfy { $0 == $1 || isDigit($0) && isDigit($1) }
    let known = isDate && [4, 7, 10].contains(date.count) ? String(Substring(date)) : ""
    return known + start.dropFirst(known.utf8.count) + " 00:00:00"
  }

  /// The last word is taken for the surname.
  static func names(of name: String) -> (first: String, last: String) {
    guard let blank = name.lastIndex(of: " ") else { return ("", name) }
    return (String(name[..<blank]), String(name[name.index(after: blank)...]))
  }
}

private func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

extension JSONWriter {
  fileprivate mutating func pairs(_ pairs: KeyValuePairs<String, String?>) {
    for (name, value) in pairs {
      key(name)
      if let value { string(value) } else { null() }
    }
  }
}
