import Corpus
import Testing

@testable import Reports

@Suite struct RecordLineTests {
  private func read(_ line: String) throws -> RecordLine { try RecordLine.read(Array(line.utf8)) }

  @Test func aTextComesWithWhatIsKnownOfIt() throws {
    let line = #"""
      {"author": "An", "x": [1, 2.50], "id": "a", "text": "Dag.\n", "title": null, "date": 2016, "source": ""}
      """#
    guard case .text(let record) = try read(line) else {
      Issue.record("no text")
      return
    }
    #expect(record.id == "a")
    #expect(record.text == Array("Dag.\n".utf8))
    #expect(record.known.author == "An")
    #expect(record.known.title == nil)
    #expect(record.known.source == nil)
    #expect(record.known.fields == #"{"x": [1, 2.50], "date": 2016}"#)
  }

  @Test func ofTwoMembersWithOneNameTheLastCounts() throws {
    guard case .text(let record) = try read(#"{"text": "a", "x": 1, "text": "b", "x": 2}"#) else {
      Issue.record("no text")
      return
    }
    #expect(record.text == Array("b".utf8))
    #expect(record.known.fields == #"{"x": 2}"#)
  }

  @Test(
    arguments: [
      (#"{"id": "a", "text": "half"#, "a"), (#"{"id": 7, "text": 1}"#, "7"), (#"{"id": "a"}"#, "a"), ("[]", nil),
      ("x", nil), (#"{"id": {}, "text": "Dag."}"#, nil), (#"{"text": "a"} 1"#, nil),
    ] as [(String, String?)])
  func aBadLineKeepsItsID(line: String, id: String?) {
    #expect {
      try read(line)
    } throws: { error in
      (error as? RecordLine.BadLine)?.id == id
    }
  }

  @Test func aLineThatIsNoUTF8IsToldByItsByte() {
    #expect {
      try RecordLine.read(Array("{\"id\": \"a\", \"text\": \"".utf8) + [0xE9] + Array("\"}".utf8))
    } throws: { error in
      guard let bad = error as? RecordLine.BadLine, case .notUTF8(let offset) = bad.failure else { return false }
      return bad.id == "a" && offset == 21
    }
  }

  @Test func whatWasExportedIsReadBack() throws {
    for essay in try BuiltInEssay.all.map({ try Essay(bytes: $0.bytes, id: $0.id, path: "Corpus/\($0.id).md") }) {
      let line = JSONReport.line(essay)
      guard case .analysis(var again) = try RecordLine.read(line) else {
        Issue.record("no analysis")
        continue
      }
      // What spoke for a role is exported in words, and not read back.
      again.components = zip(again.components, essay.components).map { own, other in
        var own = own
        own.reasons = other.reasons
        return own
      }
      #expect(JSONReport.line(again) == line)
    }
  }

  @Test func whatCouldNotBeReadStaysAnError() throws {
    let line = JSONReport.line(InputError(id: nil, path: "stdin:1", error: "no record"))
    guard case .error(let id, let error) = try RecordLine.read(line) else {
      Issue.record("no error")
      return
    }
    #expect(id == nil)
    #expect(error == "no record")
  }
}
