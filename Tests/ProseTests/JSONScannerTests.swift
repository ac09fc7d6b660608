import Prose
import Testing

@Suite struct JSONScannerTests {
  private func scanner(_ text: String) -> JSONScanner { JSONScanner(Array(text.utf8)) }

  @Test func whatIsPassedOverIsToldByItsPlace() throws {
    let text = #"{"a": [1, {"b": "]}"}], "text": "twee\nregels", "n": -1.50e3}"#
    var places: [String: String] = [:]
    var scanner = scanner(text)
    try scanner.object { (scanner, key) throws(JSONError) in
      places[key] = String(decoding: Array(text.utf8)[try scanner.skip()], as: UTF8.self)
    }
    try scanner.finish()
    #expect(places == ["a": #"[1, {"b": "]}"}]"#, "text": #""twee\nregels""#, "n": "-1.50e3"])
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "{\"a\": }", "nul", "01", "1.", "\"\u{1}\"", "\"\\ud800\"", "\"\\x\"", "[1] 2",
    "\"abc",
    "[1 2]", "{\"a\": 1,}", "{1: 2}", "]", "{\"a\": 1]", "[[1]", "\"\\u12\"", "-", "1e", "tru", "\"\\ud800\\u0041\"",
  ])
  func whatIsPassedOverIsCheckedAsWhatIsRead(text: String) {
    let passed = failure {
      var scanner = scanner(text)
      try scanner.skip()
      try scanner.finish()
    }
    #expect(passed != nil)
    #expect(passed == failure { _ = try JSONReader.value(of: Array(text.utf8)) })
  }

  private func failure(_ body: () throws -> Void) -> JSONError? {
    do { try body() } catch { return error as? JSONError }
    return nil
  }

  @Test func nestingIsBoundedWhereItIsPassedOverToo() throws {
    let depth = JSONScanner.maximumDepth
    var fits = scanner(String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    #expect(try fits.skip().count == 2 * depth)
    var deep = scanner(String(repeating: "[", count: 100_000))
    #expect(throws: JSONError.self) { try deep.skip() }
    var inside = scanner("{\"a\": " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}")
    #expect(throws: JSONError.self) { try inside.object { (scanner, _) throws(JSONError) in try scanner.skip() } }
  }

  @Test func escapesStandForTheirCharacters() throws {
    var scanner = scanner(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00""#)
    #expect(try scanner.string() == "\"\\/\u{8}\u{C}\n\r\té😀")
  }

  @Test func aValueCanBeReadAlone() throws {
    let bytes = Array(#"{"a": "x", "b": 2}"#.utf8)
    var scanner = JSONScanner(bytes, in: 6..<9)
    #expect(scanner.kind == .string)
    #expect(try scanner.string() == "x")
    try scanner.finish()
  }
}
