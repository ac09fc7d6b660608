import Dutch
import Prose
import Testing

@testable import Corpus

@Suite struct AttitudeTests {
  private func attitudes(_ text: String) throws -> [AdageUse.Attitude] {
    try Essay(EssayInput(id: "x", path: nil, source: Source(text: text))).adages.map(\.attitude)
  }

  @Test func endorsesWhatItAssentsTo() throws {
    let text = """
      # Sparen loont

      Zuinig zijn is niet saai. Goedkoop is duurkoop, dat leerde ik van mijn moeder, en dat klopt nog steeds.
      """
    #expect(try attitudes(text) == [.endorses])
  }

  @Test func rejectsWhatItDenies() throws {
    let text = """
      # Een korte adem

      Op kantoor hoor je het elke dag. “Tijd is geld.” Onzin. Die leus deugt niet en ze moet weg.
      """
    #expect(try attitudes(text) == [.rejects])
  }

  @Test func qualifiesWhatItBinds() throws {
    let text = """
      # Aan de toonbank

      Bij ons mag veel. De klant is koning, maar jij bent altijd keizer.
      """
    #expect(try attitudes(text) == [.qualifies])
  }

  @Test func mentionsWhatOthersSay() throws {
    let text = """
      # Een woord en zijn herkomst

      Boven de kassa hing een bordje waarop stond: ‘Tijd is geld’. De uitdrukking werd al in 1748 opgetekend.
      """
    #expect(try attitudes(text) == [.mentions])
  }

  @Test(arguments: [
    ("“Tijd is geld”, zei de makelaar.", "mode:reported"),
    ("Tijd is geld, zeg ik altijd.", "voice:me"),
    ("Iedereen zegt dat tijd geld is.", "voice:people"),
    ("Mijn oma zei altijd: tijd is geld.", "voice:elder"),
    ("Tijd is geld?", "mode:asked"),
    ("De klant is geen koning.", "mode:negated"),
    ("De klant is koning, maar jij bent altijd keizer.", "mode:twisted"),
    ("Als de klant koning is, wie ben ik dan?", "mode:supposed"),
    ("De klant is koning, en de leverancier ook.", "mode:twisted"),
    ("Tijd is geld. Onzin.", "next: no"),
    ("Tijd is geld. Zeker, maar niet altijd.", "next: yes"),
    ("Tijd is geld.", "said outright"),
    ("Tijd is geld. Ja, geld van een ander.", "echoed next"),
    ("Zeg de volgende keer niet dat tijd geld is.", "not to be said"),
    ("Wat ik niet geloof:\n\nDat tijd geld is.", "listed as denied"),
    ("Wie zegt dat tijd geld is, liegt.", "voice:people"),
  ])
  func frameOfASayingIsSeen(_ text: String, _ name: String) throws {
    #expect(try observations(text).contains(name))
  }

  @Test(arguments: [
    ("Tijd is geld. Goede raad kost niets.", "next: yes"),
    ("Hij zei niets. Tijd is geld.", "mode:reported"),
    ("De klant is koning, en wij leveren.", "mode:twisted"),
    ("De klant is koning, was koning en blijft koning.", "mode:twisted"),
    ("Tijd is geld, en ge verkoopt er nog fietsen mee ook.", "mode:twisted"),
    ("Zij zegt dat je niet kunt kiezen, tijd is geld.", "not to be said"),
    ("Tijd is geld. De trein van acht uur had vertraging.", "echoed next"),
    ("Wat ik geloof:\n\nDat tijd geld is.", "listed as denied"),
  ])
  func frameThatIsNotThereIsNotSeen(_ text: String, _ name: String) throws {
    #expect(try !observations(text).contains(name))
  }

  private func observations(_ text: String) throws -> [String] {
    let reading = Reading(try Document(Source(text: text), conventions: .dutch))
    return AdageFinder().adages(in: reading).first?.evidence.map(\.name) ?? []
  }

  @Test func everySignHasANameOfItsOwnAndItsHash() {
    let signs = AttitudeSign.all
    #expect(signs.count == AttitudeSign.count)
    #expect(Set(signs.map(\.name)).count == signs.count)
    #expect(signs.allSatisfy { $0.hash == FeatureBag.hash($0.name.utf8) })
  }

  @Test func everyExpectationIsOfASign() {
    #expect(Set(AttitudeExpectations.names).isSubset(of: Set(AttitudeSign.all.map(\.name))))
  }

  @Test(arguments: [
    (AttitudeSign.next(.pointing(.no), .own), "own words, next: points no"),
    (.kinship(.kin, .asserted), "mode:asserted, kin"), (.role(0, .quoted), "role:none, mode:quoted"),
    (.stance(1, .target), "stance:against:target"), (.stance(2, .asked), "stance:qualified, mode:asked"),
    (.shortNext(.naming(.plain)), "short next: names it plain"), (.opener(.alsof), "after alsof"),
    (.voice(.deniedBefore), "voice:denied before"), (.verdict(.partly), "of it: partly"),
  ])
  func aSignIsSpelledByItsParts(_ sign: AttitudeSign, _ name: String) {
    #expect(sign.name == name)
  }

  @Test func aSignIsSeenOnceWithItsFirstValue() {
    var signs = AttitudeSigns()
    signs.add(.role(1), 0.5)
    signs.add(.bias)
    signs.add(.role(1), 0.7)
    #expect(signs.all == [.role(1), .plain(.bias)])
    #expect(signs.values == [0.5, 1])
  }

  @Test func wordsAreKnownByFormHoweverTheirAccentsAreSpelled() {
    #expect(EssayWord("onzin").attitude.isSuperset(of: [.rejecting, .no, .denied]))
    #expect(EssayWord("clich\u{e9}").attitude == .rejecting)
    #expect(EssayWord("cliche\u{301}").attitude == .rejecting)
    #expect(EssayWord("\u{201E}").attitude == .announcing)
    #expect(EssayWord("fiets").attitude == [])
  }

  @Test func everyExpectationNamesACue() {
    let names = Set(AttitudeExpectations.rows.keys)
    #expect(names.isSubset(of: AttitudeTests.cues))
  }

  private static let cues = Set(Cue.all.map(\.name))
}
