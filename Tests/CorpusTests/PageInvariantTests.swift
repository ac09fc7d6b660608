import Corpus
import Foundation
import Testing

/// Pieces of pages, sound and broken.
private let pieces: [String] = [
  "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<br>", "<br><br>", "<ul><li>", "<ol><li>", "</ul>",
  "<table><tr><td>",
  "</table>", "<h1>", "</h2>", "<blockquote>", "<q>", "</q>", "<a href=\"x\">", "</a>", "<!-- ", "-->", "<script>",
  "</script>", "<style>p{}", "</style>", "<svg><title>", "<![CDATA[", "]]>", "<title>", "</title>", "<nav>", "</nav>",
  "<article>", "</article>", "<div class=\"comments\">", "<aside>", "<pre><code>", "</pre>", "<p class=byline>", "<",
  "</", "<!", "<?x ", "&", "&amp;", "&eacute", "&#150;", "&ngE;", "&nbsp;", "\u{A0}", "é", "👑", "\r\n", "\t",
  "\u{200B}",
  "<sup><a>1</a></sup>", "<span style='display:none'>", "</span>", "<noscript>", "<textarea>", "<select><option>",
  "De klant is koning. ", "Ik geloof daar niet in, want klanten liegen ook weleens tegen mij en mijn mensen. ", "Kop ",
  "Vorige week liep ik naar de bakker, en die vond dat de klant altijd gelijk heeft. ", "Door Jan de Boer ",
  "12 maart 2018",
]

@Test(arguments: 1...120 as ClosedRange<UInt64>)
func theInvariantsHoldOnPagesOfPieces(seed: UInt64) throws {
  var mixer = PieceMixer(seed: seed, pieces: pieces)
  let page = "<!doctype html>" + mixer.text()
  let bytes = Array(page.utf8)
  let essay = try Essay(bytes: bytes, id: "mixed", path: nil)
  #expect(Invariants.broken(essay, bytes) == nil, "\(page)")
}

@Test func theInvariantsHoldOnSavedPages() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("ProseTests/Pages")
  let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  #expect(files.count >= 20)
  for file in files {
    let bytes = Array(try Data(contentsOf: file))
    let essay = try Essay(bytes: bytes, id: file.lastPathComponent, path: nil)
    #expect(Invariants.broken(essay, bytes) == nil)
    #expect(!essay.components.isEmpty, "\(file.lastPathComponent)")
    #expect(essay.components.allSatisfy { !$0.extract.quote.contains("<") && !$0.extract.quote.contains("&#") })
  }
}

@Test func aQuoteOfAPageIsFoundInItsSource() throws {
  let page =
    "<html><body><p>Dat <b>de kl</b>ant &eacute;&eacute;n keer\n  gelijk heeft, weet iedereen in het dorp wel.</p>"
  let essay = try Essay(bytes: Array(page.utf8), id: "page", path: nil)
  let extract = try #require(essay.components.first?.extract)
  #expect(extract.quote == "Dat de klant één keer gelijk heeft, weet iedereen in het dorp wel.")
  #expect(extract.text.hasPrefix("Dat <b>de kl</b>ant &eacute;") && page.contains(extract.text))
}

@Test func anUnknownEncodingIsNoted() throws {
  let page = "<html><meta charset=windows-1250><p>Ik geloof er niets van, en dat is maar goed ook \u{E9}."
  let bytes = page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  let essay = try Essay(bytes: bytes, id: "page", path: nil)
  #expect(essay.notes.first == "read as Windows-1252, not as UTF-8: the page declares windows-1250, which is not known")
}
