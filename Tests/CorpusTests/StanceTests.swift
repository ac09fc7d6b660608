import Dutch
import Prose
import Testing

@testable import Corpus

/// Essays invented here: what a person would read off at once.
@Suite struct StanceTests {
  private func stance(_ text: String, on target: String? = nil) throws -> Stance {
    try Essay(EssayInput(id: "x", path: nil, source: Source(text: text), target: target)).stance
  }

  private let against = """
    # De klant is geen koning

    Onze monteurs worden steeds vaker uitgescholden aan de telefoon. Dat komt door een leus die niet deugt.

    De klant is geen koning en wij zijn geen knechten. Wie betaalt, koopt een dienst en geen mens. Die leus doet meer \
    kwaad dan goed, want een baas die haar gelooft, laat zijn mensen in de steek.

    Soms moet je nee zeggen. Daarom pleit ik voor gelijkwaardigheid: respect komt van twee kanten.
    """

  private let favor = """
    # De klant is koning

    Veel winkels vinden dat ouderwets, maar ik vind van niet. De klant is koning, en dat menen wij.

    De klant gaat voor, ook op een drukke zaterdag. Hij betaalt ons loon, dus wat de klant wil, komt eerst.

    Kortom, de klant is koning. Die regel blijft gelden en ik neem er niets van terug.
    """

  private let qualified = """
    # De klant is koning, maar niet altijd

    De klant is koning, mits hij zich aan de regels van het huis houdt. Daarbuiten niet.

    Ik ben het half eens met mijn collega's. De klant is koning zolang hij de anderen niet stoort. Binnen de grenzen \
    van het fatsoen doen wij alles voor hem.

    Kortom, de klant is koning, maar alleen zolang hij een goede gast is.
    """

  private let none = """
    # Waar komt ‘de klant is koning’ vandaan?

    Met de uitdrukking ‘de klant is koning’ wordt bedoeld dat een bedrijf de wensen van zijn klanten vooropstelt.

    De herkomst is onzeker. De zin wordt aan een hotelier toegeschreven. Het Duits heeft ‘der Kunde ist König’, \
    het Frans ‘le client est roi’, het Engels ‘the customer is always right’.

    Daarover lopen de meningen uiteen. Of het waar is, laat ik aan de lezer over.
    """

  @Test func readsAClearRejection() throws { #expect(try stance(against).label == .against) }
  @Test func readsAClearEndorsement() throws { #expect(try stance(favor).label == .favor) }
  @Test func readsAReservation() throws { #expect(try stance(qualified).label == .qualified) }
  @Test func takesAnExplanationForNoStance() throws { #expect(try stance(none).label == .none) }

  @Test func readsTheStanceOnAnotherSaying() throws {
    let text = """
      # Haastige spoed is zelden goed

      Haastige spoed is zelden goed, dat leerde ik van mijn vader. Hij had gelijk.

      Wie te snel begint, doet het werk twee keer. Daarom geldt die spreuk nog steeds.

      Kortom, haastige spoed is zelden goed.
      """
    #expect(try stance(text, on: "haastige spoed is zelden goed").label == .favor)
  }

  @Test func readsAStanceThatNeverNamesTheSaying() throws {
    let text = """
      # Een patiënt is geen klant

      Een patiënt is geen klant en een arts is geen bediende. Ik moet soms nee zeggen tegen wie iets vraagt.

      Vriendelijkheid is iets anders dan gehoorzaamheid. Wat de patiënt wil, is niet altijd wat hem beter maakt.

      Daarom pleit ik voor gelijkwaardigheid: twee mensen die elkaar tegenspreken.
      """
    #expect(try stance(text).label == .against)
  }

  @Test func keepsTheScoreInTheBandOfItsLabel() throws {
    #expect(try stance(favor).score >= 0.33)
    #expect(try stance(against).score <= -0.33)
    #expect(abs(try stance(qualified).score) < 0.33)
    #expect(try stance(none).score == 0)
  }

  @Test func readsTheSameTwice() throws {
    let (first, second) = (try stance(against), try stance(against))
    #expect(first.confidence == second.confidence)
    #expect(first.evidence.map(\.weight) == second.evidence.map(\.weight))
    #expect(first.evidence.map(\.reason) == second.evidence.map(\.reason))
    #expect(first.alternatives.map(\.concept) == second.alternatives.map(\.concept))
  }

  @Test func takesNoStanceFromATextThatIsNotDutch() throws {
    let text = """
      # The customer is always right

      The customer is always right, and we mean it. Every shop should serve the people who walk through its door, and \
      nobody in this business should ever forget who pays the bills at the end of the month.
      """
    let stance = try stance(text)
    #expect(stance.label == .none)
    #expect(stance.confidence == 0)
  }

  @Test func quotesEvidenceForTheLabelInPlainWords() throws {
    let stance = try stance(against)
    #expect(stance.evidence.contains { $0.weight < 0 })
    #expect(stance.evidence.allSatisfy { $0.reason.contains(" ") && !$0.reason.contains("=") })
  }

  @Test func namesWhatIsPutInItsPlace() throws {
    let concepts = try stance(against).alternatives.map(\.concept)
    #expect(concepts.contains("gelijkwaardigheid"))
    #expect(concepts.count <= Alternatives.maximum)
  }

  @Test func quotesConditionsThatStandInTheText() throws {
    let conditions = try stance(qualified).conditions
    #expect(conditions.contains { $0.extract.quote.contains("mits") })
  }

  @Test func aConditionAroundTheSayingIsNoneOnIt() throws {
    let text = """
      # De klant is geen koning

      De klant is geen koning. Als de klant koning is, is de bakker zijn knecht. Dat deugt niet.

      Kortom, wij zijn gelijkwaardig en wij zeggen soms nee.
      """
    #expect(try stance(text).conditions.allSatisfy { !$0.extract.quote.hasPrefix("Als de klant") })
  }

  @Test func theSharesOfTheEvidenceAddUpToOne() throws {
    for text in [against, favor, qualified] {
      let sum = try stance(text).evidence.reduce(0) { $0 + abs($1.weight) }
      #expect(abs(sum - 1) < 1e-6)
    }
  }

  private let elsewhere = """
    # Zet de ramen open

    Een slaapkamer moet koud zijn. Wie met gesloten ramen slaapt, wordt moe wakker, en dat is nergens voor nodig.

    Vroeger stond bij ons het raam altijd op een kier, ook als het vroor. Niemand werd er ziek van. Doe dat dus weer.
    """

  @Test func whoSpeaksOfOtherThingsTakesNoSide() throws {
    let unasked = try stance(elsewhere)
    #expect(unasked.label == .none && unasked.confidence == 0.9 && unasked.evidence.isEmpty)
    // That somebody asks does not make a text speak of it.
    #expect(try stance(elsewhere, on: "de klant is koning").label == .none)
    #expect(try stance(favor).label != .none)
  }

  @Test func whatAnAuthorTakesBackIsNotHis() throws {
    let reading = { (text: String) in Reading(try Document(Source(text: text), conventions: .dutch)) }
    let mock = "De klant is koning. Zeg dus altijd ja. Buig diep. En nu even zonder gekheid. Ik zeg nee."
    let mocked = { (reading: Reading) in MockOpening.sentences(of: reading, EssayWords(reading)) }
    #expect(mocked(try reading(mock)) == 0..<3)
    let plain = "De klant is koning. Hij lacht. Zonder gekheid gaat het hier geen dag, zeggen ze in de kantine."
    #expect(mocked(try reading(plain)).isEmpty)
  }
}
