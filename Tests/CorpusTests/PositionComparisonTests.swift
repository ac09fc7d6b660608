import Testing

@testable import Corpus

@Suite struct PositionComparisonTests {
  private func topic(_ name: String, _ attitude: Topic.Attitude, _ weight: Double = 0.5) -> Topic {
    Topic(name: name, attitude: attitude, weight: weight, mentions: [])
  }

  private var first: Position {
    Position(
      .sample(
        "a", label: .against, score: -0.8,
        topics: [topic("respect", .for), topic("dienst", .against, 0.9), topic("geld", .neutral), topic("grens", .for)])
    )
  }

  private var second: Position {
    Position(
      .sample(
        "b", label: .favor, score: 0.6,
        topics: [topic("dienst", .for), topic("respect", .for), topic("geld", .for), topic("luisteren", .both)]))
  }

  @Test func topicsAgreeOrClashByTheSideThatIsTaken() {
    let comparison = Comparison(first, second)
    #expect(comparison.agree.map(\.topic) == ["respect"])
    #expect(comparison.clash.map(\.topic) == ["de klant is koning", "dienst"])
    #expect(comparison.onlyA.map(\.name) == ["grens"])
    #expect(comparison.onlyB.map(\.name) == ["geld", "luisteren"])
  }

  @Test func equalStancesAgreeOnTheTarget() {
    let other = Position(.sample("c", label: .against, score: -0.5))
    #expect(Comparison(first, other).agree.map(\.topic) == ["de klant is koning"])
    let silent = Position(.sample("d"))
    #expect(Comparison(silent, silent).agree.isEmpty)
  }

  @Test func swappingTheSidesMirrorsTheComparison() {
    let (there, back) = (Comparison(first, second), Comparison(second, first))
    #expect(there.agree.map(\.topic) == back.agree.map(\.topic))
    #expect(there.clash.map(\.topic) == back.clash.map(\.topic))
    #expect(there.clash.map(\.a.attitude) == back.clash.map(\.b.attitude))
    #expect(there.onlyA == back.onlyB)
    #expect(there.distance == back.distance)
  }

  @Test func aPositionIsAtNoDistanceFromItself() {
    let comparison = Comparison(first, first)
    #expect(comparison.distance.total == 0)
    #expect(comparison.clash.isEmpty)
    #expect(comparison.onlyA.isEmpty)
    #expect(!comparison.hasDifference)
  }

  @Test func theDistanceIsOneBetweenOpposites() {
    let favor = Position(.sample("a", label: .favor, score: 1, topics: [topic("dienst", .for)]))
    let against = Position(.sample("b", label: .against, score: -1, topics: [topic("dienst", .against)]))
    #expect(Comparison(favor, against).distance.total == 1)
  }
}
