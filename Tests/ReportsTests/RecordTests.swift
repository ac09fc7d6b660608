import Corpus
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct RecordTests {
  private let outcomes: [Outcome] = [
    .essay(Sample.against), .error(InputError(id: "derde", path: "map/derde.md", error: "empty")), .essay(Sample.favor),
  ]

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func analysisHasTheKeysOfTheContract() {
    #expect(Golden.difference(text(JSONReport.analysis(outcomes)), from: "analysis.json") == nil)
  }

  @Test func summaryHasTheKeysOfTheContract() {
    #expect(Golden.difference(text(JSONReport.summary(outcomes)), from: "summary.json") == nil)
  }

  @Test func comparisonHasTheKeysOfTheContract() {
    let comparison = Comparison(Position(Sample.against), Position(Sample.favor))
    #expect(Golden.difference(text(JSONReport.comparison(comparison)), from: "diff.json") == nil)
  }

  @Test func aFailedInputIsALineInItsPlace() throws {
    let lines = outcomes.map { outcome in
      switch outcome {
      case .essay(let essay): text(JSONReport.line(essay))
      case .error(let error): text(JSONReport.line(error))
      }
    }
    #expect(lines.count == 3)
    #expect(lines[1] == #"{"id": "derde", "error": "empty"}"# + "\n")
    for line in lines { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) } }
  }

  @Test func recordsThatWriteThemselvesWriteWhatTheirTableSays() throws {
    let marked = Extract(start: 3, end: 30, line: 1, column: 4, text: "*een* \"zin\" met een\ttab", quote: "een zin")
    var component = try #require(Sample.against.components.first)
    component.extract = marked
    component.reasons = ["cue=concession", "lemma=klant"]
    for indented in [true, false] {
      for component in Sample.against.components + [component] {
        #expect(written(component, indented) { $0.write(to: &$1) } == table(component, indented))
      }
      let span = SpanRecord(extract: marked)
      #expect(written(marked, indented) { $0.write(to: &$1) } == table(marked, indented))
      #expect(written(span, indented) { $0.write(to: &$1) } == table(span, indented))
    }
  }

  private func table(_ record: some Record, _ indented: Bool) -> String {
    written(record, indented) { $0.writeTable(to: &$1) }
  }

  private func written<Value>(
    _ record: Value, _ indented: Bool, _ write: (Value, inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(indented: indented)
    write(record, &json)
    return text(json.bytes)
  }

  @Test func everyLabelOfTheContractIsInTheSchema() throws {
    let schema = text(JSONReport.schema())
    for name in ["favor", "counterPosition", "hypothetical", "withholds", "translated", "qualifies", "exemplifies"] {
      #expect(schema.contains("\"\(name)\""))
    }
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(schema.utf8)) }
  }

  @Test func everyReferenceOfTheSchemaLeadsToADefinition() throws {
    let schema = text(JSONReport.schema())
    let read = try #require(try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    let definitions = try #require(read["$defs"] as? [String: Any])
    let references = schema.components(separatedBy: "\"#/$defs/").dropFirst().compactMap { part in
      part.split(separator: "\"").first.map(String.init)
    }
    #expect(Set(references) == Set(definitions.keys))
  }
}
