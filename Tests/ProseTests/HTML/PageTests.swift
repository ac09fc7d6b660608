import Dutch
import Foundation
import Prose
import Testing

/// Twenty-two pages of different make, each with what is around an article there.
@Suite struct PageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Pages")

  private static func document(_ page: String) throws -> Document {
    let bytes = Array(try Data(contentsOf: folder.appendingPathComponent(page + ".html")))
    return try Document(Source(decoding: bytes), conventions: .dutch)
  }

  @Test(arguments: PageExpectation.all.map(\.page)) func aSavedPageIsReadWithoutNoise(page: String) throws {
    let expected = try #require(PageExpectation.all.first { $0.page == page })
    let document = try Self.document(page)
    let imprint = Imprint(document)
    #expect(imprint.title == expected.title)
    #expect(imprint.author == expected.author)
    #expect(imprint.date == expected.date)
    let sentences = document.sentences.filter { sentence in
      if case .heading = document.blocks[sentence.block].kind { return false }
      return true
    }
    #expect(sentences.first.map { document.text.string($0.stretch) } == expected.first)
    #expect(sentences.last.map { document.text.string($0.stretch) } == expected.last)
    let prose = document.blocks.filter(\.kind.isProse).map { document.text.string($0.stretch) }
    for noise in expected.noise { #expect(!prose.contains { $0.contains(noise) }, "\(noise)") }
  }

  @Test func everyPageHasItsExpectation() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".html") }
    #expect(Set(files) == Set(PageExpectation.all.map { $0.page + ".html" }) && files.count >= 20)
  }

  @Test func aPageSaysWhereItCameFrom() throws {
    let paper = try Self.document("newspaper").frontMatter
    #expect(paper.publisher == "De Noorderkoerier" && paper.language == "nl")
    #expect(paper.source == "https://www.noorderkoerier.example/opinie/kop-van-jut-a1")
    let saved = try Self.document("saved-complete").frontMatter
    #expect(saved.source == "https://www.dagelijkse-gang.example/blog/verhuurder.html")
  }

  @Test func noiseIsToldByItsKind() throws {
    let document = try Self.document("newspaper")
    let kinds = Set(
      document.blocks.compactMap { block -> Noise? in
        if case .noise(let kind) = block.kind { return kind }
        return nil
      })
    #expect(kinds.isSuperset(of: [.menu, .cookies, .advert, .caption, .comments, .related, .sharing]))
  }

  @Test func listsQuotationsAndHeadingsAreKept() throws {
    let medium = try Self.document("medium")
    let kinds = medium.blocks.map(\.kind)
    #expect(kinds.contains(.heading(level: 1, marked: true)) && kinds.contains(.quotation))
    #expect(kinds.contains(.point(number: 1)) && kinds.contains(.point(number: 2)))
    #expect(try Self.document("unclosed").blocks.filter { $0.kind == .point(number: nil) }.count == 3)
    #expect(try Self.document("hugo").blocks.contains { $0.kind == .code })
  }
}
