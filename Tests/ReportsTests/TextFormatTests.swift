import Corpus
import Testing
import TestSupport

@testable import Reports

/// The formats that lead back to the words of a text.
@Suite struct TextFormatTests {
  @Test(arguments: [
    ("webannotation", "jsonld"), ("brat", "brat"), ("tei", "tei.xml"), ("conllu", "conllu"), ("sarif", "sarif"),
  ])
  func anEssayInEachFormat(name: String, ending: String) throws {
    let format = try #require(ExportFormat.all.first { $0.name == name })
    #expect(Golden.difference(PlacedSample.written(format), from: "sample.\(ending)") == nil)
  }

  /// An essay without anything.
  private func bare(_ text: String, id: String = "kaal", _ change: (inout Essay) -> Void = { _ in }) -> AnalysedEssay {
    var essay = Sample.essay(id)
    change(&essay)
    return AnalysedEssay(essay, bytes: Array(text.utf8))
  }

  /// An essay with two sayings, the second of which begins in the first.
  private var crossing: AnalysedEssay {
    let text = "Een klant is de koning thuis."
    return bare(text) { essay in
      essay.adages = [
        PlacedSample.adage("a@1", "klant is de koning", in: text),
        PlacedSample.adage("a@2", "de koning thuis", in: text),
      ]
    }
  }

  @Test(arguments: ["webannotation", "brat", "tei", "conllu", "sarif"])
  func placesThatAreNotInTheTextBreakNothing(name: String) throws {
    let format = try #require(ExportFormat.all.first { $0.name == name })
    #expect(!PlacedSample.written(format, [AnalysedEssay(Sample.against, bytes: Array("Kort.".utf8))]).isEmpty)
  }

  // MARK: Places

  @Test func linesEndAsWeCountThem() {
    let text = SourceText("a\nb\r\nc\rd\u{2028}e\u{85}f")
    #expect([0, 2, 3, 5, 7, 9, 11].map { text.place($0).line } == [1, 2, 2, 3, 4, 4, 4])
    #expect([0, 2, 3, 5, 7, 9, 99].map { text.place($0).column } == [1, 1, 2, 1, 1, 3, 6])
  }

  @Test func pathsBecomeReferencesAndNames() {
    #expect(ResourceName.reference("./map een/a#b?.md") == "map%20een/a%23b%3F.md")
    #expect(ResourceName.reference("/x/👑:%.md") == "file:///x/%F0%9F%91%91%3A%25.md")
    #expect(ResourceName.name(PlacedSample.essay) == "urn:klantkoning:file:map%20een/an.md")
    #expect(ResourceName.name(Sample.essay("in voer")) == "urn:klantkoning:essay:in%20voer")
    #expect(ResourceName.annotation("an#1") == "urn:klantkoning:annotation:an%231")
  }

  // MARK: Web annotations

  @Test func aQuoteIsGivenAsMuchOfTheTextAsMakesItUnique() {
    let line = "De klant is koning, en de klant is nog altijd koning in deze lange zaak. "
    let text = SourceText(line + line.uppercased() + "En toen?")
    let contexts = QuoteContexts(text)
    let alone = contexts.around(146..<149)
    #expect(alone.suffix == "toen?" && alone.prefix.unicodeScalars.count == 32)
    let twice = contexts.around(3..<8)
    #expect(twice.prefix == "De ")
    #expect(twice.suffix.unicodeScalars.count == 128)
  }

  @Test func aTextThatOnlyRepeatsItselfIsQuotedWithABound() {
    let text = SourceText(String(repeating: "koning ", count: 2000))
    let around = QuoteContexts(text).around(7000..<7006)
    #expect(around.prefix.unicodeScalars.count == 512 && around.suffix.unicodeScalars.count == 512)
  }

  // MARK: brat

  @Test func wordsOnSeveralLinesComeInFragments() {
    let text = "Wie\tschreeuwt,\r\n  gaat \u{2028} weg.\n"
    let analysed = bare(text) { essay in
      essay.components = [PlacedSample.component(1, .claim, "x")]
      essay.components[0].extract = PlacedSample.extract(text, in: text)
    }
    let lines = PlacedSample.written(.brat, [analysed]).split(separator: "\n").filter { $0.hasPrefix("T1\t") }
    #expect(lines == ["T1\tClaim 0 3;4 14;18 22;25 29\tWie schreeuwt, gaat weg."])
  }

  @Test func anEssayWithoutLabelsHasNoLines() {
    #expect(PlacedSample.written(.brat, [bare("Niets.")]) == "Niets.")
  }

  // MARK: TEI

  @Test func sayingsThatCrossAreNested() {
    let tei = PlacedSample.written(.tei, [crossing])
    let line = tei.split(separator: "\n").first { $0.contains("<p>Een") }
    let shape = line.map { $0.replacing(#/ (n|type|ana)="[^"]*"/#, with: "") }
    #expect(
      shape?.drop { $0 == " " } == """
        <p>Een <seg xml:id="e1.a1">klant is <seg xml:id="e1.a2" part="I">de koning</seg></seg> <seg part="F">thuis</seg>.</p>
        """)
  }

  @Test func whatXMLForbidsIsReplacedInTEI() {
    let tei = PlacedSample.written(.tei, [bare("Waar & 1 < 2 > 0.", id: "a\u{1}\"<")])
    #expect(tei.contains("n=\"a\u{FFFD}&quot;&lt;\""))
    #expect(tei.contains("&amp; 1 &lt; 2 &gt; 0.") && tei.utf8.allSatisfy { $0 >= 32 || $0 == 10 })
  }

  @Test(arguments: [
    ("2016", true), ("2016-02-29", true), ("2015-02-29", false), ("2016-13", false), ("16", false), ("2016-9-2", false),
    ("2016-09-02T10", false), ("", false), ("0000", false),
  ])
  func onlyADayThatThereIsIsADate(date: String, isDate: Bool) {
    let tei = PlacedSample.written(.tei, [bare("Tekst.") { $0.date = date }])
    #expect(tei.contains("<date when=") == isDate)
  }

  @Test(arguments: [("nl", "nl"), ("nl-BE", "nl-BE"), ("Nederlands taal", "und"), ("", "und"), ("nl-", "und")])
  func aLanguageIsACode(given: String, written: String) {
    let tei = PlacedSample.written(.tei, [bare("Tekst.") { $0.language = given }])
    #expect(tei.contains("<text xml:lang=\"\(written)\">"))
  }

  // MARK: CoNLL-U

  @Test func aWordHasOneSayingAndEachSayingAStart() {
    let labels = PlacedSample.written(.conllu, [crossing]).split(separator: "\n").compactMap { line in
      line.split(separator: "Adage=").last.flatMap { line.contains("Adage=") ? $0.prefix(1) : nil }
    }
    #expect(labels == ["B", "I", "I", "I", "B"])
  }

  // MARK: SARIF

  @Test func equalWordsHaveFingerprintsOfTheirOwn() throws {
    let essay = AnalysedEssay(PlacedSample.essay, bytes: PlacedSample.analysed.bytes)
    let prints = { (text: String) in text.split(separator: "\n").filter { $0.contains("klantkoning/v1") } }
    let once = prints(PlacedSample.written(.sarif, [essay]))
    var twice = PlacedSample.essay
    twice.components.append(twice.components[2])
    let all = prints(PlacedSample.written(.sarif, [AnalysedEssay(twice, bytes: essay.bytes)]))
    #expect(all.count == once.count + 1 && Set(all).count == all.count)
    #expect(Set(once).isSubset(of: all))
  }

  @Test func aMessageSaysNothingButItself() throws {
    let text = "Zie [de klant](http://x) en {0}."
    let analysed = bare(text) { essay in
      essay.components = [PlacedSample.component(1, .claim, "x")]
      essay.components[0].extract = PlacedSample.extract(text, in: text)
    }
    #expect(PlacedSample.written(.sarif, [analysed]).contains(#"“Zie \\[de klant\\](http://x) en {{0}}.”"#))
  }

  @Test func anInputWithoutAReadingIsANotification() throws {
    let error = InputError(id: "leeg", path: "map/leeg é.md", error: "there is no text in it")
    guard case .whole(let write) = ExportFormat.sarif.writing else { return }
    let sarif = String(decoding: write(Analyses([.error(error)], [])), as: UTF8.self)
    #expect(sarif.contains(#""executionSuccessful": false"#) && sarif.contains(#""uri": "map/leeg%20%C3%A9.md""#))
  }
}
