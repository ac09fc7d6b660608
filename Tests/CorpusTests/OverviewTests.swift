import Testing

@testable import Corpus

@Suite struct OverviewTests {
  private static func topic(_ name: String, _ attitude: Topic.Attitude, _ weight: Double = 0.5) -> Topic {
    Topic(name: name, attitude: attitude, weight: weight, mentions: [])
  }

  /// Two against the target, two in favor, one between them, in no order.
  private static let positions: [Position] = [
    Position(.sample("c", label: .qualified, score: 0.1, topics: [topic("dienst", .for), topic("maat", .for)])),
    Position(.sample("a", label: .against, score: -0.9, topics: [topic("dienst", .against), topic("respect", .for)])),
    Position(.sample("e", label: .favor, score: 0.9, topics: [topic("dienst", .for), topic("gast", .for, 0.9)])),
    Position(.sample("b", label: .against, score: -0.8, topics: [topic("dienst", .against), topic("respect", .for)])),
    Position(.sample("d", label: .favor, score: 0.8, topics: [topic("dienst", .for), topic("geld", .neutral)])),
  ]

  private let overview = Overview(positions)

  @Test func thoseCloseToEachOtherStandTogetherAndThoseAgainstComeFirst() {
    #expect(overview.positions.map(\.name) == ["a", "b", "c", "d", "e"])
    #expect(overview.places.map { overview.positions[$0].name } == Self.positions.map(\.name))
  }

  @Test func theOrderOfTheInputDoesNotMatter() {
    for shift in 1..<5 {
      let turned = Array(Self.positions[shift...] + Self.positions[..<shift])
      #expect(Overview(turned).positions.map(\.name) == overview.positions.map(\.name))
    }
    #expect(Overview(Self.positions.reversed()).positions.map(\.name) == overview.positions.map(\.name))
  }

  @Test func theDistancesAreThoseOfThePairs() {
    for (i, a) in overview.positions.enumerated() {
      for (j, b) in overview.positions.enumerated() {
        #expect(overview.distances[i, j] == Comparison(a, b).distance.total)
        #expect(overview.distances[i, j] == overview.distances[j, i])
      }
      #expect(overview.distances[i, i] == 0)
    }
  }

  @Test func aRowIsWhatTwoOrMoreTakeSidesOn() {
    #expect(overview.topics.map(\.name) == ["dienst", "respect"])
    #expect(overview.topics[0].common == nil)
    #expect(overview.topics[1].common == .for)
    #expect(overview.topics[1].cells.map(\.place) == [0, 1])
    #expect(overview.sharedByAll(overview.topics).isEmpty)
    #expect(Overview(Array(Self.positions.suffix(1))).topics.isEmpty)
  }

  @Test func whatOnlyOneSaysIsHisOwn() {
    #expect(overview.own.map { $0.topics.map(\.name) } == [[], [], ["maat"], [], ["gast"]])
  }

  @Test func whatAllSayWithOneVoiceIsShared() {
    let two = Overview([Self.positions[1], Self.positions[3]])
    #expect(two.sharedByAll(two.topics).map(\.name) == ["dienst", "respect"])
  }

  @Test func theNearestAndTheFarthestAreToldApart() throws {
    #expect(overview.distances.nearest(to: 0) == 1)
    #expect(overview.distances.farthest(from: 0) == 3)
    #expect(Overview(Array(Self.positions.prefix(1))).distances.nearest(to: 0) == nil)
    let neighbours = Neighbours(of: Self.positions[1], among: Self.positions, most: 2)
    #expect(neighbours.nearest.map(\.position.name) == ["b", "c"])
    #expect(neighbours.farthest.map(\.position.name) == ["d", "e"])
    let few = Neighbours(of: Self.positions[1], among: Self.positions)
    #expect(few.nearest.count == 4)
    #expect(few.farthest.isEmpty)
  }

  @Test func totalsCountPositions() throws {
    let totals = PositionTotals(Self.positions)
    #expect(totals.positions == 5)
    #expect(totals.stances == [.against: 2, .favor: 2, .qualified: 1])
    #expect(abs(try #require(totals.meanScore) - 0.02) < 1e-9)
    #expect(totals.topics.map(\.name) == ["dienst", "respect", "gast", "maat"])
    #expect(totals.topics.first?.byAttitude == [.for: 3, .against: 2])
    #expect(PositionTotals([]).meanScore == nil)
  }

  @Test func equalsStayInTheOrderOfTheirNames() {
    let same = ["d", "a", "c", "b"].map { Position(.sample($0)) }
    #expect(Overview(same).positions.map(\.name) == ["a", "b", "c", "d"])
  }

  /// The order must not be lost where many stand close together.
  @Test func aChainIsPutInOrder() {
    let chain = (0..<40).map { number in
      let names = (number..<number + 6).map { "t\($0)" }
      let score = Double(number) / 20 - 1
      return Position(
        .sample("p\(100 + number)", label: .qualified, score: score, topics: names.map { Self.topic($0, .for) }))
    }
    let shuffled = chain.indices.map { chain[$0 * 17 % 40] }
    #expect(Overview(shuffled).positions.map(\.name) == chain.map(\.name))
  }
}
