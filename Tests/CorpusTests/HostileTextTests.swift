import Corpus
import Testing

/// Texts that no editor writes: every one is read, or is an error, and what is read keeps the invariants.
@Suite struct HostileTextTests {
  private static let text = "# De klant\n\nWij vinden dat de klant „koning” is, want café’s verdienen eraan.\n"

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x92], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xC0, 0x80], [0xF5],
      [0xF4, 0x90, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func invalidUTF8AtEveryPosition(_ invalid: [UInt8]) throws {
    let bytes = Array(Self.text.utf8)
    let reader = EssayReader()
    for position in 0...bytes.count {
      let broken = Array(bytes[..<position]) + invalid + bytes[position...]
      let essay = try reader.read(bytes: broken, id: "broken", path: nil)
      #expect(Invariants.broken(essay, broken) == nil, "\(position)")
      #expect(essay.notes.first == "read as Windows-1252, not as UTF-8", "\(position)")
      #expect(essay.language == "nl", "\(position)")
    }
  }

  @Test func aTextMayBreakOffAtEveryByte() throws {
    let bytes = Array(Self.text.utf8)
    let reader = EssayReader()
    for count in 1...bytes.count {
      let essay = try reader.read(bytes: Array(bytes[..<count]), id: "half", path: nil)
      #expect(Invariants.broken(essay, Array(bytes[..<count])) == nil, "\(count)")
    }
  }

  @Test func aZeroAtEveryPositionIsAnError() {
    let bytes = Array(Self.text.utf8)
    for position in 0...bytes.count {
      let broken = Array(bytes[..<position]) + [0] + bytes[position...]
      #expect(throws: EssayError.notText(offset: position)) { try Essay(bytes: broken, id: "zero", path: nil) }
    }
  }

  /// All code points that join others, turn the direction of writing, or show nothing.
  private static let marks = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter { scalar in
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isVariationSelector
    }
  }

  @Test func combiningAndDirectionMarksAnywhere() throws {
    #expect(Self.marks.count > 2_000)
    let reader = EssayReader()
    for start in stride(from: 0, to: Self.marks.count, by: 100) {
      let text = Self.marks[start..<min(start + 100, Self.marks.count)].map { mark in
        "\(mark)# K\(mark)op\(mark)\n\n\(mark)De kla\(mark)nt \(mark) is\(mark) “\(mark)koning\(mark)”\(mark).\(mark) Nee\(mark)\n\n"
      }.joined()
      let essay = try reader.read(bytes: Array(text.utf8), id: "marks", path: nil)
      #expect(Invariants.broken(essay, Array(text.utf8)) == nil, "\(Self.marks[start].value)")
    }
  }

  @Test(arguments: [".", "...", "?!", "—", "*", "# ", "a", "\u{301}", "\u{200D}", "\u{202E}", "{}", "()", "1", "> "])
  func aTextWithoutASentence(_ text: String) throws {
    for bytes in [Array(text.utf8), Array("\n\n\(text)\n".utf8), Array(String(repeating: text, count: 500).utf8)] {
      let essay = try Essay(bytes: bytes, id: "none", path: nil)
      #expect(Invariants.broken(essay, bytes) == nil)
      #expect(essay.stance.label == .none)
    }
  }

  @Test func whatIsOverALimitIsAnError() {
    let large = [UInt8](repeating: UInt8(ascii: "x"), count: Essay.largestFile + 1)
    #expect(throws: EssayError.tooLarge) { try Essay(bytes: large, id: "large", path: nil) }
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: Essay.longestText + 1)
    #expect(throws: EssayError.tooLong) { try Essay(bytes: long, id: "long", path: nil) }
    #expect(throws: EssayError.tooLong) { try TaggedText(bytes: long, id: "long", scope: .essay) }
    let name = "---\nauthor: \(String(repeating: "x", count: Essay.longestName + 1))\n---\nTekst."
    #expect(throws: EssayError.longValue(key: "author")) { try Essay(bytes: Array(name.utf8), id: "name", path: nil) }
  }
}
