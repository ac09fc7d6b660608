import Testing

@testable import Reports

@Suite struct DisplayTests {
  @Test(arguments: [
    ("", 0), ("koning", 6), ("één", 3), ("e\u{301}e\u{301}n", 3), ("👑", 2), ("👨‍👩‍👧", 2), ("王", 2), ("🇳🇱", 2), ("❤️", 2),
    ("…–", 2),
    ("a\u{200B}b", 2),
  ])
  func widthIsWhatATerminalShows(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test func linesAreBrokenAtBlanks() {
    #expect(wrapped("de klant is koning", columns: 9) == ["de klant", "is koning"])
    #expect(wrapped("", columns: 9) == [""])
  }

  @Test func aWordThatFitsOnNoLineIsBroken() {
    let lines = wrapped("een klantgerichtheidsdenker ja", columns: 10)
    #expect(lines == ["een", "klantgeric", "htheidsden", "ker ja"])
  }

  @Test func whatIsTooLongIsCutWithAnEllipsis() {
    #expect(clipped("de klant", to: 8) == "de klant")
    #expect(clipped("de klanten", to: 8) == "de klan…")
    #expect(displayWidth(clipped("王王王王王", to: 6)) <= 6)
    #expect(padded("王", to: 4) == "王  ")
  }

  @Test(arguments: [
    (-0.849, "-0.85"), (0.0, " 0.00"), (0.3333, "+0.33"), (1.0, "+1.00"), (-0.001, " 0.00"), (7.0, "+1.00"),
  ])
  func scoresHaveASignAndTwoDecimals(score: Double, shown: String) {
    #expect(signed(score) == shown)
  }
}
