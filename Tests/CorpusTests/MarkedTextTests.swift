import Dutch
import Foundation
import Prose
import Testing

@testable import Corpus

@Suite struct MarkedTextTests {
  private func read(_ text: String) throws -> MarkedText { try MarkedText(bytes: Array(text.utf8), id: "e", path: nil) }

  /// What a reader of the file sees, without white space.
  private func runningText(_ bytes: [UInt8]) throws -> String {
    let text = try Document(Source(decoding: bytes), conventions: .dutch).text
    return String(decoding: text.bytes, as: UTF8.self).filter { !$0.isWhitespace }
  }

  /// The first thing in the marked text that does not hold; nil where all does.
  private func broken(_ marked: MarkedText, _ bytes: [UInt8]) throws -> String? {
    let sentences = marked.blocks.flatMap(\.sentences)
    if sentences.map(\.text).joined().filter({ !$0.isWhitespace }) != (try runningText(bytes)) { return "another text" }
    if sentences.contains(where: \.runs.isEmpty) { return "a sentence without text" }
    let numbers = sentences.compactMap(\.number)
    if numbers != Array(1...marked.essay.components.count + 1).dropLast() { return "components \(numbers)" }
    for sentence in sentences {
      if sentence.component?.id != sentence.number.map({ "e#\($0)" }) { return "another number" }
      if let component = sentence.component, component.extract.line != sentence.line { return "another line" }
    }
    let sayings = sentences.flatMap(\.sayings)
    return sayings.map(\.id) == marked.essay.adages.map(\.id) ? nil : "sayings \(sayings.map(\.id))"
  }

  @Test func nothingOfATextIsLost() throws {
    for file in textsOfTheProject.prefix(40) {
      let bytes = Array(try Data(contentsOf: file))
      let marked = try MarkedText(bytes: bytes, id: "e", path: nil)
      #expect(try broken(marked, bytes) == nil, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>) func nothingOfAStrangeTextIsLost(seed: UInt64) throws {
    var pieces = PieceMixer(seed: seed)
    let bytes = Array(pieces.text().utf8)
    guard let marked = try? MarkedText(bytes: bytes, id: "e", path: nil) else { return }
    #expect(try broken(marked, bytes) == nil)
  }

  @Test func blocksAreWhatTheyAreInTheFile() throws {
    let marked = try read("# Kop\n\n- Een punt.\n- Nog een.\n\n3. Drie.\n\n> Gezegd.\n\n```\nlet x\n```\n")
    #expect(
      marked.blocks.map(\.kind) == [
        .heading(level: 1), .point(number: nil), .point(number: nil), .point(number: 3), .quotation, .code,
      ])
    #expect(marked.blocks.map(\.isJoined) == [false, false, true, false, false, false])
    #expect(marked.blocks.flatMap(\.sentences).map(\.line) == [1, 3, 4, 6, 8, 11])
  }

  @Test func aSayingIsARunOfItsOwn() throws {
    let marked = try read("Het adagium 'De klant is koning'is niet van deze tijd.\n")
    let runs = try #require(marked.blocks.first?.sentences.first?.runs)
    #expect(runs.map(\.text) == ["Het adagium '", "De klant is koning", "'is niet van deze tijd."])
    #expect(runs.map { $0.saying?.canonical } == [nil, "de klant is koning", nil])
  }

  @Test func pageNoiseIsABlockWithItsKind() throws {
    let marked = try read("# De klant\n\nDe klant is koning, zegt men. Onzin.\n\n© Jan Jansen 2009\n")
    #expect(marked.blocks.last?.kind == .noise("copyright"))
    #expect(marked.blocks.last?.sentences.first?.component == nil)
  }

  @Test func anEssayIsTheSameAsWithoutItsText() throws {
    let bytes = Array("De klant is koning? Nee, want hij is een mens.\n".utf8)
    #expect(try read(String(decoding: bytes, as: UTF8.self)).essay.tree == Essay(bytes: bytes, id: "e", path: nil).tree)
  }
}

@Suite struct LinkSummaryTests {
  private func links(
    _ relations: [(Int, Int, Relation.Kind)], passages: [Int: Int] = [:]
  ) -> [[MarkedText.Link]] {
    var essay = Essay.sample("e")
    essay.components = (1...5).map { number in
      let extract = Extract(start: number, end: number + 1, line: 1, column: 1, text: "x", quote: "x")
      return Component(
        id: "e#\(number)", role: .claim, kind: nil, passage: passages[number].map { "e#\($0)" }, heading: nil,
        extract: extract, confidence: 1, reasons: [])
    }
    essay.relations = relations.map { Relation(from: "e#\($0.0)", to: "e#\($0.1)", kind: $0.2) }
    return LinkSummary(essay).links
  }

  @Test func whatFollowsFromOtherLinksIsNotSaid() {
    let links = links([(1, 2, .supports), (1, 3, .supports), (2, 3, .supports), (4, 3, .attacks)])
    #expect(links[0] == [MarkedText.Link(kind: .supports, number: 2)])
    #expect(links[1] == [MarkedText.Link(kind: .supports, number: 3)])
    #expect(links[3] == [MarkedText.Link(kind: .attacks, number: 3)])
  }

  @Test func theNearestComesFirst() {
    #expect(links([(4, 1, .supports), (4, 5, .supports)])[3].map(\.number) == [5, 1])
  }

  @Test func aPassageSaysOnceWhereItLeads() {
    let links = links([(2, 1, .exemplifies), (3, 1, .exemplifies), (3, 5, .exemplifies)], passages: [2: 2, 3: 2])
    #expect(links[1].map(\.number) == [1])
    #expect(links[2].map(\.number) == [5])
  }
}
