import Corpus
import Foundation
import TestSupport
import Testing

/// What holds of every reading, whatever the text.
enum Invariants {
  /// The first thing that does not hold; nil where all does.
  static func broken(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    let scalars = Array(((try? Essay.text(of: bytes)) ?? "").unicodeScalars)
    for extract in extracts(essay) {
      guard 0 <= extract.start, extract.start < extract.end, extract.end <= scalars.count else {
        return "\(essay.id): \(extract.start)–\(extract.end) is out of range"
      }
      let text = String(String.UnicodeScalarView(scalars[extract.start..<extract.end]))
      if !text.unicodeScalars.elementsEqual(extract.text.unicodeScalars) {
        return "\(essay.id): text at \(extract.start) is not \(extract.text)"
      }
      if extract.quote.isEmpty { return "\(essay.id): an empty quote at \(extract.start)" }
    }
    return order(essay) ?? links(essay) ?? figures(essay)
  }

  private static func extracts(_ essay: Essay) -> [Extract] {
    essay.components.map(\.extract) + essay.adages.map(\.extract) + essay.noise.map(\.extract)
      + essay.stance.evidence.map(\.extract) + essay.stance.alternatives.flatMap(\.mentions)
      + essay.stance.conditions.map(\.extract) + essay.topics.flatMap(\.mentions)
  }

  private static func order(_ essay: Essay) -> String? {
    for (first, second) in zip(essay.components, essay.components.dropFirst())
    where first.extract.end > second.extract.start {
      return "\(first.id) crosses \(second.id)"
    }
    for (first, second) in zip(essay.adages, essay.adages.dropFirst()) where first.extract.end > second.extract.start {
      return "\(first.id) crosses \(second.id)"
    }
    return nil
  }

  private static func links(_ essay: Essay) -> String? {
    let ids = Set(essay.components.map(\.id))
    if ids.count != essay.components.count { return "\(essay.id): an id twice" }
    for relation in essay.relations where !ids.contains(relation.from) || !ids.contains(relation.to) {
      return "\(essay.id): \(relation.from) → \(relation.to) leads nowhere"
    }
    for component in essay.components {
      if let passage = component.passage, !ids.contains(passage) { return "\(component.id): no \(passage)" }
      if (component.kind != nil) != (component.role == .example) { return "\(component.id): kind of no example" }
    }
    return nil
  }

  private static func figures(_ essay: Essay) -> String? {
    let stance = essay.stance
    let band: ClosedRange<Double> =
      switch stance.label {
      case .favor: 0.33...1
      case .against: -1 ... -0.33
      case .qualified: -0.33...0.33
      case .none: 0...0
      }
    if !band.contains(stance.score) { return "\(essay.id): \(stance.label) with \(stance.score)" }
    let shares = [stance.confidence] + essay.components.map(\.confidence)
    return shares.allSatisfy { (0...1).contains($0) } ? nil : "\(essay.id): a confidence out of range"
  }
}

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
