import Prose
import Testing

/// Bytes of a text in UTF-16 without a byte order mark.
private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return bigEndian ? [high, low] : [low, high]
  }
}

private let sentence = "Eén café: ‘De klant’ is koning… 👑"

@Test func decodesUTF8WithAndWithoutMark() throws {
  let plain = try Source(decoding: Array(sentence.utf8))
  let marked = try Source(decoding: [0xEF, 0xBB, 0xBF] + Array(sentence.utf8))
  #expect(plain.bytes == Array(sentence.utf8) && plain.encoding == .utf8)
  #expect(marked.bytes == plain.bytes && marked.encoding == .utf8)
}

@Test(arguments: [false, true], [false, true])
func decodesUTF16(bigEndian: Bool, hasMark: Bool) throws {
  let mark: [UInt8] = hasMark ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
  let source = try Source(decoding: mark + utf16(sentence, bigEndian: bigEndian))
  #expect(source.bytes == Array(sentence.utf8))
  #expect(source.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
}

@Test func decodesWindows1252WhereItIsNoUTF8() throws {
  let source = try Source(decoding: [0x84, 0x45, 0xE9, 0x6E, 0x94, 0x20, 0x80, 0x20, 0x31, 0x85])
  #expect(source.text(Span(0, source.bytes.count)) == "„Eén” € 1…")
  #expect(source.encoding == .windows1252)
}

@Test func keepsUTF8AmongWindows1252() throws {
  let source = try Source(decoding: Array("één ".utf8) + [0xE9, 0xE9, 0x6E])
  #expect(source.text(Span(0, source.bytes.count)) == "één één")
}

@Test(arguments: [[], [0x20, 0x0A], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
func nothingButBlanksIsEmpty(_ raw: [UInt8]) {
  #expect(throws: SourceError.empty) { try Source(decoding: raw) }
}

@Test func saysWhereBinaryDataStarts() {
  #expect(throws: SourceError.binary(offset: 3)) { try Source(decoding: [0x61, 0x62, 0x63, 0, 0x64, 0x65, 0x66]) }
  #expect(throws: SourceError.binary(offset: 0)) { try Source(decoding: Array("%PDF-1.4\n".utf8)) }
  #expect(throws: SourceError.binary(offset: 1)) { try Source(decoding: [0x61, 0x01, 0x02, 0x03, 0x61]) }
}

@Test func placesCountCodePointsLinesAndColumns() {
  // 31 code points, 37 bytes: a picture with a joiner, a combining accent, a line end of two bytes.
  let source = Source(text: "👩‍🌾 e\u{301}\r\nx\ry\nz")
  let places = Places(source)
  #expect(places.place(0) == Place(codePoint: 0, line: 1, column: 1))
  let x = source.bytes.firstIndex(of: UInt8(ascii: "x")) ?? 0
  #expect(places.place(x) == Place(codePoint: 8, line: 2, column: 1))
  #expect(places.place(x + 2) == Place(codePoint: 10, line: 3, column: 1))
  #expect(places.place(x + 4) == Place(codePoint: 12, line: 4, column: 1))
  #expect(places.lineCount == 4)
}

@Test func placesAgreeWithCountingEveryScalar() {
  let text = String(repeating: "a é 👑\r\n„ß”\n", count: 300)
  let source = Source(text: text)
  let places = Places(source)
  var offset = 0
  for (index, scalar) in text.unicodeScalars.enumerated() {
    #expect(places.codePoints(before: offset) == index)
    offset += String(scalar).utf8.count
  }
}

@Test func placesAreWhatCountingOneByOneGives() throws {
  var text = ""
  for number in 0..<90 {
    text += String(repeating: ["a", "é", "👑", "e\u{301}"][number % 4], count: number % 11)
    text += ["\n", "\r\n", "\r", " ", "", "\n\n"][number % 6]
    let source = Source(text: text)
    let places = Places(source)
    var (codePoint, line, column) = (0, 1, 1)
    for offset in 0...source.bytes.count {
      let place = places.place(offset)
      #expect(place.codePoint == codePoint && place.line == line && place.column == column, "\(number) \(offset)")
      guard offset < source.bytes.count else { break }
      let byte = source.bytes[offset]
      if byte & 0xC0 != 0x80 { (codePoint, column) = (codePoint + 1, column + 1) }
      let next = offset + 1 < source.bytes.count ? source.bytes[offset + 1] : 0
      if byte == 10 || (byte == 13 && next != 10) { (line, column) = (line + 1, 1) }
    }
  }
}
