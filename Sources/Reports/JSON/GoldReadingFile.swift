import Corpus
import Prose

/// What is wrong with a JSON text: whoever shows it needs no other floor.
public typealias JSONError = Prose.JSONError

/// The JSON form of a gold reading, as `evaluation/gold` holds it.
public enum GoldReadingFile {
  /// What keeps a file from being a gold reading.
  public enum Failure: Error, Sendable, Equatable {
    case json(JSONError)
    /// The member with this name is missing, or is of another kind.
    case member(String)
    /// The member holds a label that does not exist.
    case label(String, member: String)
  }

  /// Reads a gold reading; members that are no part of one are passed over.
  public static func reading(of bytes: [UInt8]) throws(Failure) -> GoldReading {
    let json: JSONValue
    do { json = try JSONReader.value(of: bytes) } catch { throw .json(error) }
    guard let id = json["id"]?.string else { throw .member("id") }
    return GoldReading(
      id: id, target: json["target"]?.string, stance: try stance(json["stance"]),
      stanceEvidence: try numbers(json["stance_evidence"], "stance_evidence"),
      alternatives: try list(json["alternatives"], "alternatives").compactMap(\.string),
      author: json["author"]?.string, date: json["date"]?.string, roles: try roles(json["roles"]),
      examples: try examples(json["examples"]), adages: try adages(json["adages"]),
      supports: try supports(json["supports"]))
  }

  private static func stance(_ json: JSONValue?) throws(Failure) -> Stance.Label? {
    guard let json, json != .null else { return nil }
    return try label(json, "stance")
  }

  private static func roles(_ json: JSONValue?) throws(Failure) -> [Role?] {
    guard case .object(let members)? = json else { throw .member("roles") }
    var names: [String: JSONValue] = [:]
    for member in members { names[member.key] = member.value }
    guard names.count == members.count else { throw .member("roles") }
    var roles: [Role?] = []
    for number in 1..<members.count + 1 {
      guard let value = names[String(number)] else { throw .member("roles.\(number)") }
      switch value.string {
      case "none": roles.append(nil)
      case "counter": roles.append(.counter)
      default: roles.append(try label(value, "roles.\(number)") as Role)
      }
    }
    return roles
  }

  private static func label<Name: RawRepresentable>(
    _ json: JSONValue?, _ member: String
  ) throws(Failure) -> Name where Name.RawValue == String {
    guard let text = json?.string else { throw .member(member) }
    guard let label = Name(rawValue: text) else { throw .label(text, member: member) }
    return label
  }

  /// The elements of a list; one that is not there is empty.
  private static func list(_ json: JSONValue?, _ member: String) throws(Failure) -> [JSONValue] {
    guard let json, json != .null else { return [] }
    guard let list = json.array else { throw .member(member) }
    return list
  }

  private static func numbers(_ json: JSONValue?, _ member: String) throws(Failure) -> [Int] {
    try list(json, member).map { (element) throws(Failure) in try number(element, member) }
  }

  private static func number(_ json: JSONValue?, _ member: String) throws(Failure) -> Int {
    guard let number = json?.number.flatMap({ Int(exactly: $0) }) else { throw .member(member) }
    return number
  }

  private static func examples(_ json: JSONValue?) throws(Failure) -> [GoldReading.Example] {
    try list(json, "examples").map { (example) throws(Failure) in
      GoldReading.Example(
        segments: try numbers(example["segments"], "examples.segments"),
        kind: try label(example["kind"], "examples.kind"))
    }
  }

  private static func adages(_ json: JSONValue?) throws(Failure) -> [GoldReading.Adage] {
    try list(json, "adages").map { (adage) throws(Failure) in
      guard let text = adage["text"]?.string else { throw .member("adages.text") }
      guard let canonical = adage["canonical"]?.string else { throw .member("adages.canonical") }
      return GoldReading.Adage(
        segment: try number(adage["segment"], "adages.segment"), text: text, canonical: canonical,
        attitude: try label(adage["attitude"], "adages.attitude"))
    }
  }

  private static func supports(_ json: JSONValue?) throws(Failure) -> [GoldReading.Support] {
    try list(json, "supports").map { (pair) throws(Failure) in
      let ends = try numbers(pair, "supports")
      guard ends.count == 2 else { throw .member("supports") }
      return GoldReading.Support(source: ends[0], goal: ends[1])
    }
  }
}

extension GoldReadingFile.Failure {
  /// What is wrong, in English.
  public var text: String {
    switch self {
    case .json(let error): "no JSON at byte \(error.offset): \(error.message)"
    case .member(let name): "“\(name)” is missing or of another kind"
    case .label(let label, let member): "“\(member)” cannot be “\(label)”"
    }
  }
}
