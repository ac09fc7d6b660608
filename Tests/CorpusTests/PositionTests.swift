import Testing

@testable import Corpus

@Suite struct PositionTests {
  @Test func anAuthorIsTheSameWhateverHisCaseAndWhiteSpace() {
    let positions = Position.all(of: [
      .sample("a", author: "Wim  Aalbers"), .sample("b", author: "Jan"), .sample("c", author: "wim aalbers"),
    ])
    #expect(positions.map { $0.essays.map(\.id) } == [["a", "c"], ["b"]])
    #expect(positions.map(\.name) == ["Wim  Aalbers", "Jan"])
  }

  @Test func anEssayWithoutAuthorIsAPositionOfItsOwn() {
    let positions = Position.all(of: [.sample("a"), .sample("b")])
    #expect(positions.map(\.name) == ["a", "b"])
    #expect(positions.allSatisfy { $0.author == nil })
  }

  @Test func theScoreIsTheMeanWeightedByConfidence() {
    let position = Position(merging: [
      .sample("a", label: .favor, score: 0.8, confidence: 0.9),
      .sample("b", label: .against, score: -0.4, confidence: 0.3),
      .sample("c", label: .none, score: 0, confidence: 1),
    ])
    #expect(abs(position.score - 0.5) < 1e-9)
    #expect(position.label == .favor)
  }

  @Test(arguments: [(0.33, Stance.Label.favor), (0.32, .qualified), (-0.32, .qualified), (-0.33, .against)])
  func theLabelFollowsTheScore(score: Double, label: Stance.Label) {
    #expect(Stance.Label(score: score) == label)
  }

  @Test func essaysThatTakeNoStanceMakeNone() {
    let position = Position(merging: [.sample("a"), .sample("b")])
    #expect(position.label == .none)
    #expect(position.score == 0)
  }

  @Test func examplesAreCountedAsPassages() {
    var essay = Essay.sample("a")
    essay.components = [
      .sample("a#1", .example, passage: "a#1"), .sample("a#2", .example, passage: "a#1"), .sample("a#3", .example),
      .sample("a#4", .claim),
    ]
    let counts = Position(essay).counts
    #expect(counts.examples == 2)
    #expect(counts.claims == 1)
  }

  @Test func aVerdictOnASayingGoesBeforeAMention() {
    #expect(SayingSum.attitude([(.mentions, 2), (.rejects, 1)]) == .rejects)
    #expect(SayingSum.attitude([(.mentions, 2)]) == .mentions)
    #expect(SayingSum.attitude([(.endorses, 1), (.rejects, 2)]) == .rejects)
    #expect(SayingSum.attitude([(.endorses, 1), (.mentions, 4), (.rejects, 1)]) == .endorses)
  }

  @Test func anAuthorOnTwoTargetsHasTwoPositions() {
    let positions = Position.all(of: [
      .sample("a", author: "Jan"), .sample("b", author: "Jan", target: "goedkoop is duurkoop"),
    ])
    #expect(positions.map(\.target) == ["de klant is koning", "goedkoop is duurkoop"])
  }
}

extension Essay {
  static func sample(
    _ id: String, author: String? = nil, label: Stance.Label = .none, score: Double = 0, confidence: Double = 0.5,
    target: String = Essay.defaultTarget, topics: [Topic] = []
  ) -> Essay {
    Essay(
      id: id, path: nil, title: nil, author: author, date: nil, publisher: nil, source: nil, language: "nl",
      inferred: [], target: target,
      stance: Stance(
        label: label, score: score, confidence: confidence, evidence: [], alternatives: [], conditions: []),
      components: [], adages: [], relations: [], topics: topics, noise: [], notes: [])
  }
}

extension Component {
  static func sample(_ id: String, _ role: Role, passage: String? = nil) -> Component {
    Component(
      id: id, role: role, kind: nil, passage: passage, heading: nil,
      extract: Extract(start: 0, end: 1, line: 1, column: 1, text: "x", quote: "x"), confidence: 1, reasons: [])
  }
}
