import Prose
import Testing

private func read(_ text: String) throws -> FrontMatter {
  try Document(Source(text: text), conventions: Conventions()).frontMatter
}

@Test func readsKeysInEveryStyle() throws {
  let matter = try read(
    """
    ---
    # een opmerking
    layout: post
    title: ! 'Nieuwe vensters: ''nog altijd'' een drama'
    author: "Jan \\"de Boer\\" Jansen"   
    date: 2016-09-02 # opgeslagen
    tags:
    - a
    - title: geen titel
    nested:
      author: niemand
    publisher: >-
      Een krant
      met een lange naam
    source: |
      https://voorbeeld.nl
    lang: nl
    ---
    Tekst.
    """)
  #expect(matter.title == "Nieuwe vensters: 'nog altijd' een drama")
  #expect(matter.author == "Jan \"de Boer\" Jansen")
  #expect(matter.date == "2016-09-02")
  #expect(matter.publisher == "Een krant met een lange naam")
  #expect(matter.source == "https://voorbeeld.nl")
  #expect(matter.language == "nl")
}

@Test func joinsFoldedTitles() throws {
  #expect(
    try read("---\ntitle: Een lange titel\n  die doorloopt\nlang: nl\n---\nx").title == "Een lange titel die doorloopt")
}

@Test(arguments: [
  ("author: [Jan, Piet]", "Jan, Piet"), ("author:\n  name: Jan\n  mail: x", "Jan"),
  ("authors:\n- Jan\n- Piet", "Jan, Piet"),
  ("author: !!str Jan", "Jan"), ("author: null", nil), ("author:", nil),
])
func readsAuthorsHoweverTheyAreListed(_ yaml: String, _ author: String?) throws {
  #expect(try read("---\n\(yaml)\n---\nTekst.").author == author)
}

@Test(arguments: ["\n", "\r\n", "\r"])
func readsEveryLineEnd(_ end: String) throws {
  let source = Source(text: ["---", "title: A", "---", "Tekst."].joined(separator: end))
  let document = try Document(source, conventions: Conventions())
  #expect(document.frontMatter.title == "A")
  #expect(document.sentences.map { document.text.string($0.stretch) } == ["Tekst."])
}

@Test func aBlockThatNeverClosesIsAnError() {
  #expect(throws: DocumentError.neverClosed(line: 1)) { try read("---\ntitle: A\n\nTekst zonder eind.") }
}

@Test(arguments: [
  "---\n\nGewone tekst.", "---\nGewone tekst: ja.\n", "----\ntitle: A", "Tekst.\n\n---\ntitle: A", "---",
])
func otherRulesAreNoFrontMatter(_ text: String) throws {
  #expect(try read(text) == FrontMatter())
}
