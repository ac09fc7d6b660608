import Testing

@testable import Corpus
@testable import Reports

@Suite struct MarkdownWriterTests {
  private func text(_ write: (inout MarkdownWriter) -> Void) -> String {
    var markdown = MarkdownWriter()
    write(&markdown)
    return String(decoding: markdown.bytes, as: UTF8.self)
  }

  @Test func blocksArePartedAndItemsAreOneList() {
    let written = text { markdown in
      markdown.heading(1, "Kop")
      markdown.item(.text("een"), .remark("a.md:1"))
      markdown.item(.strong("-0.5"), .text("twee"))
      markdown.paragraph(.text("drie"))
      markdown.table(["a", "b"], [["1", "2|3"]])
      markdown.table(["a", "b"], [])
    }
    #expect(
      written == """
        # Kop

        - een *(a.md:1)*
        - **-0.5** twee

        drie

        | a | b |
        | --- | --- |
        | 1 | 2&#124;3 |

        """)
  }

  @Test(arguments: [
    ("<b onclick=x>&amp;", #"\<b onclick\=x\>\&amp;"#), ("[a](http://b) ![c](d)", #"\[a\](http\://b) !\[c\](d)"#),
    ("*a* _b_ `c` ~~d~~", #"\*a\* \_b\_ \`c\` \~\~d\~\~"#), (#"a\*b"#, #"a&#92;\*b"#), ("# kop", ##"\# kop"##),
    ("- punt", #"\- punt"#), ("---", #"\---"#), ("+ punt", #"\+ punt"#), ("-5 graden", "-5 graden"),
    ("12. punt", #"12\. punt"#), ("3) punt", #"3\) punt"#), ("1.5 liter", "1.5 liter"),
    ("  vier\n  spaties", "vier spaties"),
    ("zie www.a.nl", #"zie www\.a.nl"#), ("a|b", "a&#124;b"), ("$x$ %% == ^ {y} @z", #"\$x\$ \%\% \=\= \^ \{y\} \@z"#),
    ("\u{1B}[31m\u{202E}", #"�\[31m�"#),
  ])
  func nothingOfAnEssayIsMarkup(essay: String, written: String) {
    #expect(text { $0.paragraph(.text(essay)) } == written + "\n")
  }
}

@Suite struct MermaidTests {
  @Test func aLabelCannotEndItselfOrMeanAnything() {
    var map = MermaidWriter()
    map.node(1, "a\"]; <b> `c` #35; style:#x; %% \u{1B}\n", .box)
    map.edge(1, 2, "x\" --> y", isDotted: true)
    let written = """
      flowchart RL
        n1["a#34;#93;#59; #60;b#62; #96;c#96; #35;35#59; style#58;#35;x#59; #37;#37; � "]
        n1 -. "x#34; --#62; y" .-> n2

      """
    #expect(String(decoding: map.bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [3, 600, 6000])
  func aMapIsNeverTooLargeAndSaysWhatItLeavesOut(count: Int) throws {
    var essay = Sample.favor
    let words = "\"Wat\" is <dit> & waar" + String(repeating: " [gaat] het heen", count: 20)
    essay.components = (1...count).map { Sample.component("tweede#\($0)", .claim, words, line: $0) }
    essay.relations = (2..<count).map { Relation(from: "tweede#\($0)", to: "tweede#\($0 - 1)", kind: .supports) }
    let drawn = MermaidMap(essay, .english)
    let map = try #require(drawn.map)
    let edges = String(decoding: map.bytes, as: UTF8.self).split(separator: "\n").count { $0.contains("-->") }
    #expect(map.bytes.count < 50_000)
    #expect(edges <= 500 && edges + drawn.leftOut == essay.relations.count)
    #expect(drawn.unlinked == 1)
    #expect(count > 500 || drawn.leftOut == 0)
  }
}
