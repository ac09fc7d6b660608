import Dutch
import Testing

@testable import Corpus

@Suite struct StanceNameTests {
  private func name(_ number: Int) -> String { StanceNames.all[number] }

  @Test func everyNameHasOneNumber() {
    #expect(Set(StanceNames.all).count == StanceNames.all.count)
    #expect(name(StanceNames.always) == "always" && name(StanceNames.neverNamed) == "never named")
    let ordered = StanceNames.inOrder.map(name)
    #expect(ordered == ordered.sorted() && ordered.count == StanceNames.all.count - 2)
  }

  @Test func whatACueTellsIsNamedByIt() {
    for (cue, told) in StanceNames.toldByCue.enumerated() {
      let isOnPosition = (Cue.firstOnPosition..<Cue.firstOnAlternatives).contains(cue)
      #expect((told != nil) == (isOnPosition || ["condition", "limitation"].contains(Cue.all[cue].name)))
      for (place, word) in [(StanceNames.Place.thesis, "thesis"), (.other, "other"), (.end, "end")] {
        if let told { #expect(name(StanceNames.number(place, told: told)) == "\(word):\(Cue.all[cue].name)") }
      }
    }
    #expect(name(StanceNames.number(.own, told: StanceNames.told(itsWordsDenied: true))) == "own:its words denied")
    #expect(name(StanceNames.number(.lead, told: StanceNames.told(itsWordsDenied: false))) == "lead:its words")
    #expect(StanceNames.onService.count == 2)
  }

  @Test func usesAreNamedByWhatIsDoneWithThem() {
    #expect(name(StanceNames.number(.use, .mentions)) == "use:mentions")
    #expect(name(StanceNames.number(.opposite, .endorses)) == "opposite:endorses")
    #expect(name(StanceNames.number(.use, AdageUse.Form.literal)) == "use is literal")
    #expect(name(StanceNames.number(.opposite, AdageUse.Form.translated)) == "opposite is translated")
    #expect(name(StanceNames.number(kin: true, endorses: true)) == "kin:endorses")
    #expect(name(StanceNames.number(kin: false, endorses: false)) == "foe:rejects")
    #expect(name(StanceNames.number(last: .qualifies)) == "last use:qualifies")
    #expect(name(StanceNames.number(conceptsFor: false)) == "own:concepts against it")
    for (number, name) in StanceNames.all.enumerated() {
      #expect(StanceNames.isUse(number) == name.hasPrefix("use:"))
    }
  }
}

@Test func aSieveHoldsItsWordsAndNoOthers() {
  let sieve = HashSieve(["klant", "koning"])
  func holds(_ word: String) -> Bool { sieve.holds(FeatureBag.hash(word.utf8)) }
  #expect(holds("klant") && holds("koning") && !holds("klanten") && !holds("de"))
  #expect(!HashSieve([]).holds(FeatureBag.hash("".utf8)))
}

@Test(arguments: [
  ("de klant is koning", "klant", true), ("de klant is koning", "klanten", false),
  ("de klant is koning", "cliënt", false), ("de cliënt is koning", "clie\u{308}nt", true),
  ("de cliënt is koning", "koning", true), ("de cliënt is koning", "klant", false),
])
func aTargetKnowsItsWordsHoweverTheyAreWritten(target: String, lemma: String, isOwn: Bool) {
  #expect(Target(target).isOwn(lemma, EssayWord(lemma)) == isOwn)
}
