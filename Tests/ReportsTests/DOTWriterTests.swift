import Testing

@testable import Reports

@Suite struct DOTWriterTests {
  private func text(_ write: (inout DOTWriter) -> Void) -> String {
    var dot = DOTWriter()
    write(&dot)
    return String(decoding: dot.bytes, as: UTF8.self)
  }

  @Test func graphsAreIndentedAndBalanced() {
    let written = text { dot in
      dot.open("digraph", "g")
      dot.attributes(["rankdir": "BT", "gone": nil])
      dot.defaults(of: "node", ["shape": "box"])
      dot.node("a", ["label": "A", "gone": nil, "shape": "note"])
      dot.edge("a", "a", [:])
      dot.close()
    }
    #expect(
      written == """
        digraph "g" {
          rankdir="BT";
          node [shape="box"];
          "a" [label="A", shape="note"];
          "a" -> "a" [];
        }

        """)
  }

  @Test(arguments: [
    ("\"]; b", #"\"]; b"#), (#"\"#, #"\\"#), (#"\N \G \l"#, #"\\N \\G \\l"#),
    ("&lt;b&gt; &", "&amp;lt;b&amp;gt; &amp;"),
    ("<b>", "<b>"), ("een\ntwee\r\ndrie\u{2028}vier", #"een\ntwee  drie vier"#),
    ("\0\u{1B}\u{202E}\u{FFFF}", "����"),
  ])
  func aValueIsShownAsItIs(value: String, written: String) {
    #expect(text { $0.node("a", ["label": value]) } == "\"a\" [label=\"\(written)\"];\n")
    #expect(text { $0.node(value, [:]) } == "\"\(written)\" [];\n")
  }
}
