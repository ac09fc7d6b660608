import Dutch
import Prose
import Testing

private let body = """
  De klant is koning, zeggen ze, en wij moeten buigen. Ik geloof er niets van en dat komt door wat ik in de winkel zag.

  Daarom moet de klant van zijn troon. Wie betaalt mag iets vragen, maar niet alles, want zo gaat dat onder mensen.
  """

private func noise(_ text: String) throws -> [Noise] {
  try Document(Source(text: text), conventions: .dutch).blocks.compactMap { block in
    if case .noise(let kind) = block.kind { return kind }
    return nil
  }
}

@Test(arguments: [
  ("Home | Blog | Diensten | Contact", Noise.menu), ("Regio   Sport   Cultuur   Opinie", .menu),
  ("Leestijd: 4 minuten", .readingTime),
  ("In 9 minuten te lezen", .readingTime), ("Door Marjolein Haverkort", .byline),
  ("Tekst: Iris Kolkman | Foto's: Pim", .byline),
  ("02-09-2016", .date), ("donderdag 14 november 2013", .date), ("Noor Hendrikse - 6 februari 2024", .date),
  ("Deze site gebruikt cookies. Akkoord", .cookies), ("Geplaatst op 9 april 2021 door Eveline", .byline),
])
func noiseAboveTheText(_ line: String, _ kind: Noise) throws {
  #expect(try noise("Een titel van een stuk\n\n\(line)\n\n\(body)") == [kind])
}

@Test(arguments: [
  ("Deel dit artikel: Facebook  Twitter  E-mail", Noise.sharing), ("#breien #webshop", .tags),
  ("Tags: zzp, tarieven", .tags),
  ("© Bondsblad 2016. Overname alleen met toestemming.", .copyright),
  ("Lees ook: Personeelstekort houdt aan", .related),
  ("Plaats een reactie", .comments), ("Schrijf je in voor de nieuwsbrief!", .newsletter), ("Foto: archief", .caption),
  ("[Dit onderdeel is niet meer ondersteund]", .unsupported), ("Karim Bouzidi", .signature),
  ("Wim Vandersmissen, bakker in Zottegem", .signature), ("Ron Dijkgraaf is jeugdtrainer in Schiedam.", .signature),
  ("Met vriendelijke groet,", .signature), ("www.wimaalbers.nl", .other), ("Gratis opmeting? Klik hier.", .advert),
  ("Dit artikel verscheen eerder in de krant.", .copyright), ("Het e-mailadres wordt niet gepubliceerd.", .comments),
])
func noiseBelowTheText(_ line: String, _ kind: Noise) throws {
  #expect(try noise("Een titel van een stuk\n\n\(body)\n\n\(line)") == [kind])
}

@Test func everythingBehindTheCommentsIsComments() throws {
  let text = "\(body)\n\n2 reacties\nHans V. zegt: Kom eens een week meelopen.\nMarlous zegt: Graag, welke week?"
  #expect(try noise(text) == [.comments, .comments, .comments])
}

@Test(arguments: [
  "Ik lees elke nieuwsbrief die ik krijg, en ik vind dat iedereen dat zou moeten doen.", "Weg met de klant!",
  "Mijn foto hangt in de winkel. Dat vind ik fijn, want zo kennen de mensen mij.", "Wie betaalt, bepaalt.",
  "Na 9 minuten was hij weg, en toen belde hij mij op om te zeggen dat hij er spijt van had.",
  "Ik deel dit artikel niet met mijn baas, want die zou er niets van begrijpen en mij ontslaan.",
])
func proseIsNoNoise(_ sentence: String) throws {
  #expect(try noise("Een titel\n\n\(body)\n\n\(sentence)\n\n\(body)") == [])
}

@Test func aRepeatedTitleIsKept() throws {
  let document = try Document(
    Source(text: "De klant is NIET de koning\n\n\(body)\n\nDe klant is NIET de koning\n\n\(body)"), conventions: .dutch)
  #expect(document.blocks.filter { if case .heading = $0.kind { true } else { false } }.count == 2)
}

@Test func noiseHasNoSentencesButAPlace() throws {
  let document = try Document(Source(text: "\(body)\n\nDeel dit artikel"), conventions: .dutch)
  let last = try #require(document.blocks.last)
  #expect(last.sentences.isEmpty && document.source.text(document.span(last.stretch)) == "Deel dit artikel")
}
