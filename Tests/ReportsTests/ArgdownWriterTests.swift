import Testing

@testable import Reports

@Suite struct ArgdownWriterTests {
  private func text(_ write: (inout ArgdownWriter) -> Void) -> String {
    var argdown = ArgdownWriter()
    write(&argdown)
    return String(decoding: argdown.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("[a]: <b> #c {d} @[e]", ##"\[a\]: \<b\> \#c \{d\} \@\[e\]"##),
    ("http://a.nl // b /* c", #"http:\/\/a\.nl \/\/ b \/\* c"#),
    (#"a_b \*c* `d`"#, #"a\_b \\\*c\* \`d\`"#), ("d.w.z. dit. Dat.", #"d\.w\.z. dit. Dat."#), ("&lt;", #"\&lt;"#),
    ("een\r\ntwee\u{1B}", "een  twee�"), ("a = b === c", #"a = b \=\== c"#),
  ])
  func nothingInATextMeansAnything(words: String, written: String) {
    #expect(text { $0.statement("a", words, tag: "claim", [:]) } == "\n[a]: \(written) #claim\n    {}\n")
  }

  @Test func dataEndsWhereItShould() {
    let written = text { argdown in
      argdown.statement(
        "a[1]%{2}", "x", tag: "claim", ["source": "\"}{\\\"\n\u{1}", "gone": nil, "pinpoint": "line 3"])
      argdown.relation(from: "b\nc", isAttack: true)
      argdown.relation(from: "-d-#1", isAttack: false)
    }
    #expect(
      written == #"""

        [a%5B1%5D%25%7B2%7D]: x #claim
            {source: "\"\u007D\u007B\\\"\U0000000A\U00000001", pinpoint: "line 3"}
            <- [b%0Ac]
            <+ [%2Dd-#1]

        """#)
  }
}
