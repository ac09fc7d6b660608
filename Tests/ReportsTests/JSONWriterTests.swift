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
      #expect(written.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    }
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
