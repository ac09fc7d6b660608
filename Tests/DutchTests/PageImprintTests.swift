import Dutch
import Prose
import Testing

private let body = """
  De klant is koning, zeggen ze, en wij moeten buigen. Ik geloof er niets van en dat komt door wat ik in de winkel zag.

  Daarom moet de klant van zijn troon. Wie betaalt mag iets vragen, maar niet alles, want zo gaat dat onder mensen.
  """

private func imprint(_ head: String, _ foot: String = "") throws -> Imprint {
  Imprint(try Document(Source(text: "\(head)\n\n\(body)\n\n\(foot)"), conventions: .dutch))
}

@Test(arguments: [
  "Karel de Boer", "Els D’hondt", "Jan-Willem van 't Hof", "mr. P.A. Scholtens", "Fatima El Yazidi",
  "Herman Van den Broeck",
])
func findsNamesWhereverTheyStand(_ name: String) throws {
  let title = "Wie bepaalt wat goed is?"
  let heads = [
    "Door \(name)", "Tekst: \(name)  |  Beeld: archief", "Auteur: \(name)", "\(name) – 12 maart 2018",
    "12 maart 2018, \(name)",
    "Gepost door \(name) op 21:47", "Geplaatst op 12 maart 2018 door \(name) | 3 reacties", "*\(name)*",
  ]
  for head in heads { #expect(try imprint("\(title)\n\n\(head)").author == name, "\(head)") }
  let feet = [
    name, "\(name), bakker in Zottegem", "\(name) is jeugdtrainer in Schiedam.", "Groet,\n\(name)",
    "— \(name), directeur",
    "Met vriendelijke groet,\n\n\(name)\nVoorzitter", "© \(name) 2009", "\(name)\n\nLees ook: Meer\nDeel dit artikel",
  ]
  for foot in feet { #expect(try imprint(title, foot).author == name, "\(foot)") }
}

@Test func takesTheFullestForm() throws {
  #expect(
    try imprint("Een titel\n\nGeplaatst door Wouter op 3 februari 2019", "Wouter Verhelle\nSchrijnwerkerij").author
      == "Wouter Verhelle")
}

@Test func takesNicknames() throws {
  #expect(try imprint("Een titel\n\nGepost door kruimeldief88 op 4-6-2021").author == "kruimeldief88")
  #expect(try imprint("Een titel", "Liefs,\nIneke").author == "Ineke")
}

@Test func inventsNoAuthor() throws {
  #expect(try imprint("Een titel", "Deel dit artikel").author == nil)
  #expect(try imprint("OPINIE\n\nEen titel", "Opinies zijn voor rekening van de auteur.").author == nil)
  #expect(try imprint("Een titel\n\nGeplaatst door admin").author == nil)
}

@Test(arguments: [
  ("02-09-2016", "2016-09-02"), ("12 maart 2018", "2018-03-12"), ("donderdag 14 november 2013", "2013-11-14"),
  ("2018-03-12", "2018-03-12"),
  ("9 sep 2022, 07:30", "2022-09-09"), ("Bondsblad, nr. 3, juni 2022", "2022-06"), ("Vakblad | voorjaar 2017", "2017"),
  ("4/6/2021", "2021-06-04"),
])
func readsDates(_ line: String, _ date: String) throws {
  #expect(try imprint("Een titel van een stuk\n\n\(line)").date == date)
}

@Test func theFrontMatterWins() throws {
  let imprint = try imprint(
    "---\ntitle: Kop\nauthor: Jan\ndate: 2 september 2016\n---\nTitel\n\nDoor Piet Puk\n\n1-1-2001")
  #expect(imprint.title == "Kop" && imprint.author == "Jan" && imprint.date == "2016-09-02" && imprint.inferred == [])
}

@Test func saysWhatTheTextTold() throws {
  let imprint = try imprint("Een titel\n\nDoor Karel de Boer\n\n12 maart 2018")
  #expect(imprint.title == "Een titel" && imprint.inferred == ["title", "author", "date"])
}
