import Testing

@testable import Corpus

@Suite struct WeightIndexTests {
  @Test func indexIsThatOfTheTables() {
    let isSame = WeightIndex.file.elementsEqual(WeightIndex.bytes)
    #expect(isSame, "run Training weights")
  }

  @Test(arguments: ArgumentModelFile.Section.allCases)
  func namesHaveTheWeightsOfTheirTable(_ section: ArgumentModelFile.Section) throws {
    guard section != .roles else { return }
    let (table, index) = (LinearClassifier(section.builtIn, labels: section.labels), LinearClassifier(section))
    #expect(index.count == table.count)
    #expect(table.count > 5)
    let first = try #require(table.text(comment: []).split(separator: "\n").dropFirst().first?.split(separator: "\t"))
    #expect(table[String(first[0])] != nil)
    #expect(index[String(first[0])] == table[String(first[0])])
    #expect(index["no such name"] == nil)
  }

  @Test func rolesHaveTheWeightsOfTheirTable() throws {
    let (table, index) = (try #require(RoleWeights.tabbed), RoleModel.builtIn)
    #expect(index.transitions == table.transitions)
    #expect(index.rows.count == table.rows.count)
    for (row, hash) in table.rows.hashes.enumerated() {
      let found = try #require(index.rows.row(hash))
      #expect(index.rows[found].elementsEqual(table.rows[row]))
    }
  }
}
