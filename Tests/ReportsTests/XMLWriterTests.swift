import Foundation
import Testing

@testable import Reports

@Suite struct XMLWriterTests {
  private func text(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func elementsAreIndentedAndTextStaysAsItIs() {
    let written = text { xml in
      xml.element("a", ["x": "1", "gone": nil]) { xml in
        xml.element("b")
        xml.element("c", text: "d")
        xml.open("p", isMixed: true)
        xml.text("one ")
        xml.open("s", ["n": "2"])
        xml.text("two")
        xml.close()
        xml.close()
      }
    }
    #expect(
      written == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a x="1">
          <b/>
          <c>d</c>
          <p>one <s n="2">two</s></p>
        </a>

        """)
  }

  @Test func markupInAnEssayIsText() {
    let hostile = "</a><!-- ]]> & &amp; \" ' <?x?>"
    #expect(
      text { $0.element("a", ["b": hostile], text: hostile) }.hasSuffix(
        "<a b=\"&lt;/a&gt;&lt;!-- ]]&gt; &amp; &amp;amp; &quot; ' &lt;?x?&gt;\">"
          + "&lt;/a&gt;&lt;!-- ]]&gt; &amp; &amp;amp; \" ' &lt;?x?&gt;</a>\n"))
  }

  @Test func whatAParserWouldFoldIsAReference() {
    #expect(
      text { $0.element("a", ["b": "1\t2\r\n3"], text: "1\t2\r\n3") }.hasSuffix(
        "<a b=\"1&#9;2&#13;&#10;3\">1\t2&#13;\n3</a>\n"))
  }

  @Test func forbiddenCharactersAreReplacedOneForOne() {
    let below = String(String.UnicodeScalarView((0...0x1F).compactMap(Unicode.Scalar.init)))
    let controls = below + "\u{FFFE}\u{FFFF}👑e\u{301}"
    let written = text { $0.element("a", text: controls) }
    let content = written.split(separator: "<a>")[1].split(separator: "</a>")[0].replacing("&#13;", with: "\r")
    #expect(content.unicodeScalars.count == controls.unicodeScalars.count)
    #expect(content.unicodeScalars.count { $0 == "\u{FFFD}" } == 31)
    #expect(content.unicodeScalars.suffix(3).map { $0 } == Array("👑e\u{301}".unicodeScalars))
  }

  @Test func whatNobodyShouldBeShownIsAReference() {
    let written = text { $0.element("a", ["b": "\u{9B}\u{202E}"], text: "\u{7F}\u{2066}é\u{FEFF}“") }
    #expect(written.hasSuffix("<a b=\"&#155;&#8238;\">&#127;&#8294;é&#65279;“</a>\n"))
  }

  @Test func closingTooOftenDoesNothing() {
    #expect(text { $0.close() } == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }
}
