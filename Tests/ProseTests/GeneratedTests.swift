import Prose
import Testing

/// A deterministic source of odd texts (SplitMix64).
private struct Generator {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (z ^ (z >> 31)) >> 1) % bound
  }

  mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in Generator.pieces[next(Generator.pieces.count)] }.joined()
  }

  static let pieces = [
    "De klant", " is", " koning", ". ", "? ", "! ", "… ", ".. ", "\n", "\r\n", "\r", "\n\n", "\n\n", " ", "  ", "\t",
    "*", "**",
    "_", "~~", "`", "```\n", "[", "](http://a.nl)", "![a](b)", "<br>", "<!--", "-->", "<", ">", "&amp;", "&", "&#x301;",
    "\\",
    "e\u{301}", "\u{301}", "\u{AD}", "\u{200B}", "\u{200D}", "👩‍🌾", "👑", "ĳ", "ﬁ", "é", "„", "”", "‚", "’", "‘", "\"",
    "'", "«", "»",
    "(", ")", ",", ",,", ";", ":", "–", "—", "- ", "1. ", "12) ", "• ", "# ", "## ", "---\n", "===\n", "| a | b |\n",
    "> ", "bijv.",
    "J. ", "dr. ", "etc.", "'s", "'t", "zo'n", "€ 1.550", "16.40", "https://a.nl/b.c?d", "x@y.nl", "{{ a }}", "{%",
    "%}",
    "title: a\n", "\u{7F}", "\u{FEFF}", "\u{2028}", "中文", "א", "Ω", "ß", "3", "A", "a", "…meer",
  ]
}

private let seeds = (1...60).map { UInt64($0) }

@Test(arguments: seeds)
func everyPlaceLeadsBackToTheSource(_ seed: UInt64) throws {
  var generator = Generator(state: seed)
  for _ in 0..<20 {
    let source = Source(text: generator.text(1 + generator.next(120)))
    guard let document = try? Document(source, conventions: Conventions()) else { continue }
    check(document)
    check(Document(plain: source, conventions: Conventions()))
  }
}

private func check(_ document: Document) {
  var end = 0
  for block in document.blocks {
    #expect(block.stretch.start >= end && block.stretch.count > 0)
    end = block.stretch.end
    for sentence in document.sentences[block.sentences] { #expect(block.stretch.contains(sentence.stretch)) }
  }
  #expect(end <= document.text.bytes.count)
  #expect(String(validating: document.text.bytes, as: UTF8.self) != nil)
  end = 0
  var sourceEnd = 0
  for (index, sentence) in document.sentences.enumerated() {
    #expect(document.blocks[sentence.block].sentences.contains(index) && !sentence.tokens.isEmpty)
    let span = document.span(sentence.stretch)
    #expect(sentence.stretch.start >= end && span.start >= sourceEnd && span.end <= document.source.bytes.count)
    #expect(String(validating: document.source.bytes[span.start..<span.end], as: UTF8.self) != nil)
    (end, sourceEnd) = (sentence.stretch.end, span.end)
    checkTokens(document, sentence)
  }
}

private func checkTokens(_ document: Document, _ sentence: Sentence) {
  var end = sentence.stretch.start
  for token in document.tokens[sentence.tokens] {
    #expect(sentence.stretch.contains(token.stretch) && token.stretch.start >= end && token.stretch.count > 0)
    let gap = document.text.bytes[end..<token.stretch.start]
    #expect(gap.allSatisfy { $0 == 32 })
    let span = document.span(token.stretch)
    let source = document.source.bytes[span.start..<span.end]
    if source.allSatisfy({ (48...57).contains($0) || (97...122).contains($0 | 32) }) {
      #expect(document.text.bytes[token.stretch.start..<token.stretch.end].elementsEqual(source))
    }
    end = token.stretch.end
  }
  #expect(end == sentence.stretch.end)
}

@Test func theSameSourceGivesTheSameDocument() throws {
  var generator = Generator(state: 7)
  let source = Source(text: generator.text(400))
  let (first, second) = (
    Document(plain: source, conventions: Conventions()), Document(plain: source, conventions: Conventions())
  )
  #expect(first.text.bytes == second.text.bytes && first.tokens.map(\.stretch) == second.tokens.map(\.stretch))
}

@Test(arguments: [
  "*", "*a ", "_a *b ", "[", "[a](", "` `` ", "<a ", "<!-- ", ">", "# a\n", "```\n~~~\n", "(", "a(b", "\"", "'", "{{ ",
  "\\", "| ",
])
func hostileRepetitionStaysCheap(_ piece: String) throws {
  let source = Source(text: String(repeating: piece, count: 20_000))
  check(try Document(source, conventions: Conventions()))
}
