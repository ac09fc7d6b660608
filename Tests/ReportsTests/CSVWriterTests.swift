import Testing

@testable import Reports

@Suite struct CSVWriterTests {
  private func row(_ values: String...) -> String {
    var csv = CSVWriter()
    csv.row(values)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test func valuesAreQuotedOnlyWhereTheyMustBe() {
    #expect(row("a", "b c", "d,e", "f\"g", "h\ni", "") == "a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\rx", "\n=x", "＝1", "＠x", "-", "-1-cmd|'/c calc'!A1", "--1",
  ])
  func noValueStartsLikeAFormula(value: String) {
    #expect(row(value).drop { $0 == "\"" }.hasPrefix("'" + value.prefix(1)))
  }

  @Test func noCellStartsLikeAFormulaWhereColumnsArePartedOtherwise() {
    #expect(row("wie weet;=cmd|' /C calc'!A0;+x") == "wie weet;'=cmd|' /C calc'!A0;'+x\r\n")
    #expect(row("a\t@x") == "a\t'@x\r\n")
    #expect(row("a\n=x\r\n-y") == "\"a\n'=x\r\n'-y\"\r\n")
  }

  @Test(arguments: [
    "-0.25", "-1", "0.5", "12", "a-b", "1+1", "a = b", "zo ;-) is het", "goed :=) zo", "klant; = koning",
  ])
  func numbersAndProseStayAsTheyAre(value: String) {
    #expect(row(value) == value + "\r\n")
  }
}
