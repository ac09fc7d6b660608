import Corpus
import TestSupport
import Testing

@testable import Reports

@Suite struct ExportFormatTests {
  private static let essays = [Sample.against, Sample.favor]

  private func text(_ format: String, _ essays: [Essay]) throws -> String {
    let format = try #require(ExportFormat.all.first { $0.name == format })
    guard case .whole(let bytes) = format.writing else { throw NotOneFile() }
    let analyses = Analyses(essays.map(Outcome.essay), essays.map { AnalysedEssay($0, bytes: []) })
    return String(decoding: bytes(analyses), as: UTF8.self)
  }

  private struct NotOneFile: Error {}

  @Test(arguments: ["aif", "dot", "graphml"])
  func writesTheSampleAsBefore(format: String) throws {
    #expect(Golden.difference(try text(format, Self.essays), from: "export.\(format)") == nil)
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
