import Dutch
import FoundationEssentials
import Prose
import Testing

@testable import Corpus

/// The sayings found in a text, as `canonical/form/words`.
func adages(_ text: String, target: String? = nil) -> [String] {
  guard let document = try? Document(Source(text: text), conventions: .dutch) else { return ["front matter"] }
  let reading = Reading(document)
  return AdageFinder(extraSayings: target.map { [$0] } ?? []).adages(in: reading, target: target).map {
    "\($0.canonical)/\($0.form.rawValue)/\(document.text.string($0.stretch))"
  }
}

@Suite struct AdageTests {
  @Test(arguments: [
    ("Bij ons is de klant koning.", "de klant is koning/literal/is de klant koning"),
    ("Dat de klant koning is, weet iedereen.", "de klant is koning/literal/de klant koning is"),
    ("Uiteraard is de klant bij jou koning.", "de klant is koning/literal/is de klant bij jou koning"),
    ("DE KLANT IS KONING!", "de klant is koning/literal/DE KLANT IS KONING"),
    ("De klant is geen koning.", "de klant is koning/negated/De klant is geen koning"),
    ("De klant is NIET de koning", "de klant is koning/negated/De klant is NIET de koning"),
    ("Onze gast is koning.", "de klant is koning/altered/Onze gast is koning"),
    ("Klant is keizer, zeg ik altijd.", "de klant is koning/altered/Klant is keizer"),
    ("Der Kunde ist König, zeggen ze daar.", "de klant is koning/translated/Der Kunde ist König"),
    (
      "Het blijkt: goedkoop is uiteindelijk duurkoop.", "goedkoop is duurkoop/literal/goedkoop is uiteindelijk duurkoop"
    ),
    (
      "Vertrouwen komt nu eenmaal te voet en gaat te paard.",
      "vertrouwen komt te voet en gaat te paard/literal/Vertrouwen komt nu eenmaal te voet en gaat te paard"
    ),
    ("Zo duurt eerlijk inderdaad het langst.", "eerlijk duurt het langst/literal/duurt eerlijk inderdaad het langst"),
    ("‘U vraagt, wij draaien’ is hun motto.", "u vraagt, wij draaien/literal/U vraagt, wij draaien"),
  ])
  func variationIsSeenThrough(_ text: String, _ expected: String) {
    #expect(adages(text) == [expected])
  }

  @Test(arguments: [
    "De klant die gisteren koning werd gekroond, kwam niet opdagen.",
    "De koning is klant bij ons.",
    "Onze koninklijke klant zit op de troon.",
    "In die tijd is er geld uitgegeven.",
    "De klant belde de koning.",
  ])
  func sharedWordsAreNoSaying(_ text: String) {
    #expect(adages(text) == [])
  }

  @Test(arguments: [
    "De zaal is open. Doe normaal.",
    "Feiten zijn er genoeg, en ook die feiten zijn stug.",
  ])
  func everydayWordsAreNoSayingUnlessSetApart(_ text: String) {
    #expect(adages(text) == [])
  }

  @Test func everydayWordsAreASayingWhereTheTextSetsThemApart() {
    #expect(adages("Ons motto: ‘feiten zijn stug’.").map { String($0.prefix { $0 != "/" }) } == ["feiten zijn stug"])
  }

  @Test func sayingOfTheCallerIsFound() {
    let text = "Wie de boot timmert, moet ook varen, vind ik. Ik kocht gisteren een boot."
    #expect(
      adages(text, target: "wie de boot timmert, moet ook varen")
        == ["wie de boot timmert, moet ook varen/literal/Wie de boot timmert, moet ook varen"])
  }
}

@Suite struct SayingLexiconTests {
  private let lexicon = SayingLexicon.standard

  @Test func holdsAThousandSayingsEachOnce() {
    let names = lexicon.indices.map { folded(lexicon[$0].canonical) }
    #expect(names.count >= 1000)
    let twice = Dictionary(grouping: names, by: \.self).filter { $1.count > 1 }.keys
    #expect(twice.isEmpty)
  }

  @Test func indexIsThatOfTheTables() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Data/Sayings")
    var rows: [UInt8] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    where name.hasSuffix(".txt") {
      rows += try Data(contentsOf: folder.appending(path: name))
    }
    let isSame = SayingIndex.bytes(SayingLexicon(rows: rows)).elementsEqual(SayingIndex.builtIn)
    #expect(isSame, "run Training sayings")
  }

  @Test func countersAndTranslatedSayingsHaveRows() {
    let names = Set(lexicon.indices.map { lexicon[$0].canonical })
    for index in lexicon.indices {
      if let counter = lexicon[index].counter { #expect(names.contains(counter)) }
      if let dutch = lexicon[index].translates { #expect(names.contains(dutch)) }
    }
  }

  /// Each in one of three ways; what is common without a mark always in quotation marks.
  @Test func sayingsAreFoundInTheirOwnWordsInCapitalsAndInQuotationMarks() {
    var missed: [String] = []
    for index in lexicon.indices {
      let saying = lexicon[index]
      let words = saying.canonical
      let needsQuote = lexicon.patterns(of: index).first.map { lexicon.patterns[$0].needsQuote } ?? true
      let texts = [words + ".", words.uppercased(), "Het adagium ‘" + words + "’ is bekend."]
      let text = texts[needsQuote ? 2 : index % 3]
      if !adages(text).contains(where: { $0.hasPrefix((saying.translates ?? words) + "/") }) { missed.append(text) }
    }
    #expect(missed.count * 50 < lexicon.count, "\(missed.prefix(40))")
  }

  /// Lower case letters only.
  private func folded(_ text: String) -> String { String(text.lowercased().filter { $0.isLetter }) }
}

@Suite struct MarkedSayingTests {
  @Test(arguments: [
    ("Ons motto: wie stroop verkoopt, plakt vast.", "wie stroop verkoopt, plakt vast"),
    ("Het adagium ‘wie stroop verkoopt, plakt vast’ hing aan de muur.", "wie stroop verkoopt, plakt vast"),
    ("«Een dure haan legt geen ei», zei mijn grootmoeder altijd.", "een dure haan legt geen ei"),
    ("Diefstal is diefstal.", "diefstal is diefstal"),
  ])
  func sayingsThatNoLexiconKnowsAreFoundWhereTheTextMarksThem(_ text: String, _ canonical: String) {
    #expect(adages(text).map { String($0.prefix { $0 != "/" }) } == [canonical])
  }

  @Test(arguments: [
    "Hij zei ‘goedemorgen mevrouw de bakker’ en liep door.",
    "Het motto van vandaag ken ik niet.",
    "Wie vanavond komt eten, belt even.",
    "‘Geen idee waar de sleutel ligt’, zei ze.",
    "‘We komen morgen terug met de bus’, zei mijn vader.",
  ])
  func ordinaryQuotationsAreNoSayings(_ text: String) {
    #expect(adages(text) == [])
  }
}
