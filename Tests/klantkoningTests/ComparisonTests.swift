import Foundation
import TestSupport
import Testing

/// `diff` and `compare` over the five essays, as a user runs them.
@Suite struct ComparisonTests {
  private func run(_ arguments: String...) throws -> Program.Result {
    let program = try Program()
    defer { program.clean() }
    return try program.run(arguments)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
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
