/// A JSON Schema, as far as our outputs need one.
indirect enum Schema: Sendable {
  struct Property: Sendable {
    let key: String
    let meaning: String
    let schema: Schema
  }

  case null
  case string
  case pattern(String)
  case integer(minimum: Int)
  case number(minimum: Int?, maximum: Int?)
  case constant(String)
  case version(Int)
  case oneOfNames([String])
  case nullable(Schema)
  case array(Schema)
  case object([Property])
  /// An object with whatever members its maker gave it.
  case anyObject
  case anyOf([Schema])
  /// A definition by its name, made when it is first needed.
  case reference(String, @Sendable () -> Schema)

  /// The range of a share or a confidence.
  static let share = Schema.number(minimum: 0, maximum: 1)
  /// The range of a score.
  static let score = Schema.number(minimum: -1, maximum: 1)
}

extension Schema {
  /// Every definition that this schema leads to, by name.
  func definitions() -> [(name: String, schema: Schema)] {
    var found: [String: Schema] = [:]
    var waiting = [self]
    while let schema = waiting.popLast() {
      switch schema {
      case .nullable(let inner), .array(let inner): waiting.append(inner)
      case .object(let properties): waiting += properties.map(\.schema)
      case .anyOf(let options): waiting += options
      case .reference(let name, let definition):
        guard found[name] == nil else { continue }
        found[name] = definition()
        waiting.append(definition())
      default: continue
      }
    }
    return found.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
  }
}

extension Schema: JSONWritable {
  static var schema: Schema { .anyObject }

  func write(to json: inout JSONWriter) { json.object { writeMembers(to: &$0, meaning: nil) } }

  func writeMembers(to json: inout JSONWriter, meaning: String?) {
    if let meaning { json.member("description", meaning) }
    switch self {
    case .null: json.member("type", "null")
    case .string: json.member("type", "string")
    case .pattern(let pattern):
      json.member("type", "string")
      json.member("pattern", pattern)
    case .integer(let minimum):
      json.member("type", "integer")
      json.member("minimum", minimum)
    case .number(let minimum, let maximum):
      json.member("type", "number")
      if let minimum { json.member("minimum", minimum) }
      if let maximum { json.member("maximum", maximum) }
    case .constant(let text): json.member("const", text)
    case .version(let number): json.member("const", number)
    case .oneOfNames(let names): json.member("enum", names)
    case .nullable(let inner): json.member("anyOf", [inner, Schema.null])
    case .array(let inner):
      json.member("type", "array")
      json.member("items", inner)
    case .object(let properties): writeObject(properties, to: &json)
    case .anyObject: json.member("type", "object")
    case .anyOf(let options): json.member("anyOf", options)
    case .reference(let name, _): json.member("$ref", "#/$defs/\(name)")
    }
  }

  private func writeObject(_ properties: [Property], to json: inout JSONWriter) {
    json.member("type", "object")
    json.member("required", properties.map(\.key))
    json.key("properties")
    json.object { json in
      for property in properties {
        json.key(property.key)
        json.object { property.schema.writeMembers(to: &$0, meaning: property.meaning) }
      }
    }
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: some JSONWritable) {
    key(name)
    value.write(to: &self)
  }
}
