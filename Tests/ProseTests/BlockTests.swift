import Prose
import Testing

private func document(_ text: String) throws -> Document {
  try Document(Source(text: text), conventions: Conventions())
}

private func kinds(_ text: String) throws -> [Block.Kind] { try document(text).blocks.map(\.kind) }

private let long = "Dit is een gewone alinea van een behoorlijke lengte die met een punt eindigt, zoals het hoort."

@Test func readsMarkedBlocks() throws {
  let text = """
    # Titel #

    Kop
    ---

    \(long)

    1. Eerst dit doen.
    2) Dan dat doen.
      - En dit ook nog.
    • En dat.

    > Wat een ander zei.

    ```
    let x = 1
    ```
    | a | b |
    """
  #expect(
    try kinds(text) == [
      .heading(level: 1, marked: true), .heading(level: 2, marked: true), .paragraph, .point(number: 1),
      .point(number: 2), .point(number: nil), .point(number: nil), .quotation, .code, .noise(.other),
    ])
}

@Test func aShortLineAboveAParagraphIsAHeading() throws {
  let text = "De titel\n\n\(long)\n\nWaar loopt het mis?\n\n\(long)\n\nHad ik niet.\n\n\(long)"
  #expect(
    try kinds(text) == [
      .heading(level: 1, marked: false), .paragraph, .heading(level: 2, marked: false), .paragraph, .paragraph,
      .paragraph,
    ])
}

@Test func aHeadingMayStandRightAboveItsParagraph() throws {
  let blocks = try document("Titel\n\nBalans\n\(long)\n\nHarmonie\n\(long)").blocks
  #expect(blocks.map(\.kind).filter { $0 == .heading(level: 2, marked: false) }.count == 2)
}

@Test func aNumberedHeadingIsAHeading() throws {
  #expect(try kinds("Titel\n\n1. Aanleiding\n\n\(long)").contains(.heading(level: 2, marked: false)))
}

@Test func linesInAParagraphAreNoHeadings() throws {
  let text = "Titel\n\n\"Ik wil op examen.\"\n\"Dat kan niet.\"\n\"Maar ik betaal toch?\"\n\n\(long)"
  #expect(try kinds(text) == [.heading(level: 1, marked: false), .paragraph, .paragraph, .paragraph, .paragraph])
}

@Test func wrappedLinesAreOneParagraph() throws {
  let text = """
    De overheid heeft alle organisaties in het land twee maanden gegeven om hun
    informatie aan te bieden. Dat getuigt van een goede visie, en iedereen die in
    Nederland woont heeft daar belang bij. Overheden zijn helaas geen bouwers en
    dat is te merken.
    """
  let document = try document(text)
  #expect(document.blocks.count == 1)
  #expect(document.sentences.count == 3)
}

@Test func linesThatEndSomethingStayApart() throws {
  #expect(try document("Kosten voor mij: een zegel.\nOmzet: nul.\nWinst: ook.").blocks.count == 3)
  #expect(try document("Wim Aalbers\nBakkerij Brood\nGent").blocks.count == 3)
}

@Test func aYearAtTheStartOfALineIsNoPoint() throws {
  #expect(try kinds("2016. Dat was het jaar waarin alles anders werd voor de winkel.") == [.paragraph])
}

@Test func anUnclosedFenceIsText() throws {
  #expect(try kinds("```\nDit is gewoon tekst, want er komt geen einde aan.") == [.noise(.other), .paragraph])
}

@Test func aHashtagIsNoHeading() throws {
  #expect(try kinds("#breien is leuk, zeggen ze.") == [.paragraph])
}

@Test func codeAndNoiseHaveNoSentences() throws {
  let document = try document("Een zin.\n\n~~~\nx = 1.\n~~~\n\nNog een zin.")
  #expect(document.sentences.map(\.block) == [0, 2])
}

@Test func plainReadingKeepsEveryCharacter() {
  let text = "# Titel\n\n- *Eén* punt &amp; meer.\n\n| a |"
  let document = Document(plain: Source(text: text), conventions: Conventions())
  let shown = document.tokens.map { document.text.string($0.stretch) }.joined()
  #expect(shown == text.filter { !$0.isWhitespace })
}

@Test func aMillionHeadingsAreReadInOneGo() throws {
  let document = try document(
    String(repeating: "# a\n", count: 100_000) + String(repeating: ">", count: 100_000) + " x")
  #expect(document.blocks.count == 100_001)
}
