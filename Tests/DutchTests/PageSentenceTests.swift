import Dutch
import Prose
import Testing

/// Sentences as they follow each other in one paragraph.
private let paragraphs: [[String]] = [
  ["De klant is koning.", "Dat is vandaag de norm."],
  ["Ja, u leest het goed!", "Het adagium 'De klant is koning' is echt niet meer van deze tijd."],
  ["Klanten weten vaak niet wat ze willen..", "Dat geeft niet."],
  ["Hij gaat bijv. naar LinkedIn, Facebook, etc. en dan verder.", "Daarna niets."],
  ["Ze twitteren, mailen, etc.", "De klant merkt er niets van."],
  ["Dat is d.w.z. niets, o.a. omdat dr. J. de Vries en mevr. De Wit dat zeiden."],
  ["Om 16.40 uur betaalde hij € 1.550.", "Meer niet."],
  ["Dat geldt ook voor u.", "Respect is wederzijds."],
  ["Kom om 16.40 u.", "Dan is er koffie."],
  ["Ik kom om vier uur.", "'s Avonds is hij thuis.", "’t Is mooi geweest."],
  [
    "„Er wordt diep gebukt voor werk”, zei hij laatst.", "“Ik geloof niet dat ik er goed aan doe.",
    "Maar heb ik een keuze?”",
  ],
  ["‘Maar ik betaal toch?’ vroeg hij.", "„Nee!” riep ik.", "«Juist», zei hij."],
  ["Hij zei: „Ik moet iets met social media” en liep weg.", "Klopt dat?!", "Nee."],
  ["Dat was zo (zie boven).", "(Mijn vrouw houdt het op een spijker.)", "Daarna niets."],
  ["Zijn reactie was “prima.", "Zo ging het altijd."],
  ["Zij is thuis...", "Hij niet, want … ja, waarom?"],
  ["Kom langs! 🚀", "Wij zijn open."],
  ["Zo simpel is het: 7%.", "Zeven procent."],
  ["In 2004.", "Toen pas."],
  ["Yahoo! en Google weten alles.", "Zie www.voorbeeld.nl.", "Daar staat het."],
  ["Dit is het plan b.", "Een beter plan is er niet."],
  ["Wie denkt u dat u bent, zei prof. Jansen.", "En hij meende het."],
]

@Test(arguments: paragraphs)
func cutsWhereAReaderWould(_ sentences: [String]) {
  let text = sentences.joined(separator: " ")
  let document = Document(plain: Source(text: text), conventions: .dutch)
  #expect(document.sentences.map { document.text.string($0.stretch) } == sentences)
}

@Test(arguments: paragraphs)
func cutsTheSameWithOtherLineEnds(_ sentences: [String]) throws {
  let text = sentences.joined(separator: "\r\n\r\n")
  let document = try Document(Source(text: "👑 " + text), conventions: Conventions.dutch)
  #expect(
    document.sentences.map { document.text.string($0.stretch) }.joined(separator: " ").hasSuffix(sentences.last ?? ""))
}

@Test func aForgottenBlankStillEndsASentence() {
  let document = Document(plain: Source(text: "Dat was verkeerd.Toch deed hij het!Weet u waarom?"), conventions: .dutch)
  #expect(document.sentences.count == 3)
}

@Test func numberedSentencesKeepTheirNumbers() {
  let document = Document(plain: Source(text: "3. Dit is de derde reden."), conventions: .dutch)
  #expect(document.sentences.count == 1)
}
