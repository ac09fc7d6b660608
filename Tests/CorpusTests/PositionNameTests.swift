import Testing

@testable import Corpus

@Suite struct PositionNameTests {
  private let essays: [Essay] = [
    .sample("andrei", author: "Andrei"), .sample("klacht", author: "Wim Aalbers"),
    .sample("balans", author: "Wim Aalbers"), .sample("keizer"), .sample("keizerin"),
  ]

  private func ids(_ name: String) throws -> [String] { try NameLookup.position(name, in: essays).essays.map(\.id) }

  @Test func anAuthorIsAllOfHisEssays() throws {
    #expect(try ids("wim  AALBERS") == ["klacht", "balans"])
    #expect(try ids("Wim") == ["klacht", "balans"])
  }

  @Test func anEssayIsThatEssayAlone() throws {
    #expect(try ids("Balans") == ["balans"])
    #expect(try ids("and") == ["andrei"])
  }

  @Test func aWholeNameGoesBeforeABeginning() throws {
    #expect(try ids("keizer") == ["keizer"])
  }

  @Test func aBeginningOfSeveralIsAmbiguous() {
    #expect(throws: NameLookup.Failure.ambiguous(["keizer", "keizerin"])) { try ids("keiz") }
  }

  @Test func anUnknownNameIsAnsweredWithTheNearest() {
    #expect(throws: NameLookup.Failure.unknown(nearest: ["Andrei", "andrei"])) { try ids("Andrej") }
    #expect(throws: NameLookup.Failure.unknown(nearest: [])) { try ids("Xxxxxxxxxxx") }
    #expect(throws: NameLookup.Failure.unknown(nearest: [])) { try ids("") }
  }

  @Test(arguments: [
    ("", "abc", 3), ("klant", "klnat", 1), ("koning", "konink", 1), ("keizer", "kzer", 2), ("a", "a", 0),
  ])
  func editDistanceCountsSwapsAsOne(a: String, b: String, distance: Int) {
    #expect(editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
  }
}
