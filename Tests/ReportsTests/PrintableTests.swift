import Testing

@testable import Reports

@Suite struct PrintableTests {
  /// Everything that a terminal obeys, or that turns the letters around it.
  private static let hidden: [Unicode.Scalar] =
    (Array(0...0x1F) + Array(0x7F...0x9F) + [0x61C, 0x200E, 0x200F] + Array(0x2028...0x202E)
    + Array(0x2066...0x206F) + [0xFEFF, 0xFFF9, 0xFFFB, 0xE0001, 0xE0041]).compactMap(Unicode.Scalar.init)

  @Test func nothingThatATerminalWouldObeyIsLeft() {
    for scalar in Self.hidden {
      let shown = printable("a\(scalar)b").unicodeScalars
      #expect(shown.count == 3 && (shown.contains(" ") || shown.contains("\u{FFFD}")), "U+\(scalar.value)")
      #expect(!shown.contains(where: isUnprintable))
    }
  }

  @Test func lettersStayAsTheyAre() {
    let text = "Één “klant” – 👩‍🌾 e\u{301} שלום na\u{AD}druk €"
    #expect(printable(text) == text)
    #expect(shownOnTerminal(Array((text + "\n").utf8)) == Array((text + "\n").utf8))
  }

  @Test func dataOnATerminalKeepTheirLinesAndColumns() {
    func shown(_ text: String) -> String { String(decoding: shownOnTerminal(Array(text.utf8)), as: UTF8.self) }
    #expect(shown("a\tb\r\nc\n") == "a\tb\r\nc\n")
    #expect(shown("a\rb\r") == "a\u{FFFD}b\u{FFFD}")
    #expect(shown("\r\r\n") == "\u{FFFD}\r\n")
    for scalar in Self.hidden where scalar != "\n" && scalar != "\t" && scalar != "\r" {
      #expect(shown("a\(scalar)b") == "a\u{FFFD}b", "U+\(scalar.value)")
    }
  }
}
