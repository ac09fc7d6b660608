import Foundation
import TestSupport
import Testing

/// What users see of the real essays; `RECORD=1 swift test` rewrites both the goldens and the README.
@Suite struct RealOutputTests {
  private func output(_ arguments: [String]) throws -> String {
    let program = try Program(in: Repository.root)
    return try program.run(arguments).output
  }

  @Test(arguments: [
    ("analyze-aalbers.txt", ["analyze", "Corpus/aalbers.md"]),
    ("diff-andrei-keizer.txt", ["diff", "andrei", "keizer"]),
    ("diff-hakkert-aalbers.txt", ["diff", "hakkert", "aalbers"]),
    ("diff-hakkert-aalbers.nl.txt", ["diff", "hakkert", "aalbers", "--language", "nl"]),
    ("compare.txt", ["compare"]),
  ])
  func goldens(name: String, arguments: [String]) throws {
    #expect(Golden.difference(try output(arguments), from: name) == nil)
  }

  @Test func theReadmeShowsWhatTheProgramPrints() throws {
    let file = Repository.root.appendingPathComponent("README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- output: klantkoning "))
    let command = readme[start.upperBound...].prefix { $0 != "\n" }.split(separator: " ").dropLast().map(String.init)
    let open = try #require(readme.range(of: "```\n", range: start.upperBound..<readme.endIndex))
    let close = try #require(readme.range(of: "\n```", range: open.upperBound..<readme.endIndex))
    let shown = open.upperBound..<readme.index(after: close.lowerBound)
    let printed = try output(command)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try readme.replacingCharacters(in: shown, with: printed).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded README.md; run again without RECORD")
    } else {
      #expect(printed == readme[shown], "README.md shows another output; RECORD=1 swift test rewrites it")
    }
  }
}
