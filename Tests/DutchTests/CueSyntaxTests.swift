import Prose
import Testing

@testable import Dutch

@Suite struct CueSyntaxTests {
  /// The words that a pattern reports in a sentence.
  private func report(_ pattern: String, _ sentence: String) throws -> [String] {
    let cue = Cue("test", "a test", patterns: pattern, found: "", ignored: "")
    let index = CueIndex(cues: [cue], classes: WordClass.all)
    try #require(index.problems.isEmpty, "\(index.problems)")
    let document = try Document(Source(text: sentence), conventions: Conventions.dutch)
    let reading = Reading(document)
    let reader = CueReader(reading, matcher: CueMatcher(index))
    return reading.sentences.indices.flatMap { reader.matches(inSentence: $0) }.map { match in
      let first = document.tokens[match.tokens.lowerBound].stretch
      return document.text.string(Stretch(first.start, document.tokens[match.tokens.upperBound - 1].stretch.end))
    }
  }

  @Test func alternativesAndOptionalWordsMatch() throws {
    #expect(try report("rode|blauwe erg? vis", "De blauwe vis en de rode vis.") == ["blauwe vis", "rode vis"])
  }

  @Test func gapsEndAtCommasAndLongGapsAtFullStops() throws {
    #expect(try report("koe .. staat", "De koe die daar staat.") == ["koe die daar staat"])
    #expect(try report("koe .. staat", "De koe, die staat.") == [])
    #expect(try report("koe ... staat", "De koe, die staat.") == ["koe, die staat"])
    #expect(try report("koe ... staat", "De koe: die staat.") == [])
  }

  @Test func anchorsHoldAtStartsAndEnds() throws {
    #expect(try report("^ vis", "Maar vis is vis.") == ["vis"])
    #expect(try report("^ vis", "Zij zei: vis graag.") == ["vis"])
    #expect(try report("vis $", "Vis is geen vis!") == ["vis"])
    #expect(try report("vis $|,", "De vis, de koe.") == ["vis,"])
  }

  @Test func absentElementsLookBackFirstAndAheadElsewhere() throws {
    #expect(try report("!geen vis", "Geen vis maar wel vis.") == ["vis"])
    #expect(try report("vis !maar", "Geen vis maar wel vis.") == ["vis"])
  }

  @Test func bracketsLimitWhatIsReported() throws {
    #expect(try report("de [ rode vis ] zwemt", "En de rode vis zwemt.") == ["rode vis"])
  }

  @Test func affixesMatchForms() throws {
    #expect(try report("*heid", "De vrijheid heid.") == ["vrijheid"])
    #expect(try report("ver*", "Wij vergaten ver te gaan.") == ["vergaten"])
  }

  @Test func emphasisAccentsAreSeenThrough() throws {
    #expect(try report("wordt", "Er wórdt geknipt.") == ["wórdt"])
  }

  @Test func unknownNamesAreReported() {
    for pattern in ["%nosuchclass", "#NOSUCH", "a&#NOSUCH"] {
      let cue = Cue("test", "a test", patterns: pattern, found: "", ignored: "")
      #expect(CueIndex(cues: [cue], classes: []).problems.count == 1)
    }
  }
}
