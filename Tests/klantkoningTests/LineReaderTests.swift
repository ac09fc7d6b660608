import Foundation
import Testing

@testable import klantkoning

@Suite struct LineReaderTests {
  /// Reads the lines of what is written into a pipe in parts.
  private func lines(_ parts: [String]) throws -> [(number: Int, line: LineReader.Line)] {
    let pipe = Pipe()
    feed(pipe, parts)
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
    var lines: [(Int, LineReader.Line)] = []
    while let line = try reader.next() { lines.append((reader.number, line)) }
    #expect(try reader.next() == nil)
    return lines
  }

  /// Writes on a thread of its own: a pipe takes only so much at once.
  private func feed(_ pipe: Pipe, _ parts: [String]) {
    Thread.detachNewThread {
      for part in parts { pipe.fileHandleForWriting.write(Data(part.utf8)) }
      pipe.fileHandleForWriting.closeFile()
    }
  }

  private func content(_ text: String) throws -> LineReader.Content {
    let pipe = Pipe()
    feed(pipe, [text])
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
    let content = try reader.content()
    // Nothing is lost by looking.
    #expect(String(decoding: try reader.rest(), as: UTF8.self) == text)
    return content
  }

  @Test func linesAreWholeHoweverTheyArrive() throws {
    let found = try lines(["\u{FEFF}een\r", "\n\n  \ntw", "ee", "\ndrie"])
    #expect(found.map(\.number) == [1, 4, 5])
    #expect(found.map(\.line) == ["een\r", "twee", "drie"].map { .bytes(Array($0.utf8)) })
  }

  @Test func whetherALineIsThereIsToldWithoutWaiting() throws {
    let pipe = Pipe()
    func feed(_ text: String) { pipe.fileHandleForWriting.write(Data(text.utf8)) }
    var reader = LineReader(pipe.fileHandleForReading.fileDescriptor)
    #expect(!reader.hasLine)
    feed("een\ntwee\n \n\ndr")
    #expect(try reader.next() == .bytes(Array("een".utf8)))
    #expect(reader.hasLine)
    #expect(try reader.next() == .bytes(Array("twee".utf8)))
    // What is left are blank lines, and half a line that may never end.
    #expect(!reader.hasLine)
    feed("ie\n")
    #expect(try reader.next() == .bytes(Array("drie".utf8)))
    #expect(!reader.hasLine)
  }

  @Test func aLineThatIsTooLongIsPassedOver() throws {
    let long = String(repeating: "x", count: LineReader.longest + 1)
    let found = try lines(["een\n" + long, "x\ntwee\n" + long])
    #expect(found.map(\.number) == [1, 2, 3, 4])
    #expect(found.map(\.line) == [.bytes(Array("een".utf8)), .tooLong, .bytes(Array("twee".utf8)), .tooLong])
  }

  @Test func theLongestLineIsRead() throws {
    let long = String(repeating: "x", count: LineReader.longest)
    #expect(try lines([long + "\n", "een"]).map(\.line) == [.bytes(Array(long.utf8)), .bytes(Array("een".utf8))])
  }

  @Test(arguments: [
    ("", LineReader.Content.blank), (" \n\r\n", .blank), ("{\"id\": 1}", .records), ("\u{FEFF} {  \"id\"", .records),
    ("weg\n{\"id\": 1}\n", .records), ("{}", .records), ("De klant is koning.\n", .text),
    ("{% lus %}\nTekst.\n", .text), ("{", .text), ("{\n", .text), ("Zo: {\"a\": 1}\n", .text),
    (String(repeating: "tekst\n", count: 20_000) + "{\"id\": 1}\n", .text),
  ])
  func theFirstLinesTellWhatComes(text: String, expected: LineReader.Content) throws {
    #expect(try content(text) == expected)
  }
}
