import Corpus
import Foundation
import TestSupport
import Testing

/// The texts of the project: the five essays and the readings beside the learners.
let textsOfTheProject: [URL] = {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return ["Corpus", "Sources/Training/Readings/train", "Sources/Training/Readings/dev"].flatMap { folder in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.sorted().map { root.appendingPathComponent(folder).appendingPathComponent($0) }
  }
}()

@Test func theInvariantsHoldOnEveryTextOfTheProject() throws {
  #expect(textsOfTheProject.count > 100)
  for file in textsOfTheProject {
    let bytes = Array(try Data(contentsOf: file))
    let essay = try Essay(bytes: bytes, id: file.lastPathComponent, path: nil)
    #expect(Invariants.broken(essay, bytes) == nil)
    #expect(try Essay(bytes: bytes, id: file.lastPathComponent, path: nil).tree == essay.tree)
  }
}

@Test(arguments: 1...60 as ClosedRange<UInt64>)
func theInvariantsHoldOnTextsOfPieces(seed: UInt64) throws {
  var pieces = PieceMixer(seed: seed)
  let text = pieces.text()
  let bytes = Array(text.utf8)
  do throws(EssayError) {
    let essay = try Essay(bytes: bytes, id: "mixed", path: nil)
    #expect(Invariants.broken(essay, bytes) == nil, "\(text)")
  } catch {
    // A mixture may open a block of front matter and never close it; nothing else makes it unreadable.
    guard case .frontMatterNeverClosed = error else {
      Issue.record("\(error): \(text)")
      return
    }
  }
}

/// A text may end anywhere, also one byte behind a saying.
@Test(arguments: ["Iedereen zegt het (de klant is koning", "Mijn motto: de klant is koning", "“De klant is koning"])
func aTextMayEndWithAnyMarksBehindASaying(_ front: String) throws {
  let marks = [
    "", ")", "]", ":", ";", "*", "_", "#", "|", "-", "–", "…", "\"", "'", "’", "”", "»", "›", "`", "é", "\u{301}",
    "\u{A0}", "😀", " ", "\u{2028}",
  ]
  for mark in marks {
    for end in ["", ")", "…", ".", "\n"] {
      let bytes = Array((front + mark + end).utf8)
      let essay = try Essay(bytes: bytes, id: "end", path: nil)
      #expect(Invariants.broken(essay, bytes) == nil, "\(front + mark + end)")
      #expect(essay.adages.count == 1, "\(front + mark + end)")
    }
  }
}

/// Makes texts from pieces that are hard to read, the same from the same seed.
struct PieceMixer {
  private var state: UInt64
  private let pieces: [String]

  init(seed: UInt64, pieces: [String] = PieceMixer.texts) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
    self.pieces = pieces
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  static let texts = [
    "De klant is koning.", "Natuurlijk, maar ", "stel je voor dat ", "‘u vraagt, wij draaien’", "„Onzin!” riep hij.",
    "# Kop", "\n\n", "\n", "\r\n\r\n", "\r", "- punt ", "1. eerst ", "> gezegd ", "**vet", "_cursief_ ",
    "[link](http://a.b/c)",
    "👨‍👩‍👧 ", "cafe\u{301} ", "é", "\u{200B}", "\u{AD}", "&amp; ", "&eacute;", "<b>", "</b>", "<!-- ", "-->", "```\n",
    "---\n", "title: x\n", "   ", "\u{A0}", "...", "?!", "(", ")", "«", "»", "“", "’s avonds ", "bijv. ", "etc. ",
    "omdat klanten liegen ", "Ik geloof daar niet in. ", "Vorige week liep ik naar de bakker. ", "Foto: ANP\n",
    "Lees ook: ",
    "\u{202E}", "שלום ", "\t", "| a | b |\n", "Door Jan\n", "12 maart 2018\n", "NIET ", "saaaai ", "zo'n ", "\\*",
    "`code` ",
  ]

  mutating func text() -> String {
    (0..<(5 + next(60))).map { _ in pieces[next(pieces.count)] }.joined() + "x"
  }
}
