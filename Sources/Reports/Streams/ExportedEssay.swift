import Corpus
import Prose

/// Reads an essay back from the JSON that `export` writes of it.
///
/// What stands only in the text (the word that a topic is shown for) and digits that the JSON rounds away are lost.
/// Members that are not there are empty; members that are not known are passed over.
enum ExportedEssay {
  static func essay(_ line: [UInt8]) throws(JSONError) -> Essay {
    var scanner = JSONScanner(line)
    var essay = Essay.empty
    try scanner.object { (scanner, key) throws(JSONError) in
      switch key {
      case "id": essay.id = try scanner.string()
      case "path": essay.path = try scanner.text()
      case "title": essay.title = try scanner.text()
      case "author": essay.author = try scanner.text()
      case "date": essay.date = try scanner.text()
      case "publisher": essay.publisher = try scanner.text()
      case "source": essay.source = try scanner.text()
      case "language": essay.language = try scanner.string()
      case "inferred": essay.inferred = try scanner.list { (json) throws(JSONError) in try json.string() }
      case "target": essay.target = try scanner.string()
      case "fields": essay.fields = String(decoding: line[try scanner.skip()], as: UTF8.self)
      case "stance": essay.stance = try scanner.stance()
      case "components": essay.components = try scanner.list { (json) throws(JSONError) in try json.component() }
      case "adages": essay.adages = try scanner.list { (json) throws(JSONError) in try json.adage() }
      case "relations": essay.relations = try scanner.list { (json) throws(JSONError) in try json.relation() }
      case "topics": essay.topics = try scanner.list { (json) throws(JSONError) in try json.topic() }
      case "noise": essay.noise = try scanner.list { (json) throws(JSONError) in try json.noise() }
      case "notes": essay.notes = try scanner.list { (json) throws(JSONError) in try json.string() }
      default: try scanner.skip()
      }
    }
    return essay
  }
}

extension JSONScanner {
  fileprivate mutating func stance() throws(JSONError) -> Stance {
    var stance = Stance.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "label": stance.label = try json.label()
      case "score": stance.score = try json.number()
      case "confidence": stance.confidence = try json.number()
      case "evidence": stance.evidence = try json.list { (json) throws(JSONError) in try json.evidence() }
      case "alternatives": stance.alternatives = try json.list { (json) throws(JSONError) in try json.alternative() }
      case "conditions": stance.conditions = try json.list { (json) throws(JSONError) in try json.condition() }
      default: try json.skip()
      }
    }
    return stance
  }

  private mutating func evidence() throws(JSONError) -> Stance.Evidence {
    var evidence = Stance.Evidence.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "component": evidence.component = try json.text()
      case "weight": evidence.weight = try json.number()
      case "reason": evidence.reason = try json.string()
      default: try json.extract(key, &evidence.extract)
      }
    }
    return evidence
  }

  private mutating func alternative() throws(JSONError) -> Stance.Alternative {
    var alternative = Stance.Alternative.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "concept": alternative.concept = try json.string()
      case "mentions": alternative.mentions = try json.list { (json) throws(JSONError) in try json.extract() }
      default: try json.skip()
      }
    }
    return alternative
  }

  private mutating func condition() throws(JSONError) -> Stance.Condition {
    var condition = Stance.Condition.empty
    try object { (json, key) throws(JSONError) in
      if key == "effect" { condition.effect = try json.label() } else { try json.extract(key, &condition.extract) }
    }
    return condition
  }

  fileprivate mutating func component() throws(JSONError) -> Component {
    var component = Component.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "id": component.id = try json.string()
      case "type": component.role = try json.label()
      case "kind": component.kind = json.null() ? nil : try json.label()
      case "passage": component.passage = try json.text()
      case "heading": component.heading = try json.text()
      case "confidence": component.confidence = try json.number()
      default: try json.extract(key, &component.extract)
      }
    }
    return component
  }

  fileprivate mutating func adage() throws(JSONError) -> AdageUse {
    var use = AdageUse.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "id": use.id = try json.string()
      case "canonical": use.canonical = try json.string()
      case "form": use.form = try json.label()
      case "attitude": use.attitude = try json.label()
      default: try json.extract(key, &use.extract)
      }
    }
    // The export shows a saying's words only as they stand.
    use.extract.quote = use.extract.text
    return use
  }

  fileprivate mutating func relation() throws(JSONError) -> Relation {
    var relation = Relation.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "from": relation.from = try json.string()
      case "to": relation.to = try json.string()
      case "type": relation.kind = try json.label()
      default: try json.skip()
      }
    }
    return relation
  }

  fileprivate mutating func topic() throws(JSONError) -> Topic {
    var topic = Topic.empty
    try object { (json, key) throws(JSONError) in
      switch key {
      case "topic": topic.name = try json.string()
      case "attitude": topic.attitude = try json.label()
      case "weight": topic.weight = try json.number()
      case "mentions": topic.mentions = try json.list { (json) throws(JSONError) in try json.extract() }
      default: try json.skip()
      }
    }
    return topic
  }

  fileprivate mutating func noise() throws(JSONError) -> NoiseExtract {
    var noise = NoiseExtract.empty
    try object { (json, key) throws(JSONError) in
      if key == "kind" { noise.kind = try json.string() } else { try json.extract(key, &noise.extract) }
    }
    noise.extract.quote = noise.extract.text
    return noise
  }
}

// MARK: Parts

extension JSONScanner {
  /// A string, or null.
  fileprivate mutating func text() throws(JSONError) -> String? { null() ? nil : try string() }

  fileprivate mutating func list<Element>(
    _ element: (inout JSONScanner) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var list: [Element] = []
    try array { (json) throws(JSONError) in list.append(try element(&json)) }
    return list
  }

  private mutating func label<Name: RawRepresentable>() throws(JSONError) -> Name where Name.RawValue == String {
    let place = self
    guard let name = Name(rawValue: try string()) else { throw place.error("no such label") }
    return name
  }

  private mutating func place() throws(JSONError) -> Int {
    let place = self
    guard let number = Int(exactly: try number()), number >= 0 else { throw place.error("no place in a text") }
    return number
  }

  private mutating func extract() throws(JSONError) -> Extract {
    var extract = Extract.empty
    try object { (json, key) throws(JSONError) in try json.extract(key, &extract) }
    return extract
  }

  /// Reads a member that is part of an extract; passes over any other.
  private mutating func extract(_ key: String, _ extract: inout Extract) throws(JSONError) {
    switch key {
    case "span": try span(&extract)
    case "text": extract.text = try string()
    case "quote":
      let quote = try string()
      // Most often the two are equal, and then kept once.
      extract.quote = quote.utf8.elementsEqual(extract.text.utf8) ? extract.text : quote
    default: try skip()
    }
  }

  private mutating func span(_ extract: inout Extract) throws(JSONError) {
    try object { (json, key) throws(JSONError) in
      switch key {
      case "start": extract.start = try json.place()
      case "end": extract.end = try json.place()
      case "line": extract.line = try json.place()
      case "column": extract.column = try json.place()
      default: try json.skip()
      }
    }
  }
}
