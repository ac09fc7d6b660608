import Foundation
import TestSupport
import Testing

/// `diff` and `compare` over the five essays, as a user runs them.
@Suite struct ComparisonTests {
  private static let names = ["aalbers", "andrei", "hakkert", "keizer", "scaleup-company"]
  private static let pairs = names.flatMap { a in names.map { (a, $0) } }

  private func run(_ arguments: String...) throws -> Program.Result {
    let program = try Program()
    defer { program.clean() }
    return try program.run(arguments)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The same with the two sides exchanged.
  private func mirrored(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(mirrored) }
    guard let object = value as? [String: Any] else { return value }
    let other = ["a": "b", "b": "a", "onlyA": "onlyB", "onlyB": "onlyA"]
    return Dictionary(uniqueKeysWithValues: object.map { (other[$0] ?? $0, mirrored($1)) })
  }

  @Test(arguments: pairs)
  func swappingTheSidesMirrorsTheData(a: String, b: String) throws {
    let there = try json(run("diff", a, b, "--json").output)
    let back = try json(run("diff", b, a, "--json").output)
    #expect(NSDictionary(dictionary: there) == mirrored(back) as? NSDictionary)
  }

  /// The rows of a page with their marks exchanged, each with the lines it goes on in; in the order of their text.
  private func rows(_ page: String, exchanged: Bool) -> [String] {
    let other = ["-": "+", "+": "-"]
    var rows: [String] = []
    for line in page.split(separator: "\n") {
      let start = Array(line.prefix(4))
      let isRow = start.count == 4 && start[0] == " " && start[1] == " " && start[2] != " " && start[3] == " "
      if line.hasPrefix("    "), !rows.isEmpty {
        rows[rows.count - 1] += "\n" + line
      } else if isRow {
        let mark = String(start[2])
        rows.append("  \(exchanged ? other[mark] ?? mark : mark) " + line.dropFirst(4))
      } else {
        rows.append(String(line))
      }
    }
    return rows.sorted()
  }

  @Test(arguments: pairs)
  func swappingTheSidesMirrorsThePage(a: String, b: String) throws {
    let there = try run("diff", a, b).output
    let back = try run("diff", b, a).output
    #expect(rows(there, exchanged: false) == rows(back, exchanged: true))
    #expect(there.split(separator: "\n").count == back.split(separator: "\n").count)
  }

  @Test(arguments: names)
  func anAuthorAgreesWithHimselfInEverything(name: String) throws {
    let page = try run("diff", name, name).output
    let marked = page.split(separator: "\n").filter {
      $0.hasPrefix("  - ") || $0.hasPrefix("  + ") || $0.hasPrefix("  ! ")
    }
    // The two lines of the axis have the marks of the sides.
    #expect(marked.count == 2)
    #expect(page.contains("Distance 0.00"))
    let data = try json(run("diff", name, name, "--json").output)
    #expect(data["distance"] as? Double == 0)
    for key in ["clash", "onlyA", "onlyB"] { #expect((data[key] as? [Any])?.isEmpty == true) }
    #expect((data["agree"] as? [Any])?.isEmpty == false)
    #expect(try run("diff", "--exit-code", name, name).exitCode == 0)
  }

  @Test func theDistancesOfAllAreThoseOfThePairs() throws {
    let all = try json(run("compare", "--json").output)
    let positions = try #require(all["positions"] as? [[String: Any]])
    let ids = positions.compactMap { ($0["essays"] as? [String])?.first }
    let rows = try #require(all["distances"] as? [[Double]])
    #expect(ids.count == 5)
    for (i, a) in ids.enumerated() {
      for (j, b) in ids.enumerated() where i < j {
        #expect(try json(run("diff", a, b, "--json").output)["distance"] as? Double == rows[i][j])
      }
    }
    #expect((all["order"] as? [Int])?.sorted() == [0, 1, 2, 3, 4])
  }

  @Test func aNamedAuthorGetsHisNeighbours() throws {
    #expect(try run("compare", "--author", "keizer").output.contains("Closest to keizer"))
    let named = try json(run("compare", "--author", "andrei", "--json").output)["named"] as? [String: Any]
    #expect((named?["nearest"] as? [Any])?.count == 4)
    let unknown = try run("compare", "--author", "keizr")
    #expect(unknown.exitCode == 2)
    #expect(unknown.messages.contains("did you mean keizer?"))
  }

  @Test func positionsOnTwoTargetsCannotBeCompared() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("---\ntarget: goedkoop is duurkoop\n---\nGoedkoop is duurkoop.\n", to: "a.md")
    try program.write("De klant is koning.\n", to: "b.md")
    let result = try program.run("compare", ".")
    #expect(result.exitCode == 2)
    #expect(result.messages.contains("--target"))
    #expect(try program.run("compare", ".", "--target", "de klant is koning").exitCode == 0)
    #expect(try program.run("compare", "b.md").exitCode == 0)
  }

  @Test func theCountsOfADiffAreItsExitCodeToo() throws {
    let result = try run("diff", "--stat", "--exit-code", "andrei", "keizer")
    #expect(result.exitCode == 1)
    #expect(result.output.split(separator: "\n").count <= 9)
  }
}
