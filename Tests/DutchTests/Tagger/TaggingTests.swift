import Testing

@testable import Dutch

/// Sentences written for the project with their parts of speech: the score over all of them may not fall.
private let tagged = #"""
  De/DET klant/NOUN heeft/AUX niet/ADV altijd/ADV gelijk/ADJ gekregen/VERB ./PUNCT
  Wie/PRON betaalt/VERB ,/PUNCT bepaalt/VERB ./PUNCT
  Gisteren/ADV kocht/VERB mijn/PRON buurvrouw/NOUN een/DET nieuwe/ADJ fiets/NOUN in/ADP Utrecht/PROPN ./PUNCT
  Dat/PRON is/AUX volgens/ADP mij/PRON een/DET groot/ADJ misverstand/NOUN ./PUNCT
  Omdat/SCONJ het/PRON regende/VERB ,/PUNCT bleven/VERB we/PRON thuis/ADV ./PUNCT
  Ik/PRON geloof/VERB niet/ADV dat/SCONJ dit/PRON werkt/VERB ./PUNCT
  De/DET twee/NUM obers/NOUN lachten/VERB en/CCONJ liepen/VERB weg/ADV ./PUNCT
  Vergeet/VERB nooit/ADV je/PRON manieren/NOUN ./PUNCT
  Mag/AUX ik/PRON u/PRON iets/PRON vragen/VERB ?/PUNCT
  Ge/PRON weet/VERB dat/PRON toch/ADV ?/PUNCT
  De/DET gedupeerde/ADJ reizigers/NOUN kregen/VERB een/DET bloemetje/NOUN ./PUNCT
  Alle/DET medewerkers/NOUN moeten/AUX vriendelijk/ADJ zijn/AUX ./PUNCT
  Zo'n/DET houding/NOUN kost/VERB handenvol/ADV geld/NOUN ./PUNCT
  Het/PRON gaat/VERB om/ADP respect/NOUN ,/PUNCT maar/CCONJ ook/ADV om/ADP geld/NOUN ./PUNCT
  """#

@Test func mostWordsOfOurOwnSentencesAreTaggedRight() throws {
  let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
    "X",
  ]
  var right = 0
  var total = 0
  for line in tagged.split(separator: "\n") {
    let pairs = line.split(separator: " ").map { $0.split(separator: "/") }
    let specimen = try Specimen(pairs.map { String($0[0]) }.joined(separator: " "))
    try #require(specimen.reading.words.count == pairs.count, "\(line)")
    for (word, pair) in zip(specimen.reading.words, pairs) {
      total += 1
      if names[Int(word.tag.rawValue)] == pair[1] { right += 1 }
    }
  }
  #expect(right * 100 >= total * 96, "\(right) of \(total)")
}

@Test(arguments: [
  ("Geef je klanten wat ze vragen.", "Geef", PartOfSpeech.verb), ("Laat je niet gek maken.", "Laat", .verb),
  ("Gij zijt de baas.", "Gij", .pronoun), ("Ik heb er geen goesting in.", "goesting", .noun),
  ("Dat is nen toffe vent.", "nen", .determiner), ("Dat doe ik NIET.", "NIET", .adverb),
  ("Hij zei: ‘Kom maar.’", "‘", .punctuation), ("Wat een dag 🙂", "🙂", .symbol),
  ("Hij werkt in de klantenservicewereld.", "klantenservicewereld", .noun),
])
func wordsThatNewspapersLackAreTagged(_ text: String, _ form: String, _ tag: PartOfSpeech) throws {
  #expect(try Specimen(text).word(form)?.tag == tag)
}

@Test func featuresSayWhatTheFormShows() throws {
  let specimen = try Specimen("Ik dacht dat jij de duurste jassen wilde kopen.")
  #expect(specimen.word("Ik")?.features.contains([.firstPerson, .singular]) == true)
  #expect(specimen.word("dacht")?.features.contains([.finite, .past, .singular]) == true)
  #expect(specimen.word("jij")?.features.contains(.secondPerson) == true)
  #expect(specimen.word("duurste")?.features.contains(.superlative) == true)
  #expect(specimen.word("jassen")?.features.contains(.plural) == true)
  #expect(specimen.word("kopen")?.features.contains(.infinitive) == true)
}

@Test func capitalsForEmphasisAreNoticed() throws {
  let specimen = try Specimen("Dat is NIET waar, zegt de NS.")
  #expect(specimen.word("NIET")?.features.contains([.emphasis, .negation]) == true)
  #expect(specimen.word("NS")?.features.contains(.emphasis) == false)
}

@Test func readingTwiceGivesTheSame() throws {
  let text = "De klant is koning, maar wie is keizer? Dat zegt „niemand” hardop: het is saaaai."
  let first = try Specimen(text).reading
  let second = try Specimen(text).reading
  #expect(first.forms == second.forms)
  #expect(first.lemmas == second.lemmas)
  #expect(first.words.map(\.tag) == second.words.map(\.tag))
}

@Test(arguments: ["", " ", "!!!", "\u{1F451}\u{200D}", "ge", "'t", "----", "a-", "-a", "\u{0301}", "ééééééé", "12,5%"])
func oddTextIsRead(_ text: String) throws {
  let specimen = try Specimen(text)
  #expect(specimen.reading.words.count == specimen.reading.document.tokens.count)
}

@Test(arguments: [
  ("De smid en zijn leerling waren moe.", "zijn", PartOfSpeech.pronoun), ("Dat is niet waar.", "waar", .adjective),
  ("Het is een verhaal dat iedereen kent.", "dat", .pronoun), ("Ik weet dat hij komt.", "dat", .subordinator),
  ("Als het regent, blijf ik thuis.", "Als", .subordinator), ("The customer is always right.", "is", .other),
  ("Geduld is een mooie zaak.", "Geduld", .noun), ("Dat is niet meer van deze tijd.", "meer", .adverb),
])
func wordsOfTwoKindsAreToldApart(_ text: String, _ form: String, _ tag: PartOfSpeech) throws {
  #expect(try Specimen(text).word(form)?.tag == tag)
}

@Test(arguments: [
  ("Het was laat.", "was", WordFeatures([.finite, .past, .singular])),
  ("Wij zagen niets.", "zagen", WordFeatures([.finite, .past, .plural])),
  ("Ze weten het al.", "weten", WordFeatures([.finite, .present, .plural])),
])
func theTenseIsThatOfTheLemma(_ text: String, _ form: String, _ features: WordFeatures) throws {
  #expect(try Specimen(text).word(form)?.features.contains(features) == true)
}
