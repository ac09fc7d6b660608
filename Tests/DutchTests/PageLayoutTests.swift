import Dutch
import Prose
import Testing

/// A made-up page, who wrote it and when.
struct PageLayout: Sendable, CustomTestStringConvertible {
  /// Names of which any will do; `nil` as a word where nobody signs.
  var authors: [String]
  var date: String?
  var text: String

  var testDescription: String { text.replacing(PageLayout.body, with: "§") }

  /// People who are quoted in it never wrote it.
  static let body = """
    Gisteren stond ik weer eens aan een balie te wachten tot er iemand opkeek van zijn scherm. Een man naast me riep \
    dat hij koning was en dat de koning niet wacht. Niemand lachte, en ik vroeg me af wanneer dat woord zo zuur was \
    geworden.

    Volgens winkelier Ad Veldman is het vroeger niet anders geweest. ‘Mensen willen gezien worden,’ zegt Petra \
    Kuipers, die al twintig jaar achter de toonbank staat. Ik geloof haar, maar ik zie ook dat haar collega's moe \
    zijn en dat niemand vraagt hoe het met ze gaat.

    Daarom vind ik dat we het woord maar moeten laten rusten. Een klant is een gast, en een gast veegt zijn voeten. \
    Wie dat te veel gevraagd vindt, moet vooral eens een dag meedraaien op zaterdagmiddag.
    """

  /// Reads layouts: `=== author | accept other, other ; date`, then the page, with `§` for its prose.
  static func all(_ lists: String...) -> [PageLayout] {
    var layouts: [PageLayout] = []
    for line in lists.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        layouts.append(PageLayout(header: line.dropFirst(4)))
      } else if !layouts.isEmpty {
        layouts[layouts.count - 1].text += (line == "§" ? body : String(line)) + "\n"
      }
    }
    return layouts
  }

  private init(header: Substring) {
    let parts = header.split(separator: " ; ")
    let names = (parts.first ?? "").split(separator: " | accept ")
    authors =
      names.prefix(1).map(String.init) + names.dropFirst().flatMap { $0.split(separator: ", ").map(String.init) }
    date = parts.count > 1 ? String(parts[1]) : nil
    text = ""
  }
}

@Test(
  arguments:
    PageLayout.all(
      PageLayout.pagesByKind, PageLayout.pagesOfSections, PageLayout.pagesOfNetworks, PageLayout.pagesWithFurniture,
      PageLayout.pagesOfOffices))
func findsTheAuthorOfAPage(_ layout: PageLayout) throws {
  let imprint = Imprint(try Document(Source(text: layout.text), conventions: .dutch))
  let found = imprint.author ?? "nil"
  #expect(layout.authors.contains { $0.lowercased() == found.lowercased() }, "\(found)")
  if let date = layout.date { #expect(imprint.date == date) }
}
