import Corpus
import Foundation
import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void, indented: Bool = false) -> String {
    var json = JSONWriter(indented: indented)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (0.1 + 0.2, "0.3"), (-0.5, "-0.5"), (0.0004, "0"), (-0.0004, "0"),
    (0.0005, "0.001"), (2.0 / 3, "0.667"), (-12.3456, "-12.346"), (100, "100"), (.nan, "0"), (.infinity, "0"),
  ])
  func numbersHaveAtMostThreeDecimals(value: Double, expected: String) {
    #expect(text { $0.number(value) } == expected)
  }

  @Test func everyStringIsReadBackAsItWas() throws {
    let controls = String(String.UnicodeScalarView((0...0x9F).compactMap(Unicode.Scalar.init)))
    for string in ["", "\"\\/", controls, "é 👑 e\u{301} \u{2028}\u{202E}\u{FFFF}"] {
      let written = text { json in
        json.array {
          $0.element(); $0.string(string)
        }
      }
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(read == [string])
      #expect(!written.unicodeScalars.contains(where: isUnprintable))
    }
  }

  private static let unprintable = ["\u{9B}", "\u{61C}", "\u{202E}", "\u{FEFF}", "\u{E0041}"]

  @Test func aStringIsEscapedWhereverItsBytesStand() throws {
    for length in 0...20 {
      for at in 0..<length {
        for escaped in ["\"", "\\", "\u{1F}", "\u{7F}", "\n"] + Self.unprintable {
          let plain = String(repeating: "é", count: at) + escaped + String(repeating: "x", count: length - at)
          let written = text { json in
            json.array {
              $0.element(); $0.string(plain)
            }
          }
          #expect(try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String] == [plain])
          #expect(!written.unicodeScalars.contains(where: isUnprintable))
        }
      }
    }
  }

  @Test func whatARecordBroughtAlongIsEscapedToo() throws {
    let fields = "{\"a\": \"\u{7F}\u{9B}é\u{202E}\u{E0041}“\", \"\u{2066}\": [1, \"\\u001b\"]}"
    let written = text { $0.raw(fields) }
    let expected = #"{"a": "\u007f\u009bé\u202e\udb40\udc41“", "\u2066": [1, "\u001b"]}"#
    #expect(written == expected)
  }

  @Test(arguments: [0, 7, 10, 99, 1_000_000, Int.max, -1, Int.min])
  func wholeNumbersAreWrittenInFull(value: Int) {
    #expect(text { $0.number(value) } == String(value))
  }

  @Test(arguments: [true, false])
  func aSpanIsWrittenAsItsTableSays(indented: Bool) {
    let span = SpanRecord(extract: Extract(start: 12, end: 3456, line: 7, column: 1, text: "", quote: ""))
    let byTable = text(indented: indented) { json in
      json.object(onOneLine: SpanRecord.isOneLine) { json in
        for member in SpanRecord.members {
          json.key(member.key)
          member.write(span, &json)
        }
      }
    }
    #expect(text(indented: indented) { span.write(to: &$0) } == byTable)
  }

  @Test func reasonsAreWrittenAsTheirPhrases() {
    let names = ["before:lemma=\"klant\"", "firstTwo=maar_jij", "cue=concessionOpener", "nobody's"]
    let phrases = text { json in names.map(Phrases.english.phrase).write(to: &json) }
    #expect(text { ReasonsRecord(names: names).write(to: &$0) } == phrases)
    #expect(phrases.contains("the word “\\\"klant\\\"”"))
  }

  @Test func containersAreIndentedUnlessTheyAreSmall() {
    let written = text(indented: true) { json in
      json.object { json in
        json.key("empty")
        json.array { _ in }
        json.key("small")
        json.object(onOneLine: true) { json in
          json.key("a")
          json.number(1)
          json.key("b")
          json.null()
        }
      }
    }
    #expect(written == "{\n  \"empty\": [],\n  \"small\": {\"a\": 1, \"b\": null}\n}")
  }
}

extension JSONWriterTests {
  private func text(indented: Bool, _ write: (inout JSONWriter) -> Void) -> String { text(write, indented: indented) }
}
