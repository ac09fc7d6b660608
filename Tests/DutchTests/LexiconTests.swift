import Testing

@testable import Dutch

@Suite struct LexiconTests {
  @Test(arguments: WordClass.all.indices)
  func wordClassesNameEachWordOnce(_ index: Int) {
    let words = WordClass.all[index].words.split { $0 == " " || $0 == "\n" }.filter { !$0.isPolarity }
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(!words.isEmpty)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [], "\(WordClass.all[index].name)")
    #expect(words.allSatisfy { $0 == $0.lowercased() && !$0.contains("_") }, "\(WordClass.all[index].name)")
  }

  @Test func classNamesAreUnique() {
    #expect(Set(WordClass.all.map { $0.name }).count == WordClass.all.count)
    #expect(WordClass.all[WordClass.colonNumber].name == "colon")
    #expect(WordClass.all[WordClass.openerNumber].name == "opener")
  }

  @Test func noWordIsBothGoodAndBad() {
    func words(_ classes: [WordClass]) -> Set<Substring> {
      Set(classes.flatMap { $0.words.split { $0 == " " || $0 == "\n" } }.filter { !$0.isPolarity })
    }
    #expect(words([.good, .value, .approve]).intersection(words([.bad, .vice, .harm])).sorted() == [])
  }
}

extension Substring {
  fileprivate var isPolarity: Bool { first == "+" || first == "-" }
}
