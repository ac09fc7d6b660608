import Corpus

/// The JSON form of a gold reading, as `evaluation/gold` holds it.
public enum GoldReadingFile {
  /// What a gold reading lacks.
  public enum Failure: Error, Sendable {
    case json(JSONError)
    /// The member with this name is missing or of another kind.
    case member(String)
  }

  /// Reads a gold reading.
  public static func reading(of bytes: [UInt8]) throws(Failure) -> GoldReading {
    let json: JSONValue
    do { json = try JSONReader.value(of: bytes) } catch { throw .json(error) }
    guard let id = json["id"]?.string else { throw .member("id") }
    return GoldReading(
      id: id, target: json["target"]?.string, stance: json["stance"]?.string.flatMap(Stance.Label.init),
      stanceEvidence: numbers(json["stance_evidence"]), alternatives: strings(json["alternatives"]),
      author: json["author"]?.string, roles: try roles(json["roles"]), examples: examples(json["examples"]),
      adages: adages(json["adages"]), supports: supports(json["supports"]))
  }

  private static func roles(_ json: JSONValue?) throws(Failure) -> [Role?] {
    guard case .object(let members)? = json else { throw .member("roles") }
    var roles: [Role?] = []
    for number in 1..<members.count + 1 {
      guard let name = json?[String(number)]?.string else { throw .member("roles.\(number)") }
      roles.append(name == "counter" ? .counter : Role(rawValue: name))
    }
    return roles
  }

  private static func numbers(_ json: JSONValue?) -> [Int] {
    (json?.array ?? []).compactMap { $0.number.flatMap { Int(exactly: $0) } }
  }

  private static func strings(_ json: JSONValue?) -> [String] { (json?.array ?? []).compactMap(\.string) }

  private static func examples(_ json: JSONValue?) -> [GoldReading.Example] {
    (json?.array ?? []).compactMap { example in
      example["kind"]?.string.flatMap(ExampleKind.init).map {
        GoldReading.Example(segments: numbers(example["segments"]), kind: $0)
      }
    }
  }

  private static func adages(_ json: JSONValue?) -> [GoldReading.Adage] {
    (json?.array ?? []).compactMap { adage in
      guard let segment = adage["segment"]?.number.flatMap({ Int(exactly: $0) }), let text = adage["text"]?.string,
        let canonical = adage["canonical"]?.string,
        let attitude = adage["attitude"]?.string.flatMap(AdageUse.Attitude.init)
      else { return nil }
      return GoldReading.Adage(segment: segment, text: text, canonical: canonical, attitude: attitude)
    }
  }

  private static func supports(_ json: JSONValue?) -> [GoldReading.Support] {
    (json?.array ?? []).compactMap { pair in
      let ends = numbers(pair)
      return ends.count == 2 ? GoldReading.Support(source: ends[0], goal: ends[1]) : nil
    }
  }
}
