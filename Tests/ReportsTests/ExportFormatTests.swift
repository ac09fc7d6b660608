import Corpus
import TestSupport
import Testing

@testable import Reports

@Suite struct ExportFormatTests {
  private static let essays: [Essay] = {
    var essay = Sample.against
    essay.path = "essays/eerste.md"
    return [essay, Sample.favor]
  }()

  private func text(_ format: String, _ essays: [Essay], words: Words = .english) throws -> String {
    let format = try #require(ExportFormat.all.first { $0.name == format })
    guard case .whole(let bytes) = format.writing else { throw NotOneFile() }
    let analyses = Analyses(essays.map(Outcome.essay), essays.map { AnalysedEssay($0, bytes: []) }, words: words)
    return String(decoding: bytes(analyses), as: UTF8.self)
  }

  private struct NotOneFile: Error {}

  @Test(arguments: ["aif", "argdown", "dot", "graphml", "markdown"])
  func writesTheSampleAsBefore(format: String) throws {
    #expect(Golden.difference(try text(format, Self.essays), from: "export.\(format)") == nil)
  }

  @Test func theReportIsInDutchToo() throws {
    #expect(Golden.difference(try text("markdown", Self.essays, words: .dutch), from: "export.nl.markdown") == nil)
  }

  @Test(arguments: [
    ("„Ja” is “nee”, «toch»? \"Nou\"…", "quotation", #""\"„Ja' is 'nee', 'toch'? 'Nou'…\"""#),
    (
      "Een [verwijzing](http://a.nl)\n&eacute;n **vet**", "paraphrase",
      #""\"Een [verwijzing](http://a.nl) &eacute;n **vet**\"""#
    ),
  ])
  func argdownQuotesWhatStandsInTheFile(text: String, fidelity: String, source: String) throws {
    var essay = Sample.favor
    essay.path = "a.md"
    essay.components[0].extract.text = text
    essay.components[0].extract.quote = fidelity == "quotation" ? text : "Een verwijzing én vet"
    let written = try self.text("argdown", [essay])
    #expect(written.contains("fidelity: \"\(fidelity)\", chapter: \"a.md\", pinpoint: \"line 1\", source: \(source)}"))
  }

  @Test func argdownQuotesNothingThatCannotBeLookedUp() throws {
    #expect(try !text("argdown", [Sample.against]).contains("source:"))
    var essay = Sample.favor
    essay.path = "a.md"
    essay.components[0].extract.text = "Ja… Nee... En…"
    #expect(try !text("argdown", [essay]).contains("source:"))
  }

  @Test(arguments: [
    ("2016-09-02", "2016-09-02 00:00:00"), ("2016-09", "2016-09-01 00:00:00"), ("2016", "2016-01-01 00:00:00"),
    (nil, "1970-01-01 00:00:00"),
    ("2016-09-02T10:00", "2016-09-02 00:00:00"), ("vorige week", "1970-01-01 00:00:00"), ("20", "1970-01-01 00:00:00"),
  ])
  func theTimeInAIFIsAsPreciseAsTheDate(date: String?, time: String) throws {
    var essay = Sample.favor
    essay.date = date
    #expect(try text("aif", [essay]).contains("\"timestamp\": \"\(time)\""))
  }
}
