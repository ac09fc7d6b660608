import Dutch

/// What was observed, in words that a user understands, in one language.
///
/// The models know observations by name: `cue=concession`, `before:mood=question`, `thesis:harmful`. Every name that a
/// model can have has a phrase in each language (a test asks for them); the tables stand in one file a language.
public struct Phrases: Sendable {
  /// Phrases by whole name, by the name of a label, or by a family with `%` for its value.
  let rows: [String: String]
  /// The same for what is seen around a saying.
  let sayings: [String: String]
  /// The meaning of each cue.
  let cues: [String: String]

  /// - Parameters:
  ///   - table: lines of a name, ` | ` and a phrase.
  ///   - sayings: the same for what is seen around sayings.
  ///   - cues: the meaning of each cue.
  init(table: StaticString, sayings: StaticString, cues: [String: String]) {
    rows = Self.rows(table)
    self.sayings = Self.rows(sayings)
    self.cues = cues
  }

  /// Reads lines of a name, ` | ` and a phrase.
  static func rows(_ table: StaticString) -> [String: String] {
    var rows: [String: String] = [:]
    for line in Rows(table) {
      var fields = Fields(line, separator: UInt8(ascii: "|"))
      guard let name = fields.next(), let phrase = fields.next() else { continue }
      rows[String(decoding: name, as: UTF8.self)] = String(decoding: phrase, as: UTF8.self)
    }
    return rows
  }

  /// The phrase of a name; the name itself where there is none.
  public func phrase(_ name: String) -> String { known(name) ?? name }

  /// The phrase of a name; nil where there is none.
  package func known(_ name: String) -> String? {
    if let row = rows[name] { return row }
    guard let at = name.utf8.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else {
      return nil
    }
    let family = String(name[...at])
    let value = String(name[name.utf8.index(after: at)...])
    guard let template = rows[family] else { return nil }
    let told: String? =
      switch family {
      case _ where Self.wordFamilies.contains(family): value
      case "before:", "after:", "opens:": known(value)
      case "firstTwo=": value.split(separator: "_").joined(separator: " ")
      case "stance:", "follows:": known(value)
      default: cues[value] ?? rows[value]
      }
    return told.map { Self.filled(template, $0) }
  }

  /// Families whose values are words of the text.
  private static let wordFamilies: Set<String> = ["lemma=", "first=", "early=", "mark="]

  static func filled(_ template: String, _ value: String) -> String {
    guard let at = template.firstIndex(of: "%") else { return template }
    return template[..<at] + value + template[template.index(after: at)...]
  }
}
