import Foundation
import TestSupport
import Testing

@testable import klantkoning

@Suite struct ProgressTests {
  @Test(arguments: [
    (0, 80, "[........................................] 0 of 200"),
    (100, 80, "[####################....................] 100 of 200"),
    (200, 80, "[########################################] 200 of 200"),
    (100, 30, "[########........] 100 of 200"), (99, 30, "[#######.........] 99 of 200"),
    (100, 18, "100 of 200"), (100, 11, "100 of 200"), (100, 10, ""),
  ])
  func theBarFitsTheTerminal(done: Int, columns: Int, line: String) {
    let shown = Progress.line(done, of: 200, "\(done) of 200", columns: columns)
    #expect(shown == line)
    #expect(shown.count < columns)
  }

  /// So many essays that reading them takes a while.
  private func inLongWork(_ body: (Program, _ arguments: [String]) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    let essay = try Data(contentsOf: Repository.root.appendingPathComponent("Corpus/aalbers.md"))
    #if DEBUG
      let count = 24
    #else
      let count = 2000
    #endif
    for number in 0..<count { try program.write(essay, to: "map/\(number).md") }
    try program.write("---\ntitle: nooit gesloten\n", to: "map/stuk.md")
    try body(program, ["adages", "map", "-o", "uit.txt"])
  }

  @Test func itIsShownOnATerminalAndLeavesNothingBehind() throws {
    try inLongWork { program, arguments in
      let shown = try program.runOnTerminal(arguments, shown: .messages, columns: 50)
      #expect(shown.exitCode == 1)
      let parts = shown.messages.components(separatedBy: "\r")
      #expect(parts.count > 2, "\(shown.messages)")
      let lines = parts.dropFirst().dropLast()
      #expect(
        lines.allSatisfy { $0.hasPrefix("[") && $0.hasSuffix(" essays\u{1B}[K") && $0.count < 50 + 3 }, "\(lines)")
      // It is wiped before anything else is said.
      #expect(parts.first?.isEmpty == true)
      #expect(parts.last?.hasPrefix("\u{1B}[Kklantkoning: map/stuk.md:1:") == true, "\(parts.last ?? "")")
      let output = program.read("uit.txt")
      let plain = try program.run(arguments)
      #expect(plain.messages.hasPrefix("klantkoning: map/stuk.md:1:"))
      #expect(program.read("uit.txt") == output)
    }
  }

  @Test(arguments: [(["--quiet"], [:]), ([], ["TERM": "dumb"])])
  func somePeopleWantNone(more: [String], environment: [String: String]) throws {
    try inLongWork { program, arguments in
      let shown = try program.runOnTerminal(arguments + more, shown: .messages, environment: environment)
      #expect(shown.messages.hasPrefix("klantkoning: map/stuk.md:1:"))
      #expect(!shown.messages.contains("\r"))
    }
  }

  @Test func oneEssayIsNoLongWork() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.runOnTerminal(["analyze", "-o", "uit.txt"], shown: .messages).exitCode == 0)
    try program.write("De klant is koning.\n", to: "een.md")
    #expect(try program.runOnTerminal(["analyze", "een.md", "-o", "uit.txt"], shown: .messages).messages.isEmpty)
  }
}
