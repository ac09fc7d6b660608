import Reports
import TestSupport
import Testing

@testable import klantkoning

/// The manual page; `man` and `mandoc` themselves are tried by `.ci/run`.
@Suite struct ManualTests {
  @Test(arguments: [
    (#"a\b"#, #"a\(rsb"#), ("--as 'x'", #"\-\-as \(aqx\(aq"#), ("~^`\"", #"\(ti\(ha\(ga\(dq"#),
    ("“é", #"\[u201C]\[u00E9]"#),
    ("😀", #"\[u1F600]"#),
  ])
  func whatRoffWouldObeyIsSaidInItsWords(text: String, escaped: String) { #expect(Roff.escaped(text) == escaped) }

  @Test func aLineThatLooksLikeARequestIsNone() {
    var page = Roff(title: "x", section: 1, date: "2026-01-01", source: "x 1")
    page.paragraph(".PP \(String(repeating: "woord ", count: 14)) .SH 'TP")
    let lines = page.text.split(separator: "\n").dropFirst(2)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("'") && $0.utf8.count <= 80 })
  }

  @Test(arguments: Language.allCases) func everyCommandOptionAndFormatIsInIt(language: Language) throws {
    let page = Manual.page(.in(language), .in(language))
    for command in Command.all { #expect(page.contains("\n\\fB\(Roff.escaped(command.name))"), "\(command.name)") }
    for flag in Flag.all { #expect(page.contains(Roff.escaped("--\(flag.long)")), "\(flag.long)") }
    for format in ExportFormat.all { #expect(page.contains(format.name), "\(format.name)") }
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("man", "--language", language.rawValue).output == page)
  }

  @Test func bothLanguagesSayAsMuch() {
    let (dutch, english) = (ManualWords.dutch, ManualWords.english)
    #expect(dutch.variables.map(\.name) == english.variables.map(\.name))
    #expect(dutch.codes.map(\.name) == english.codes.map(\.name))
    #expect(dutch.chapters.map(\.paragraphs.count) == english.chapters.map(\.paragraphs.count))
  }
}
