import Corpus

/// The labels of a report in Markdown.
public struct MarkdownWords: Sendable {
  let author: String
  let date: String
  let publisher: String
  let source: String
  let file: String
  let theses: String
  let alternatives: String
  let granted: String
  let withheld: String
  let evidence: String
  let adages: String
  /// Heads the columns of the adages: the adage, what the author does with it, its form, the words, the place.
  let columns: [String]
  /// By `Role.allCases`.
  let roles: [String]
  let components: String
  let map: String
  let supports: String
  let attacks: String
  let exemplifies: String
  let unlinked: @Sendable (_ components: Int) -> String
  let leftOut: @Sendable (_ relations: Int) -> String

  func label(_ kind: Relation.Kind) -> String {
    switch kind {
    case .supports: supports
    case .attacks: attacks
    case .exemplifies: exemplifies
    }
  }

  func label(_ effect: Stance.Effect) -> String {
    switch effect {
    case .grants: granted
    case .withholds: withheld
    }
  }

  static let english = MarkdownWords(
    author: "author", date: "date", publisher: "published by", source: "source", file: "file", theses: "Theses",
    alternatives: "In its place", granted: "Still granted", withheld: "Withheld",
    evidence: "What the stance rests on", adages: "Adages",
    columns: ["adage", "attitude", "form", "words", "place"],
    roles: ["Theses", "Claims", "Premises", "Examples", "Counter-positions"], components: "Components", map: "Map",
    supports: "supports", attacks: "attacks", exemplifies: "is an example of",
    unlinked: { $0 == 1 ? "1 component has no relation." : "\($0) components have no relation." },
    leftOut: { "\($0) relations are not in the map, which would be too large for its readers." })

  static let dutch = MarkdownWords(
    author: "auteur", date: "datum", publisher: "verschenen in", source: "bron", file: "bestand", theses: "Stellingen",
    alternatives: "In plaats daarvan", granted: "Wat wordt toegegeven", withheld: "Wanneer het niet geldt",
    evidence: "Waar het standpunt op rust", adages: "Spreuken",
    columns: ["spreuk", "houding", "vorm", "woorden", "plaats"],
    roles: ["Stellingen", "Beweringen", "Argumenten", "Voorbeelden", "Tegenposities"], components: "Onderdelen",
    map: "Kaart", supports: "steunt", attacks: "gaat in tegen", exemplifies: "is een voorbeeld van",
    unlinked: { $0 == 1 ? "1 onderdeel heeft geen relatie." : "\($0) onderdelen hebben geen relatie." },
    leftOut: { "\($0) relaties staan niet in de kaart, die anders te groot wordt voor wie haar leest." })
}
