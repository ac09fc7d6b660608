import Corpus

/// The labels of explanations.
public struct ReasonWords: Sendable {
  /// No role, then `Role.allCases`.
  let roles: [String]
  /// Heads what speaks for a role over another.
  let over: @Sendable (_ rival: String) -> String
  /// Tells why a sentence has not its likeliest role.
  let outranked: @Sendable (_ likeliest: String) -> String
  let restsOn: String
  let ofAll: @Sendable (_ percent: Int) -> String
  let nothingSaid: String
  /// What was observed, in words; the tables are made where somebody asks for them, not at every start.
  let tables: @Sendable () -> Phrases
  var phrases: Phrases { tables() }

  func name(_ role: Role?) -> String {
    role.flatMap { Role.allCases.firstIndex(of: $0) }.map { roles[$0 + 1] } ?? roles[0]
  }

  static let english = ReasonWords(
    roles: ["no role", "thesis", "claim", "premise", "example", "counter-position"],
    over: { "over \($0)" },
    outranked: { "and not \($0): thesis and claim are weighed as one, and an essay has one to three theses" },
    restsOn: "What the stance rests on",
    ofAll: { "\($0)% of what the stance rests on" },
    nothingSaid: "Nothing that it says bears on the saying.",
    tables: { .english })

  static let dutch = ReasonWords(
    roles: ["geen rol", "stelling", "bewering", "argument", "voorbeeld", "tegenpositie"],
    over: { "boven \($0)" },
    outranked: { "en niet \($0): stelling en bewering wegen als één, en een essay heeft een tot drie stellingen" },
    restsOn: "Waar het standpunt op rust",
    ofAll: { "\($0)% van waar het standpunt op rust" },
    nothingSaid: "Niets van wat er staat gaat over de spreuk.",
    tables: { .dutch })
}
