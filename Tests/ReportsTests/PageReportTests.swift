import Corpus
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct PageReportTests {
  private func page(_ texts: [String], _ language: Language = .en) throws -> String {
    let marked = try texts.enumerated().map { index, text in
      try MarkedText(bytes: Array(text.utf8), id: "essay\(index + 1)", path: nil)
    }
    return String(decoding: PageReport(.in(language)).page(marked), as: UTF8.self)
  }

  /// What stands between the style and the script.
  private func body(_ page: String) throws -> String {
    let start = try #require(page.range(of: "<body"))
    let end = try #require(page.range(of: "<script>", options: .backwards))
    return String(page[start.lowerBound..<end.lowerBound])
  }

  private static let texts = [
    """
    ---
    author: An de Eerste
    source: https://voorbeeld.be/a?b=c&d
    ---

    # De klant is geen koning

    De klant is koning, zeggen ze. Dat is onzin, want een koning die schreeuwt vliegt er ook uit.

    1. Samenwerken is beter.
    2. Respect werkt.
    """,
    """
    ---
    author: Bo de Tweede
    source: javascript:alert(1)
    ---

    De klant is koning. Wie dat vergeet, verliest hem aan de overkant.

    > Dienstbaarheid is een deugd.

    Samenwerken met een klant die schreeuwt hoort erbij.
    """,
  ]

  @Test(arguments: Language.allCases) func aPageCanBeReadAsText(language: Language) throws {
    let body = try body(page(Self.texts, language)).replacingOccurrences(of: "><", with: ">\n<")
    #expect(Golden.difference(body, from: "page.\(language.rawValue).html") == nil)
  }

  @Test func nothingOfAnEssayIsMarkup() throws {
    let attack = #"<script>x()</script> <img src=x onerror=x()> "><svg onload='x()'> &lt;b&gt; ]]> --> "#
    let front = "---\ntitle: '\(attack)'\nauthor: \"\(attack)\"\n---\n\n"
    let page = try page([front + "De klant is koning. \(attack) is onzin."])
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains("<img") && !page.contains("onload='") && !page.contains("<b>"))
    #expect(page.contains("&lt;script&gt;x()&lt;/script&gt;"))
  }

  @Test func onlyAddressesOfTheWebAreLinks() throws {
    let page = try page(Self.texts)
    #expect(page.contains(#"href="https://voorbeeld.be/a?b=c&amp;d""#))
    #expect(!page.contains("javascript:"))
  }

  @Test func everyLinkLeadsToAPlaceOfThePage() throws {
    let page = try page(Self.texts)
    let ids = Set(page.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } })
    for link in page.components(separatedBy: "href=\"#").dropFirst() {
      #expect(ids.contains(link.prefix { $0 != "\"" }), "\(link.prefix(20))")
    }
  }

  @Test func controlCharactersAndDirectionsAreShown() throws {
    let plain = String(repeating: "Dat vind ik echt niet, want dat is niet goed. ", count: 20)
    let page = try page(["De klant\u{1B}[31m is \u{202E}koning\u{202C}. Dat is \u{7}waar. " + plain])
    #expect(!page.unicodeScalars.contains { "\u{1B}\u{7}\u{202E}\u{202C}".unicodeScalars.contains($0) })
    #expect(page.contains("\u{FFFD}"))
  }

  @Test func oneEssayAndNoneMakeAPage() throws {
    #expect(try body(page(["De klant is koning."])).contains("<article"))
    #expect(try !body(page([])).contains("<article"))
  }
}
