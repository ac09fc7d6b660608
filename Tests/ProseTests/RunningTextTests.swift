import Prose
import Testing

private func document(_ text: String) throws -> Document {
  try Document(Source(text: text), conventions: Conventions())
}

@Test(arguments: [
  ("*Zij* helpen **de _bezoeker_** ~~niet~~.", "Zij helpen de bezoeker niet."),
  ("2 * 3 en k*t en snake_case_naam blijven.", "2 * 3 en k*t en snake_case_naam blijven."),
  ("Naam *   E-mail *", "Naam * E-mail *"),
  ("Lees [dit stuk](http://a.nl/b_(c) \"titel\") en [dat][1].", "Lees dit stuk en dat."),
  ("Een ![plaatje](a.png)beeld [^1]", "Een beeld"),
  ("Dit [sic] en (dat).", "Dit [sic] en (dat)."),
  ("Zie <https://a.nl> of <b>vet</b> H<sub>2</sub>O.", "Zie https://a.nl of vet H2O."),
  ("Een<br>twee<!-- weg -->drie &lt; 3 <3 <naam>.", "Een twee drie < 3 <3 <naam>."),
  ("Een <!-Ætwee-> <!- <!-", "Een <!-Ætwee-> <!- <!-"),
  ("R&amp;D &euro;5 &#8217;s &eacute;&eacute;n & co &onzin;", "R&D €5 ’s één & co &onzin;"),
  ("Een \\*ster\\* en `code` en ``a`b``.", "Een *ster* en code en a`b."),
  ("Ee\u{301}n coo\u{308}peratie, nai\u{308}ef", "E\u{E9}n co\u{F6}peratie, na\u{EF}ef"),
  ("klant\u{AD}gericht\u{200B}heid\u{A0}\u{2009}nu", "klantgerichtheid nu"),
  ("ĳs en ﬁets", "ijs en fiets"),
  ("👩‍🌾 en 👑", "👩‍🌾 en 👑"),
  ("a   b\t\tc\u{B}d\u{85}e", "a b c d e"),
  ("ro\u{1B}[31mod\u{7F} en \u{9B}0m &#1; &#x7f;", "ro\u{FFFD}[31mod\u{FFFD} en \u{FFFD}0m \u{FFFD} \u{FFFD}"),
])
func showsWhatAReaderSees(_ markup: String, _ shown: String) throws {
  let document = try document(markup)
  // Compared as bytes: strings are equal to Swift whether composed or not.
  #expect(document.text.bytes == Array(shown.utf8))
}

@Test(arguments: [
  ("**Zij helpen.**", "Zij helpen.", "Zij helpen."), ("**Zij** helpen.", "Zij helpen.", "Zij** helpen."),
  ("[Hier](http://a.nl) dus.", "Hier dus.", "Hier](http://a.nl) dus."),
  ("Ee\u{301}n is geen.", "Eén is geen.", "Ee\u{301}n is geen."),
  ("- &eacute;&eacute;n.", "één.", "&eacute;&eacute;n."),
  ("> Een   zin.", "Een zin.", "Een   zin."), ("  1. De relatie.", "De relatie.", "De relatie."),
])
func spansLeadBackToTheSource(_ text: String, _ quote: String, _ source: String) throws {
  let document = try document(text)
  let sentence = try #require(document.sentences.first)
  #expect(document.text.string(sentence.stretch) == quote)
  #expect(document.source.text(document.span(sentence.stretch)) == source)
}

@Test func aSentenceGoesOnOverWrappedLines() throws {
  let text = "Dit is een zin die zo lang is dat hij over het\r\neinde van de regel gaat."
  let document = try document(text)
  let sentence = try #require(document.sentences.first)
  #expect(document.text.string(sentence.stretch) == text.replacing("\r\n", with: " "))
  #expect(document.span(sentence.stretch) == Span(0, text.utf8.count))
}

@Test func blocksAreParted() throws {
  let document = try document("Een.\n\n# Twee\n\n![x](y)\n\nDrie.")
  #expect(document.text.string(Stretch(0, document.text.bytes.count)) == "Een.\nTwee\nDrie.")
}
