import Corpus

/// The labels of a text with its components marked.
public struct MarkWords: Sendable {
  /// The letter in the margin, by `Role.allCases`; each another one.
  let letters: [Character]
  let saying: String
  /// Stands for what the author does with a saying.
  let attitude: String
  let noise: String
  let supports: String
  let attacks: String
  /// Says that the essay has nothing of what was asked for.
  let nothing: @Sendable (_ roles: [String]) -> String
  /// What people type for a role, by `Role.allCases`.
  let typed: [String]

  func letter(_ role: Role) -> String { Role.allCases.firstIndex(of: role).map { String(letters[$0]) } ?? "" }

  static let english = MarkWords(
    letters: ["T", "C", "P", "E", "X"],
    saying: "adage",
    attitude: "attitude",
    noise: "page noise",
    supports: "supports or exemplifies",
    attacks: "runs counter to",
    nothing: { "No sentence of this essay is read as \($0.joined(separator: " or "))." },
    typed: ["thesis", "claim", "premise", "example", "counter"])

  static let dutch = MarkWords(
    letters: ["S", "B", "A", "V", "T"],
    saying: "spreuk",
    attitude: "houding",
    noise: "paginaruis",
    supports: "steunt, of is een voorbeeld van",
    attacks: "gaat in tegen",
    nothing: { "Geen zin van dit essay is gelezen als \($0.joined(separator: " of "))." },
    typed: ["stelling", "bewering", "argument", "voorbeeld", "tegenpositie"])
}

extension Role {
  /// What people type for the roles, by `allCases`.
  public static func typedNames(_ language: Language) -> [String] { Words.in(language).marks.typed }

  /// The role that people mean by a name: as in the JSON, or as they are called in one of the languages.
  public init?(typed name: String) {
    let name = name.lowercased()
    let isMeant = { (role: Role, index: Int) in
      role.rawValue.lowercased() == name
        || Language.allCases.map(Words.in).contains { words in
          words.marks.typed[index] == name || words.reasons.name(role) == name
        }
    }
    guard let role = zip(Role.allCases, Role.allCases.indices).first(where: isMeant)?.0 else { return nil }
    self = role
  }
}
