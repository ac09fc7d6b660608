import Corpus

/// The labels of explanations.
public struct ReasonWords: Sendable {
  /// No role, then `Role.allCases`.
  let roles: [String]
  /// Heads what speaks for a role over another.
  let over: @Sendable (_ rival: String) -> String
  /// Tells that a sentence has another role than by its weights.
  let outranked: @Sendable (_ decoded: String) -> String
  let restsOn: String
  let ofAll: @Sendable (_ percent: Int) -> String
  let nothingSaid: String
  let phrases: Phrases

  func name(_ role: Role?) -> String {
    role.flatMap { Role.allCases.firstIndex(of: $0) }.map { roles[$0 + 1] } ?? roles[0]
  }

  static let english = ReasonWords(
    roles: ["no role", "thesis", "claim", "premise", "example", "counter-position"],
    over: { "over \($0)" },
    outranked: { "by itself a \($0); but others are likelier, and an essay has few" },
    restsOn: "What the stance rests on",
    ofAll: { "\($0)% of all that is said for and against" },
    nothingSaid: "Nothing that it says bears on the saying.",
    phrases: .english)

  static let dutch = ReasonWords(
    roles: ["geen rol", "stelling", "bewering", "argument", "voorbeeld", "tegenpositie"],
    over: { "boven \($0)" },
    outranked: { "op zichzelf een \($0); maar andere zijn waarschijnlijker, en een essay heeft er weinig" },
    restsOn: "Waar het standpunt op rust",
    ofAll: { "\($0)% van alles wat voor en tegen gezegd wordt" },
    nothingSaid: "Niets van wat er staat gaat over de spreuk.",
    phrases: .dutch)
}
