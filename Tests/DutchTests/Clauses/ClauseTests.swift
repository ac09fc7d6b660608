import Testing

@testable import Dutch

/// The clauses of a one-sentence text: `main` or `sub`, the finite verb, the words.
private func clauses(_ text: String) throws -> [String] {
  let specimen = try Specimen(text)
  return specimen.reading.sentences.flatMap(\.clauses).map { clause in
    let verb = clause.finiteVerb.map { specimen.text($0..<$0 + 1) } ?? "–"
    return "\(clause.isMain ? "main" : "sub") \(verb): \(specimen.text(clause.tokens))"
  }
}

@Test func aConjunctionOpensASubordinateClause() throws {
  #expect(
    try clauses("Ik geloof dat de klant gelijk heeft.") == [
      "main geloof: Ik geloof", "sub heeft: dat de klant gelijk heeft",
    ])
}

@Test func aSubordinateClauseAtTheStartLeadsToItsMainClause() throws {
  #expect(
    try clauses("Als het regent, blijf ik thuis.") == [
      "main blijf: Als het regent , blijf ik thuis", "sub regent: Als het regent",
    ])
}

@Test func aRelativeClauseIsEmbedded() throws {
  let found = try clauses("De man die daar loopt is mijn buurman.")
  #expect(found.contains("main is: De man die daar loopt is mijn buurman"))
  #expect(found.contains("sub loopt: die daar loopt"))
}

@Test func twoMainClausesAreTwo() throws {
  #expect(
    try clauses("De klant klaagt en de baas luistert.") == [
      "main klaagt: De klant klaagt", "main luistert: en de baas luistert",
    ])
}

@Test func wordsInARowAreOneClause() throws {
  #expect(try clauses("Hij koopt appels, peren en bananen.").count == 1)
}

@Test(arguments: [
  ("De klant is koning.", SentenceReading.Mood.statement), ("Is de klant koning?", .question),
  ("Waarom doen we dit", .question), ("Geef hem zijn geld terug.", .imperative),
  ("Laten we eerlijk zijn.", .imperative),
  ("Vergeet dat maar!", .imperative), ("Wat een onzin!", .exclamation), ("Geen sprake van.", .fragment),
  ("Kom je morgen ook?", .question), ("Denk eerst eens na.", .imperative), ("Wees niet bang.", .imperative),
  ("Heb ik nooit gezegd.", .statement), ("‘Wat nu?’ vroeg hij.", .statement), ("En dus: wees eerlijk.", .imperative),
  ("Als de winkel vol is, wacht dan buiten.", .imperative), ("Als je belt, stopt de machine.", .statement),
  ("Hij zei het al: blijf ik thuis, dan komt hij.", .statement), ("Gebruik korte zinnen in uw brief.", .imperative),
])
func moodsAreTold(_ text: String, _ mood: SentenceReading.Mood) throws {
  let specimen = try Specimen(text)
  let found = specimen.reading.sentences.map(\.mood)
  #expect(found.contains(mood), "\(found)")
}

@Test func theVerbOfAnOrderIsMarked() throws {
  #expect(try Specimen("Geef hem zijn geld terug.").word("Geef")?.features.contains(.imperative) == true)
  #expect(try Specimen("Hij geeft geld terug.").word("geeft")?.features.contains(.imperative) == false)
}

@Test(arguments: [
  ("Ik geloof niet in sprookjes.", "niet in sprookjes"), ("Hij heeft geen geld voor ons.", "geen geld"),
  ("Dat is niet slim maar dom.", "niet slim"), ("Dat wil ik niet.", "wil ik niet"),
  ("Hij vertrok zonder te groeten.", "zonder te groeten"),
  ("Ik denk dat hij nooit komt.", "nooit komt"), ("Hij gaat niet weg, of veel te laat.", "niet weg"),
  ("Hij doet het zonder dat iemand kijkt.", "zonder dat iemand kijkt"),
])
func negationsHaveTheirScope(_ text: String, _ scope: String) throws {
  let specimen = try Specimen(text)
  #expect(specimen.reading.sentences.flatMap(\.negated).map(specimen.text) == [scope])
}

@Test(arguments: [
  "‘De klant is koning’, zei mijn baas.", "“De klant is koning”, zei mijn baas.",
  "\"De klant is koning\", zei mijn baas.",
  "„De klant is koning”, zei mijn baas.", "«De klant is koning», zei mijn baas.",
  "'De klant is koning', zei mijn baas.",
])
func quotationsOfAllKindsAreFoundWithTheirSpeaker(_ text: String) throws {
  let specimen = try Specimen(text)
  let reading = specimen.reading
  #expect(reading.sentences.flatMap(\.quotations).map(reading.document.text.string) == ["De klant is koning"])
  #expect(reading.sentences.flatMap(\.speakers).map { $0.map(specimen.text) } == ["mijn baas"])
}

@Test func apostrophesQuoteNothing() throws {
  let reading = try Specimen("'t Is zo'n dag met foto's van oma's baby'tje.").reading
  #expect(reading.sentences.allSatisfy { $0.quotations.isEmpty })
}

@Test func aQuotationMayRunOverSentences() throws {
  let reading = try Specimen("Hij zei: “Kom binnen. Ga zitten.” Ik bleef staan.").reading
  #expect(
    reading.sentences.flatMap(\.quotations).map(reading.document.text.string) == ["Kom binnen.", "Ga zitten."])
}

@Test(arguments: [
  ("Zij legt het nog een keer uit.", "legt", "uitleggen"), ("Hij gaf zijn baan op.", "gaf", "opgeven"),
  ("Het valt niet uit te leggen.", "leggen", "uitleggen"),
])
func partsOfSeparableVerbsAreJoined(_ text: String, _ verb: String, _ lemma: String) throws {
  let specimen = try Specimen(text)
  let token = try #require(specimen.token(verb))
  #expect(specimen.reading.joinedLemma(token, in: 0) == lemma)
}

@Test(arguments: [
  (
    "De leus ‘wij zijn er voor u’ is oud.",
    ["main is: De leus ‘ wij zijn er voor u ’ is oud", "main zijn: wij zijn er voor u"]
  ),
  (
    "Dat kan (maar het hoeft niet) tot ruzie leiden.",
    [
      "main kan: Dat kan ( maar het hoeft niet ) tot ruzie leiden", "main hoeft: maar het hoeft niet",
    ]
  ),
  ("“Dat klopt”, zei mijn zus.", ["main klopt: Dat klopt", "main zei: zei mijn zus"]),
])
func whatIsQuotedOrBracketedIsReadApart(_ text: String, _ expected: [String]) throws {
  #expect(try clauses(text) == expected)
}

@Test(arguments: [
  ("Alles wat die vrouw zei klopt.", ["main klopt: Alles wat die vrouw zei klopt", "sub zei: wat die vrouw zei"]),
  ("Meer dan tien mensen kwamen terug.", ["main kwamen: Meer dan tien mensen kwamen terug"]),
  (
    "Denk aan de buren en de vrienden die alles zagen.",
    [
      "main Denk: Denk aan de buren en de vrienden", "sub zagen: die alles zagen",
    ]
  ),
])
func determinersAndComparisonsOpenNoClause(_ text: String, _ expected: [String]) throws {
  #expect(try clauses(text) == expected)
}

@Test(arguments: [
  ("Op termijn kan dat lastig zijn.", "zijn"), ("Ga dus niet op je stoel zitten.", "zitten"),
  ("Hij wil daar niet blijven.", "blijven"),
])
func anInfinitiveAtTheEndIsNoSecondFiniteVerb(_ text: String, _ verb: String) throws {
  let specimen = try Specimen(text)
  #expect(specimen.word(verb)?.features.contains(.infinitive) == true)
  #expect(specimen.reading.sentences.flatMap(\.clauses).count == 1)
}

@Test(arguments: [
  ("Dit is een plek waar we achter kunnen schuilen.", "kunnen"),
  ("Als we die regels vervangen, gaat het goed.", "vervangen"),
])
func aPluralAtTheEndOfASubordinateClauseIsFinite(_ text: String, _ verb: String) throws {
  #expect(try Specimen(text).word(verb)?.features.contains([.finite, .plural]) == true)
}

@Test(arguments: [
  ("Een man komt binnen en zegt: “Ik wil mijn geld terug.”", "Een man"), ("Wie weet, ‘later’ misschien?", nil),
  ("Mijn tante riep: “Kom binnen!” en voor je het weet zat je daar.", "Mijn tante"),
])
func theSpeakerIsTheSubjectOfTheVerbOfSaying(_ text: String, _ speaker: String?) throws {
  let specimen = try Specimen(text)
  #expect(specimen.reading.sentences.flatMap(\.speakers).map { $0.map(specimen.text) } == [speaker])
}

@Test func aQuotationOverSentencesHasOneSpeaker() throws {
  let specimen = try Specimen("Mijn tante zei: “Kom binnen. Ga zitten.” Ik bleef staan.")
  #expect(specimen.reading.sentences.flatMap(\.speakers).map { $0.map(specimen.text) } == ["Mijn tante", "Mijn tante"])
}

@Test func theStrandedPartOfErIsNoPartOfTheVerb() throws {
  let specimen = try Specimen("We schreven er vorige week al over.")
  #expect(specimen.reading.sentences.flatMap(\.separableVerbs).isEmpty)
}
