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
    var readme = try String(contentsOf: file, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    var rest = readme.startIndex..<readme.endIndex
    var count = 0
    while let start = readme.range(of: "<!-- output: klantkoning ", range: rest) {
      let command = readme[start.upperBound...].prefix { $0 != "\n" }.split(separator: " ").dropLast().map(String.init)
      let open = try #require(readme.range(of: "```\n", range: start.upperBound..<readme.endIndex))
      let close = try #require(readme.range(of: "\n```", range: open.upperBound..<readme.endIndex))
      let shown = open.upperBound..<readme.index(after: close.lowerBound)
      let printed = try firstLines(command)
      rest = close.upperBound..<readme.endIndex
      count += 1
      if isRecording {
        let end = readme.utf8.distance(from: rest.lowerBound, to: readme.endIndex)
        readme.replaceSubrange(shown, with: printed)
        rest = readme.utf8.index(readme.endIndex, offsetBy: -end)..<readme.endIndex
      } else {
        #expect(printed == readme[shown], "README.md shows another output; RECORD=1 swift test rewrites it")
      }
    }
    #expect(count > 0)
    guard isRecording else { return }
    try readme.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded README.md; run again without RECORD")
  }

  /// What a command prints, up to the line that `| head -N` behind it names.
  private func firstLines(_ command: [String]) throws -> String {
    guard let pipe = command.firstIndex(of: "|"), let count = command.last.flatMap({ Int($0.dropFirst()) }) else {
      return try output(command)
    }
    let lines = try output(Array(command[..<pipe])).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix(count).map { $0 + "\n" }.joined()
  }
}
