import Testing

@testable import Prose

private func document(_ text: String) throws -> Document {
  try Document(Source(text: text), conventions: Conventions())
}

@Test func aSentenceThatNeverEndsIsCut() throws {
  let document = try document(String(repeating: "woord, ", count: 2_000))
  #expect(document.sentences.map(\.tokens.count) == Array(repeating: Limits.sentenceTokens, count: 8))
  #expect(document.tokens.count == 4_000)
}

@Test func marksWithoutABlankAreCutToo() throws {
  let document = try document("a" + String(repeating: "(", count: 2_000))
  #expect(document.sentences.allSatisfy { $0.tokens.count <= Limits.sentenceTokens })
  #expect(document.sentences.map(\.tokens.count).reduce(0, +) == document.tokens.count)
}

@Test func aSentenceOfLongWordsIsCutAndAWordNever() throws {
  let word = String(repeating: "woord", count: 300)
  let long = String(repeating: "woord", count: 3_000)
  let document = try document("Een \(word) \(word) \(word) \(word) en \(long) is lang.")
  #expect(
    document.sentences.map { document.text.string($0.stretch) }
      == ["Een \(word) \(word)", "\(word) \(word) en", long, "is lang."])
}

@Test func aSentenceIsCutWhereMuchIsHidden() throws {
  let hidden = "<!-- \(String(repeating: "x", count: Limits.sentence)) -->"
  let document = try document(
    "De klant \(hidden) is koning. \(hidden)\n\nDe koning\(hidden)is dood.\n\n\(hidden) Leve wie?")
  #expect(
    document.sentences.map { document.text.string($0.stretch) }
      == ["De klant", "is koning.", "De koning", "is dood.", "Leve wie?"])
}

@Test func aLineTooLongForAHeadingIsAParagraph() throws {
  let heading = String(repeating: "k", count: Limits.heading)
  #expect(try document("# \(heading)\n\nTekst.").blocks.first?.kind == .heading(level: 1, marked: true))
  #expect(try document("# \(heading)k\n\nTekst.").blocks.first?.kind == .paragraph)
}

@Test func whatFrontMatterTellsHasALimit() throws {
  let value = String(repeating: "x", count: Limits.name)
  #expect(try document("---\ntitle: \(value)\n---\nTekst.").frontMatter.title == value)
  #expect(throws: DocumentError.longValue(key: "title")) { try document("---\ntitle: \(value)x\n---\nTekst.") }
  // What nobody reads may be of any length.
  #expect(try document("---\nnoot: \(value)x\n---\nTekst.").sentences.count == 1)
}

@Test func aPageThatSaysTooMuchOfItselfSaysNothing() throws {
  let value = String(repeating: "x", count: Limits.name + 1)
  let page = "<!doctype html><head><meta name=author content='\(value)'></head><body><p>Tekst van een pagina.</p>"
  let document = try Document(Source(decoding: Array(page.utf8)), conventions: Conventions())
  #expect(document.frontMatter.author == nil && document.sentences.count == 1)
}

@Test func aFileAndATextHaveALimit() throws {
  #expect(throws: SourceError.tooLarge) {
    try Source(decoding: [UInt8](repeating: UInt8(ascii: "x"), count: Limits.file + 1))
  }
  let words = [UInt8](repeating: UInt8(ascii: "x"), count: Limits.text)
  #expect(try Document(Source(decoding: words), conventions: Conventions()).tokens.count == 1)
  #expect(throws: DocumentError.tooLong) { try Document(Source(decoding: words + [120]), conventions: Conventions()) }
}
