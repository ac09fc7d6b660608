import Data
import Dutch
import Prose
import Testing

@testable import Corpus

@Suite struct AlternativeTests {
  private func alternatives(_ text: String, on target: String? = nil) throws -> [Stance.Alternative] {
    try Essay(EssayInput(id: "x", path: nil, source: Source(text: text), target: target)).stance.alternatives
  }

  /// A text that is against its target, and ends with a sentence.
  private func against(_ end: String) -> String {
    """
    # De klant is geen koning

    De klant is geen koning en wij zijn geen knechten. Die leus doet meer kwaad dan goed.

    \(end)
    """
  }

  @Test(arguments: [
    ("Daarom pleit ik voor gelijkwaardigheid.", "gelijkwaardigheid"),
    ("De wet gaat voor.", "wet"),
    ("Ik wil hem gelijkwaardig behandelen: gelijkwaardig is wat wij zijn.", "gelijkwaardigheid"),
    ("Kortom, behandel hem als een gast.", "gast"),
    ("Wat ervoor in de plaats moet komen: fatsoen.", "fatsoen"),
    ("Luisteren en doorvragen, daar moet het om gaan.", "doorvragen"),
  ])
  func whatIsPutInItsPlaceIsNamed(end: String, concept: String) throws {
    let found = try alternatives(against(end))
    #expect(found.contains { $0.concept == concept }, "\(found.map(\.concept))")
  }

  @Test func theWordsOfTheTargetAreNoAlternativeToIt() throws {
    let found = try alternatives(against("De klant moet een koning blijven. Kies voor de klant."))
    #expect(!found.contains { $0.concept == "klant" || $0.concept == "koning" })
  }

  @Test func aTextWithoutAStandHasNone() throws {
    #expect(try alternatives("Het regende op dinsdag. Het team kwam op vrijdag. De wet was oud.").isEmpty)
  }

  @Test func everyMentionOfAConceptIsShown() throws {
    let found = try alternatives(against("Wij kiezen voor respect. Zonder respect geen handel."))
    let respect = try #require(found.first { $0.concept == "respect" })
    #expect(respect.mentions.map(\.text) == ["respect", "respect"])
  }

  @Test func fiveAtMostAreShownAndEachOnce() throws {
    for essay in BuiltInEssay.all {
      let concepts = try Essay(bytes: essay.bytes, id: essay.id, path: nil).stance.alternatives.map(\.concept)
      #expect(concepts.count <= 5 && Set(concepts).count == concepts.count)
    }
  }

  @Test func everyWeightHasTheNameOfAFeatureAndEveryClassAndCueIsThere() {
    for feature in AlternativeModel.Feature.allCases { #expect(feature.name == "\(feature)") }
    let names = Set(AlternativeModel.Feature.allCases.map(\.name))
    let file = embedded_alternative_weights().pointee
    let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t").map(String.init)
    }
    #expect(rows.count > 20)
    for row in rows { #expect(row.count == 3 && names.contains(row[0]), "\(row)") }
    #expect(AlternativeWords.classes.count == 5)
    #expect([AlternativeModel.cues, AlternativeModel.frames].allSatisfy { $0.compactMap { $0 }.count == 6 })
  }

  @Test(arguments: [
    ("gelijkwaardig", "gelijkwaardigheid", true), ("eerlijk", "eerlijkheid", true), ("oud", "oudheid", false),
  ])
  func adjectivesHaveNounsForTheirQualities(adjective: String, noun: String, isFormed: Bool) {
    #expect(QualityNouns.noun(of: adjective) == noun)
    #expect(QualityNouns.isFormed(adjective) == isFormed)
  }

  @Test func aNounThatNoListHasIsNotFormed() {
    #expect(QualityNouns.noun(of: "blorig") == nil)
  }
}
