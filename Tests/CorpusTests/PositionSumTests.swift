import Testing

@testable import Corpus

@Suite struct PositionSumTests {
  /// Essays of a few authors with everything that adds up, by a generator with this seed.
  private func essays(_ count: Int, seed: UInt64) -> [Essay] {
    var random = Generator(state: seed)
    return (0..<count).map { number in
      let id = "e\(number)"
      var essay = Essay.sample(
        id, author: random.pick(["An", "Bo", "an", nil]), label: random.pick(Stance.Label.allCases),
        score: random.pick([-0.91234, 0.1, 0.3333, 0.99999]), confidence: random.pick([0.12345, 0.5, 0.98765]),
        topics: (0..<random.below(4)).map { _ in
          Topic(
            name: random.pick(["gast", "geld", "grens"]), attitude: random.pick(Topic.Attitude.allCases),
            weight: random.pick([0.1, 0.1004, 0.7]), mentions: [extract(number)])
        })
      essay.stance.evidence = [
        Stance.Evidence(component: nil, extract: extract(1), weight: random.pick([0.5, -0.5004, 2]), reason: "x")
      ]
      essay.stance.alternatives = [Stance.Alternative(concept: random.pick(["mens", "gast"]), mentions: [extract(3)])]
      essay.stance.conditions = [Stance.Condition(extract: extract(4), effect: random.pick(Stance.Effect.allCases))]
      essay.components = [.sample("\(id)#1", random.pick(Role.allCases))]
      essay.adages = [
        AdageUse(
          id: "\(id)@1", extract: extract(2), canonical: random.pick(["goedkoop is duurkoop", "tijd is geld"]),
          form: .literal, attitude: random.pick(AdageUse.Attitude.allCases))
      ]
      return essay
    }
  }

  private func extract(_ start: Int) -> Extract {
    Extract(start: start, end: start + 1, line: 1, column: start + 1, text: "x", quote: "x")
  }

  private func sums(_ essays: some Sequence<Essay>, _ limits: PositionLimits = .none) -> PositionSums {
    var sums = PositionSums(limits)
    for essay in essays { sums.add(essay) }
    return sums
  }

  @Test(arguments: 1...20) func partsAddUpToTheWholeHoweverTheyAreCut(seed: UInt64) {
    let all = essays(40, seed: seed)
    var random = Generator(state: seed &* 77)
    for limits in [PositionLimits(asExported: true), PositionLimits(works: 5, quoted: 3, asExported: true)] {
      let cuts = [0, 40] + (0..<3).map { _ in random.below(41) }
      let parts = zip(cuts.sorted(), cuts.sorted().dropFirst()).map { sums(all[$0..<$1], limits) }
      // From the left, and from the right.
      var left = PositionSums(limits)
      for part in parts { left.merge(part) }
      var right = PositionSums(limits)
      for part in parts.reversed() {
        var sum = part
        sum.merge(right)
        right = sum
      }
      #expect(described(left.positions) == described(sums(all, limits).positions))
      #expect(described(right.positions) == described(left.positions))
    }
  }

  /// Everything of a position that has an order.
  private func described(_ positions: [Position]) -> [String] {
    positions.map { position in
      let parts: [Any] = [
        position.essays, position.essayCount, position.author ?? "", position.target, position.label, position.score,
        position.confidence, position.evidence, position.theses, position.alternatives, position.conditions,
        position.sayings, position.topics, position.counts, position.confidences.sorted { $0.key < $1.key },
      ]
      return parts.map { "\($0)" }.joined(separator: "\n")
    }
  }

  @Test func onlyTheFirstEssaysAreQuotedAndAllAreCounted() {
    let all = essays(40, seed: 9).map { essay in
      var essay = essay
      essay.author = "An"
      return essay
    }
    let position = sums(all, PositionLimits(works: 5, quoted: 3)).positions[0]
    let whole = sums(all).positions[0]
    #expect(position.essays.map(\.id) == ["e0", "e1", "e2", "e3", "e4"])
    #expect(position.essayCount == 40)
    #expect(position.score == whole.score)
    #expect(position.evidence.count == 3)
    #expect(position.sayings.map(\.count) == whole.sayings.map(\.count))
    #expect(position.alternatives.map(\.count) == whole.alternatives.map(\.count))
    #expect(position.topics.map(\.weight) == whole.topics.map(\.weight))
    #expect(position.topics.allSatisfy { $0.mentions.count <= 12 })
  }

  @Test func numbersAreTakenAsTheExportTellsThem() {
    let essay = Essay.sample("a", label: .favor, score: 0.87654, confidence: 0.12345)
    #expect(sums([essay], .compared).positions.map(\.score) == [0.877])
    #expect(sums([essay], .compared).positions.map(\.confidence) == [0.123])
    #expect(Position(essay).score == 0.87654)
  }

  /// A generator of its own, so that a run can be repeated.
  private struct Generator {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  }
}
