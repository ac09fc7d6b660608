import Dutch
import Prose
import Testing

/// A made-up page of which every line is known to be prose or page noise.
struct PageSpecimen: Sendable, CustomTestStringConvertible {
  /// Names of which any will do; `nil` as a word where nobody signs.
  var authors: [String]
  /// Nil where it does not matter.
  var date: String?
  var title: String?
  var text = ""
  /// Places of lines in UTF-8: those that must be noise, and those that must not.
  var noise: [Range<Int>] = []
  var prose: [Range<Int>] = []

  var testDescription: String { String(text.prefix(60)) }

  /// Reads specimens: `=== author | another form ; date ; title`, then the page; before a line of noise stands `~ `,
  /// before one that may be either `? `; `§a`, `§b` and `§c` stand for prose.
  static func all(_ lists: String...) -> [PageSpecimen] {
    var pages: [PageSpecimen] = []
    for line in lists.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        pages.append(PageSpecimen(header: line.dropFirst(4)))
      } else if !pages.isEmpty {
        pages[pages.count - 1].add(line)
      }
    }
    return pages
  }

  private init(header: Substring) {
    let parts = header.split(separator: " ; ").map(String.init)
    authors = parts[0].split(separator: " | ").map(String.init)
    date = parts[1] == "-" ? nil : parts[1]
    title = parts[2] == "-" ? nil : parts[2]
  }

  private mutating func add(_ line: Substring) {
    if let body = Self.bodies[String(line)] { return body.split(separator: "\n").forEach { add($0, isNoise: false) } }
    if line.hasPrefix("~ ") {
      add(line.dropFirst(2), isNoise: true)
    } else if line.hasPrefix("? ") {
      text += line.dropFirst(2) + "\n"
    } else {
      add(line, isNoise: false)
    }
  }

  private mutating func add(_ line: Substring, isNoise: Bool) {
    let place = text.utf8.count..<(text.utf8.count + line.utf8.count)
    if isNoise { noise.append(place) } else if !line.isEmpty { prose.append(place) }
    text += line + (isNoise || line.utf8.count < 90 ? "\n" : "\n\n")
  }

  private static let bodies = [
    "§a": PageLayout.body.replacing("\n\n", with: "\n"),
    "§b": """
    Ge moogt van mij veel vragen, en ik doe het graag. Als Jeannine van de overkant haar boodschappen niet kan \
    dragen, dan draag ik ze mee tot aan haar deur, en dat is geen verdienste.
    Maar toen er zaterdag een meneer met zijn vingers knipte, heb ik gewacht. Niet lang, tien tellen misschien. ‘Dag \
    Mariette,’ zei ik tegen de volgende in de rij, en die meneer wist niet waar hij moest kijken.
    Zo leert een mens. Wie vriendelijk vraagt, krijgt bij ons alles, en wie commandeert krijgt wat in de rekken ligt. \
    Ik vind dat een eerlijke regel.
    """,
    "§c": """
    Hij zei het echt, waar iedereen bij stond die het maar horen wilde. De klant is koning. En ik dacht alleen maar: nee.
    Vijftien jaar heb ik gezegd wat mensen wilden horen, en het heeft niemand geholpen. Niet hen, niet mij.
    Weet je wat wel hielp? Vragen stellen. Luisteren. En dan durven zeggen dat het anders moet, ook als het schuurt.
    Ik heb er klanten door verloren, en betere teruggekregen. Dat zou ik zo weer doen, en liefst een jaar of tien eerder.
    """,
  ]
}

private let specimens = PageSpecimen.all(
  PageSpecimen.pagesOfMatterAndBios, PageSpecimen.pagesOfBoardsAndPapers, PageSpecimen.pagesOfLettersAndLists,
  PageSpecimen.pagesOfSignatures, PageSpecimen.pagesUnseen, PageSpecimen.pagesOfOneTrade)

@Test(arguments: specimens)
func tellsWhosePageItIs(_ page: PageSpecimen) throws {
  let imprint = Imprint(try Document(Source(text: page.text), conventions: .dutch))
  let found = imprint.author ?? "nil"
  #expect(page.authors.contains { $0.lowercased() == found.lowercased() }, "\(found)")
  if let date = page.date { #expect(imprint.date == date) }
  if let title = page.title { #expect(imprint.title == title) }
}

@Test(arguments: specimens)
func tellsNoiseFromProseLineByLine(_ page: PageSpecimen) throws {
  let document = try Document(Source(text: page.text), conventions: .dutch)
  for block in document.blocks {
    let span = document.span(block.stretch)
    let lines = block.kind.isProse ? page.noise : page.prose
    for line in lines where line.lowerBound < span.end && span.start < line.upperBound {
      Issue.record("\(block.kind): \(document.source.text(document.span(block.stretch)))")
    }
  }
}
