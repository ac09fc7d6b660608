import Testing

@testable import Reports

@Suite struct LineBreakerTests {
  private func lines(_ runs: [(String, StyledText.Style)], columns: Int) -> [String] {
    var breaker = LineBreaker(columns: columns)
    for (text, style) in runs { breaker.add(text, style) }
    return breaker.end().map { $0.map { $0.style == .saying ? "<\($0.text)>" : $0.text }.joined() }
  }

  @Test func linesBreakAtBlanksWhereverTheStyleChanges() {
    #expect(
      lines([("men zegt ", .plain), ("klant is koning", .saying), (", toch?", .plain)], columns: 16) == [
        "men zegt <klant>", "<is koning>, toch?",
      ])
  }

  @Test func aBlankLooksLikeTheRunItStandsIn() {
    #expect(lines([("de ", .plain), ("klant is", .saying), (" dit", .plain)], columns: 80) == ["de <klant is> dit"])
  }

  @Test func aWordOfTwoStylesStaysOne() {
    #expect(lines([("een '", .plain), ("koning", .saying), ("'is", .plain)], columns: 10) == ["een", "'<koning>'is"])
  }

  @Test func aWordThatFitsOnNoLineIsBroken() {
    #expect(lines([("ja klantgerichtheid nee", .plain)], columns: 10) == ["ja", "klantgeric", "htheid nee"])
    let long = lines([(String(repeating: "王", count: 10_000), .plain)], columns: 11)
    #expect(long.count == 2_000)
    #expect(long.allSatisfy { displayWidth($0) == 10 })
  }

  @Test func combiningMarksStayWithTheirLetter() {
    let text = String(repeating: "e\u{301}", count: 25)
    #expect(lines([(text, .plain)], columns: 10).map(\.count) == [10, 10, 5])
  }

  @Test func nothingIsOneEmptyLine() {
    #expect(lines([], columns: 10) == [""])
    #expect(lines([("  ", .plain)], columns: 10) == [""])
  }
}
