import Corpus
import TestSupport
import Testing

@testable import Reports

@Suite struct MarkedTextReportTests {
  /// Everything that could harm a terminal or a layout.
  static let nasty = nasty(625)

  /// - Parameter times: how often the word of sixteen letters is repeated.
  private static func nasty(_ times: Int) -> String {
    """
    De klant is koning\u{9B}31m\r
    \r
    Tab\ten\tnog een, een \u{1B}[31mescape\u{1B}[0m en een bel\u{07}. \u{202E}gninok si tnalk ed\u{202C} is omgekeerd.\r
    \r
    - Emoji 👨‍👩‍👧 en 🇳🇱 en ❤️, want dat hoort erbij. Cafe\u{301} en e\u{301}e\u{301}n.\r
    12. שלום, zei de klant; مرحبا, zei de koning. \u{2066}Verborgen\u{2069}.\r
    \r
    > \(String(repeating: "klantgerichtheid", count: times))\r
    > \(String(repeating: "王", count: min(times, 100))) \u{FFF9}x\u{FFFB} \u{E0041}\u{85}einde.\r
    \r
    ‘U vraagt, wij draaien’ _is_ **onzin**, en “de klant is koning” ook.\u{2028}Want dat is zo.
    """
  }

  private func read(_ text: String) throws -> MarkedText {
    try MarkedText(bytes: Array(text.utf8), id: "essay", path: nil)
  }

  private func report(_ columns: Int = 80, color: Bool = false, _ language: Language = .en) -> TextReport {
    TextReport(.in(language), TextStyle(columns: columns, hasColor: color))
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func withoutEscapes(_ text: String) -> String {
    let parts = text.split(separator: "\u{1B}", omittingEmptySubsequences: false)
    return parts.enumerated().map { $0 == 0 ? $1 : $1.drop { $0 != "m" }.dropFirst() }.joined()
  }

  @Test(arguments: [40, 80, 120]) func everyCharacterOfTheTextIsShown(columns: Int) throws {
    for text in [try read(Self.nasty)]
      + (try BuiltInEssay.all.map { try MarkedText(bytes: $0.bytes, id: $0.id, path: nil) })
    {
      let layout = MarkedTextLayout(report: report(columns, color: true), text: text, roles: nil)
      let sentences = text.blocks.flatMap(\.sentences)
      let shown = sentences.flatMap { layout.lines($0, columns: columns - 10).joined() }
        .filter { $0.style != .remark }.map(\.text).joined()
      let all = printable(sentences.map(\.text).joined())
      #expect(shown.filter { $0 != " " } == all.filter { $0 != " " })
    }
  }

  @Test(arguments: [40, 60, 80, 120]) func noLineIsWiderThanThePage(columns: Int) throws {
    for language in Language.allCases {
      let shown = string(report(columns, language).markedText(try read(Self.nasty)))
      for line in shown.split(separator: "\n") { #expect(displayWidth(String(line)) <= columns, "\(line)") }
    }
  }

  @Test func nothingThatATerminalObeysGetsOut() throws {
    var text = try read(Self.nasty)
    #expect(string(report().markedText(text)).unicodeScalars.allSatisfy(isHarmless))
    let withEscapes = string(report(color: true).markedText(text))
    #expect(withEscapes.contains("\u{1B}[2m"))
    #expect(withoutEscapes(withEscapes).unicodeScalars.allSatisfy(isHarmless))
    text = try MarkedText(
      bytes: Array("---\ntitle: \"x\u{9B}31m\u{202E}\"\nauthor: \u{9B}1m\n---\nNee.".utf8), id: "e", path: nil)
    #expect(string(report().markedText(text)).unicodeScalars.allSatisfy(isHarmless))
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE007F: false
    default: true
    }
  }

  @Test func strangeTextStaysInItsPlace() throws {
    let shown = string(report(60).markedText(try read(Self.nasty(12))))
    #expect(Golden.difference(shown, from: "marked-nasty.txt") == nil)
  }

  @Test func colourAddsNothingButEscapesAndTakesTheMarksOfSayings() throws {
    let text = try read("De klant is koning, zegt men. Maar de klant is geen koning.\n\nWant dat is onzin.\n")
    let plain = string(report().markedText(text))
    let colored = string(report(color: true).markedText(text))
    #expect(plain.contains("_De klant is koning_"))
    #expect(colored.contains(";4mDe klant is koning\u{1B}[0m"))
    #expect(withoutEscapes(colored) == plain.filter { $0 != "_" })
  }

  @Test func onlyTheRolesThatAreAskedForAreShown() throws {
    let essay = try #require(BuiltInEssay.all.first { $0.id == "andrei" })
    let text = try MarkedText(bytes: essay.bytes, id: essay.id, path: nil)
    let sentences = text.blocks.flatMap(\.sentences)
    for role in Role.allCases {
      let shown = string(report(120).markedText(text, only: [role])).split(
        separator: "\n", omittingEmptySubsequences: false)
      let letter = try #require(report().words.marks.letter(role).first)
      let marks = shown.dropFirst(5).map { $0.dropFirst(4).prefix { $0 != " " } }.filter { !$0.isEmpty }
      #expect(marks.allSatisfy { $0.first == letter })
      #expect(marks.count == sentences.count { $0.component?.role == role })
    }
  }

  @Test func thatThereIsNothingToShowIsSaid() throws {
    let text = try read("Jan woont in Utrecht.\n")
    #expect(
      string(report().markedText(text, only: [.thesis, .counter])).contains(
        "No sentence of this essay is read as thesis or counter-position."))
    #expect(string(report(80, .nl).markedText(text, only: [.counter])).contains("gelezen als tegenpositie"))
  }

  @Test func rolesAreTypedInEitherLanguage() {
    for language in Language.allCases {
      #expect(Role.typedNames(language).map { Role(typed: $0) } == Role.allCases)
    }
    #expect(Role.allCases.map { Role(typed: $0.rawValue.uppercased()) } == Role.allCases)
    #expect(Role(typed: "counter-position") == .counter)
    #expect(Role(typed: "clam") == nil && Role(typed: "") == nil && Role(typed: "geen rol") == nil)
  }
}
