import Corpus

/// The labels of the page for reading.
struct PageWords: Sendable {
  let skip: String
  let summary: @Sendable (_ authors: Int, _ essays: Int) -> String
  let stances: String
  let topics: String
  let sideBySide: String
  let nearest: String
  let essays: String
  let asTable: String
  let asList: String
  let author: String
  let score: String
  let everyone: String
  let show: String
  let onlyMarked: String
  let howToRead: String
  let axisCaption: String
  let topicCaption: @Sendable (_ more: Int) -> String
  let readText: String
  let source: String
  let madeBy: String

  // What the script says.
  let first: String
  let second: String
  let supportedBy: String
  let examples: String
  let attackedBy: String
  let supports: String
  let exemplifies: String
  let attacks: String
  let alone: String
  let close: String
  /// With % for the author.
  let only: String
}

extension PageWords {
  static let english = PageWords(
    skip: "To the figures",
    summary: { "\($0) \($0 == 1 ? "author" : "authors"), \($1) \($1 == 1 ? "essay" : "essays")" },
    stances: "Where they stand",
    topics: "What they take sides on",
    sideBySide: "Two authors side by side",
    nearest: "Who stands closest to whom",
    essays: "The essays",
    asTable: "The same as a table",
    asList: "The same as a list",
    author: "author",
    score: "score",
    everyone: "all",
    show: "Marked:",
    onlyMarked: "only these sentences",
    howToRead: "Every coloured sentence has a role, with its letter and number before it. Where it leads stands behind "
      + "it: → supports or is an example of, ≠ runs counter to. Underlined words are a saying.",
    axisCaption: "From against (left) to in favor (right); between the thin lines an author is qualified.",
    topicCaption: { more in
      "+ for, − against, ± for and against. A sign leads to a sentence that shows it."
        + (more > 0 ? " \(more) more topics stand with their authors." : "")
    },
    readText: "Read the essay",
    source: "source",
    madeBy: "Read by a program that weighs words and does not understand them: take it as a first reading, and check "
      + "the quotes.",
    first: "First author",
    second: "Second author",
    supportedBy: "Supported by",
    examples: "Examples of it",
    attackedBy: "Countered by",
    supports: "It supports",
    exemplifies: "It is an example of",
    attacks: "It runs counter to",
    alone: "No other sentence supports it or runs counter to it.",
    close: "Close",
    only: "Only %")

  static let dutch = PageWords(
    skip: "Naar de figuren",
    summary: { "\($0) \($0 == 1 ? "auteur" : "auteurs"), \($1) \($1 == 1 ? "essay" : "essays")" },
    stances: "Waar zij staan",
    topics: "Waarover zij partij kiezen",
    sideBySide: "Twee auteurs naast elkaar",
    nearest: "Wie het dichtst bij wie staat",
    essays: "De essays",
    asTable: "Hetzelfde als tabel",
    asList: "Hetzelfde als lijst",
    author: "auteur",
    score: "score",
    everyone: "allen",
    show: "Gemarkeerd:",
    onlyMarked: "alleen deze zinnen",
    howToRead: "Elke gekleurde zin heeft een rol, met de letter en het nummer ervoor. Erachter staat waarheen hij "
      + "leidt: → steunt of is een voorbeeld van, ≠ gaat in tegen. Onderstreepte woorden zijn een spreuk.",
    axisCaption: "Van tegen (links) tot voor (rechts); tussen de dunne lijnen nuanceert een auteur.",
    topicCaption: { more in
      "+ voor, − tegen, ± voor en tegen. Een teken leidt naar een zin die het laat zien."
        + (more > 0 ? " Nog \(more) onderwerpen staan bij hun auteurs." : "")
    },
    readText: "Lees het essay",
    source: "bron",
    madeBy:
      "Gelezen door een programma dat woorden weegt en ze niet begrijpt: neem het als een eerste lezing, en ga de "
      + "citaten na.",
    first: "Eerste auteur",
    second: "Tweede auteur",
    supportedBy: "Gesteund door",
    examples: "Voorbeelden ervan",
    attackedBy: "Tegengesproken door",
    supports: "Steunt",
    exemplifies: "Is een voorbeeld van",
    attacks: "Gaat in tegen",
    alone: "Geen andere zin steunt deze of gaat ertegenin.",
    close: "Sluiten",
    only: "Alleen %")
}
