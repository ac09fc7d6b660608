import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  private func inFolder(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    try body(program)
  }

  @Test func aFileIsWrittenWhole() throws {
    try inFolder { program in
      let printed = try program.run("export").output
      let result = try program.run("export", "-o", "uit.json")
      #expect(result.exitCode == 0)
      #expect(result.output.isEmpty)
      #expect(program.read("uit.json") == printed)
    }
  }

  @Test func aFileIsLeftAloneWhenNothingCouldBeRead() throws {
    try inFolder { program in
      try program.write("oud", to: "uit.json")
      #expect(try program.run("export", "weg.md", "-o", "uit.json").exitCode == 2)
      #expect(program.read("uit.json") == "oud")
    }
  }

  @Test func aFileThatCannotBeWrittenIsAnError() throws {
    try inFolder { program in
      let result = try program.run("export", "-o", "geen/map/uit.json")
      #expect(result.exitCode == 2)
      #expect(result.messages.contains("geen/map/uit.json"))
      #expect(try program.run("export", "-o", "/dev/full").exitCode == 2)
    }
  }

  @Test func theSameBytesOnEveryRun() throws {
    try inFolder { program in
      for command in [
        ["export"], ["analyze"], ["adages"], ["analyze", "--json"], ["diff", "andrei", "keizer"], ["compare"],
        ["compare", "--json"], ["schema"],
      ] {
        let first = try program.run(command)
        #expect(first.exitCode == 0)
        #expect(!first.output.isEmpty)
        #expect(try program.run(command).output == first.output)
      }
    }
  }

  @Test(arguments: [
    "export", "analyze", "analyze --json", "adages", "diff andrei keizer", "compare", "show andrei", "explain keizer",
    "tag", "schema", "man", "completions zsh", "export --list-formats", "help", "diff --help", "--version",
    "complete zsh 0 ''", "export --as ndjson",
  ])
  func aReaderWhoHasSeenEnoughIsNoError(command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let program = Program.executable.path
    // The reader is gone before anything is written.
    process.arguments = ["-c", "{ sleep 0.2; '\(program)' \(command) 2>&1 >&3; echo code $? >&2; } 3>&1 | true"]
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(said == "code 0\n")
  }

  @Test func anAuthorDoesNotDifferFromHimself() throws {
    try inFolder { program in
      #expect(try program.run("diff", "--exit-code", "andrei", "andrei").exitCode == 0)
      let difference = try program.run("diff", "--json", "andrei", "andrei").output
      #expect(difference.contains("\"distance\": 0,"))
    }
  }

  @Test func pathsCanBeCompared() throws {
    try inFolder { program in
      try program.write("De klant is koning.", to: "mijn.md")
      try program.write("De klant is geen koning.", to: "uw.md")
      #expect(try program.run("diff", "mijn.md", "uw.md").exitCode == 0)
      #expect(try program.run("diff", "mijn.md", "andrei").exitCode == 0)
      #expect(try program.run("diff", "mijn.md", "weg.md").exitCode == 2)
    }
  }

  @Test func colourIsForTerminalsUnlessAsked() throws {
    try inFolder { program in
      let plain = try program.run("analyze").output
      let colored = try program.run("analyze", "--color=always").output
      #expect(!plain.contains("\u{1B}"))
      #expect(colored.contains("\u{1B}"))
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], ["CLICOLOR": "0"], ["TERM": "dumb"], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"]])
  func aTerminalThatWantsNoColourGetsNone(environment: [String: String]) throws {
    try inFolder { program in
      #expect(try program.runOnTerminal(["diff", "andrei", "keizer", "--no-pager"]).output.contains("\u{1B}["))
      let shown = try program.runOnTerminal(["diff", "andrei", "keizer", "--no-pager"], environment: environment)
      #expect(shown.exitCode == 0 && !shown.output.contains("\u{1B}"))
    }
  }

  @Test func aHostileFileNameIsNotObeyed() throws {
    try inFolder { program in
      try program.write("De klant is koning.", to: "a\u{1B}[31m.md")
      let result = try program.run("analyze", "a\u{1B}[31m.md", "weg\u{1B}[31m.md")
      #expect(!(result.output + result.messages).contains("\u{1B}"))
    }
  }
}
