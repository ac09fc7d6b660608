import Prose
import Testing

@Test func everyKindOfValueIsRead() throws {
  let text = #" {"a": [1, -2.5e1, true, false, null], "b\n": "é\u00e9\ud83d\ude00\"\\", "c": {}, "d": []} "#
  let value = try JSONReader.value(of: Array(text.utf8))
  #expect(value["a"] == .array([.number(1), .number(-25), .boolean(true), .boolean(false), .null]))
  #expect(value["b\n"]?.string == "éé😀\"\\")
  #expect(value["c"] == .object([]))
  #expect(value["d"] == .array([]))
}

@Test(arguments: [
  ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\" 1}", 5), ("nul", 0), ("01", 2), ("1.", 2), ("\"\u{1}\"", 1),
  ("\"\\ud800\"", 7), ("\"\\x\"", 3), ("[1] 2", 4), ("\"abc", 4),
])
func badJSONIsRefusedAtItsPlace(text: String, offset: Int) {
  #expect {
    try JSONReader.value(of: Array(text.utf8))
  } throws: { ($0 as? JSONError)?.offset == offset }
}

@Test func nestingIsBounded() {
  let deep = String(repeating: "[", count: 100_000)
  #expect(throws: JSONError.self) { try JSONReader.value(of: Array(deep.utf8)) }
}
