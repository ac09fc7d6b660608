import Dutch
import Prose
import Testing

@testable import Corpus

@Suite struct KindTests {
  private func features(_ text: String) throws -> SentenceFeatures {
    let reading = Reading(try Document(Source(text: text), conventions: .dutch))
    return SentenceFeatures(reading, AdageReading(reading, .standard))
  }

  private func kind(_ text: String) throws -> ExampleKind {
    let features = try features(text)
    return ExampleKinds.builtIn.kind(ExamplePassage(features, Array(features.bags.indices)))
  }

  @Test func aTaleInThePastIsAnAnecdote() throws {
    #expect(
      try kind(
        """
        Vorige week kwam er een man in mijn winkel. Hij vroeg om een fiets en ik liet hem er drie zien. „Te duur”, zei \
        hij. Toen liep hij weg.
        """) == .anecdote)
  }

  @Test func anotherTradeThatWouldNotDoItIsAnAnalogy() throws {
    #expect(try kind("Een piloot vraagt zijn passagiers ook niet hoe hij moet landen.") == .analogy)
  }

  @Test func whatIsImaginedIsHypothetical() throws {
    #expect(
      try kind("Stel je voor dat je een huis koopt. Als de makelaar dan liegt, wat doe je dan?") == .hypothetical)
  }

  /// The weights decide by the sums that they were learned as, whichever way the observations are gathered.
  @Test func kindsAreToldByTheObservationsThatTheyAreLearnedFrom() throws {
    for essay in BuiltInEssay.all {
      let features = try features(String(decoding: essay.bytes, as: UTF8.self))
      for start in stride(from: 0, to: features.bags.count - 4, by: 3) {
        let passage = ExamplePassage(features, Array(start..<start + 1 + start % 4))
        let scores = ExampleKinds.builtIn.scores(ExampleKinds.observations(passage))
        let best = scores.indices.max { scores[$0] < scores[$1] }
        #expect(ExampleKind.allCases.firstIndex(of: ExampleKinds.builtIn.kind(passage)) == best)
      }
    }
  }

  @Test func theClassesThatTellKindsApartAreWordClasses() {
    #expect(Set(ExamplePassage.classes).isSubset(of: Set(WordClass.all.map(\.name))))
  }

  @Test func everyObservationIsNamedOnce() throws {
    let features = try features("Als u belt, zegt Jan: „Nee.” Twee keer zei hij dat.")
    let observations = ExampleKinds.observations(ExamplePassage(features, Array(features.bags.indices)))
    #expect(Set(observations.map(\.name)).count == observations.count)
    #expect(observations.contains { $0.name == "told:numerals" && $0.value > 0 })
    #expect(observations.contains { $0.name == "opens:first=als" })
  }
}
