import Testing

@testable import Corpus

@Suite struct BootstrapTests {
  private func scores(right: Bool) throws -> Scores {
    let gold = GoldReading(
      id: "x", target: nil, stance: .favor, stanceEvidence: [], alternatives: [], author: nil,
      roles: [right ? nil : .claim],
      examples: [], adages: [], supports: [])
    var scores = Scores()
    try scores.add(nil, gold: gold, text: "De klant is koning.")
    return scores
  }

  @Test func anIntervalHoldsTheMiddleOfTheSamples() throws {
    let essays = try (0..<40).map { try scores(right: $0 % 2 == 0) }
    let interval = try #require(Bootstrap(essays, samples: 1000).interval { $0.roles.accuracy })
    // The share of a fair coin over 40 throws: 0.5 ± 1.96 × 0.079.
    #expect(abs(interval.lower - 0.345) < 0.06)
    #expect(abs(interval.upper - 0.655) < 0.06)
  }

  @Test func whatNoSampleHasGetsNoInterval() throws {
    #expect(Bootstrap([try scores(right: true)], samples: 10).interval { $0.kinds.rate } == nil)
  }

  @Test func anEssayWithoutAnAnalysisCountsAsOneThatFoundNothing() throws {
    let scores = try scores(right: false)
    #expect(scores.missing == ["x"])
    #expect(scores.stance.rate == 0)
    #expect(scores.roles["claim"].recall == 0)
  }
}
