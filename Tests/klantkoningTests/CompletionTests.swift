import Foundation
import TestSupport
import Testing

@testable import klantkoning

/// What the completion scripts are told; the shells themselves are tried by `Tests/Clients/check_shells.py`.
@Suite struct CompletionTests {
  private func words(_ typed: String..., at cursor: Int? = nil) -> [String] {
    Completion(typed.map { FilePath($0) }, cursor: cursor ?? typed.count - 1).candidates.map(\.word)
  }

  private func files(_ typed: String...) -> Completion.Files {
    Completion(typed.map { FilePath($0) }, cursor: typed.count - 1).files
  }

  @Test func everyCommandAndOptionOfTheTablesIsOffered() {
    #expect(words("") == Command.all.map(\.name) + ["help"])
    for command in Command.all {
      let flags = command.flags + Flag.everywhere
      #expect(words(command.name, "-") == flags.map { "--\($0.long)" })
      #expect(words("help", command.name) == [command.name])
    }
  }

  @Test func anOptionIsFollowedByItsValues() {
    #expect(words("analyze", "--color", "") == ["auto", "always", "never"])
    #expect(words("--color=a") == ["--color=auto", "--color=always"])
    #expect(words("analyze", "--target", "").isEmpty)
    #expect(words("analyze", "-o", "").isEmpty && files("analyze", "-o", "") == .all)
    #expect(words("analyze", "-qo", "").isEmpty && files("analyze", "-qo", "") == .all)
    #expect(files("analyze", "-oq", "") == .essays)
    #expect(words("analyze", "--json=").isEmpty)
    #expect(words("show", "x", "--only", "thesis,claim,p") == ["thesis,claim,premise"])
    #expect(words("show", "x", "--language", "nl", "--only", "st") == ["stelling"])
  }

  @Test func filesAreForCommandsThatTakeThem() {
    #expect(files("analyze", "") == .essays)
    #expect(files("diff", "a", "b", "c", "") == .essays)
    #expect(files("evaluate", "") == .folders)
    #expect(files("evaluate", "gold", "") == .essays)
    #expect(files("schema", "") == .none)
    #expect(files("completions", "bash", "") == .none)
    #expect(files("help", "diff", "") == .none)
  }

  @Test func namesAreThoseOfTheBuiltInEssaysOrOfThePathsOnTheLine() throws {
    #expect(words("diff", "an") == ["Andrei"])
    #expect(words("diff", "andrei", "AAL") == ["aalbers"])
    #expect(words("compare", "--author=da") == ["--author=David Hakkert"])
    let program = try Program()
    defer { program.clean() }
    try program.write("---\nauthor: Anna  de Wit\n---\nDe klant is koning.\n", to: "map/anders.md")
    try program.write("---\nauthor: Anna de Wit\n---\nDe klant is koning.\n", to: "map/nog een.md")
    try program.write("---\ntitle: nooit gesloten\n", to: "map/annastuk.md")
    let folder = program.folder.appendingPathComponent("map").path
    #expect(words("diff", "x", "an", folder, at: 2) == ["Anna de Wit", "anders"])
    #expect(words("diff", "an", "x", folder, at: 1) == ["Anna de Wit", "anders"])
    #expect(words("show", "", folder, at: 1) == ["Anna de Wit", "anders", "nog een"])
    #expect(words("compare", folder, "--author", "nog") == ["nog een"])
    #expect(words("diff", "x", "an", folder + "/weg", at: 2).isEmpty)
    #expect(words("diff", "\(folder)/anders.md", "an") == ["Anna de Wit", "Andrei", "anders"])
  }

  @Test func whatATerminalWouldObeyOrWouldBeAnOptionIsNotOffered() throws {
    let program = try Program()
    defer { program.clean() }
    for name in ["-streng", "kleur\u{1B}[31m", "twee\nregels"] {
      try program.write("De klant is koning.\n", to: "map/\(name).md")
    }
    let folder = program.folder.appendingPathComponent("map").path
    #expect(words("show", "", folder, at: 1) == ["twee regels"])
    #expect(words("show", "--", "-s", folder, at: 2) == ["-streng"])
    #expect(words("show", "-s", folder, at: 1).isEmpty)
  }

  @Test func standardInputAndPipesAreNotRead() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(mkfifo(program.folder.appendingPathComponent("pijp").path, 0o600) == 0)
    #expect(
      try program.run("complete", "zsh", "1", "diff", "", "b", "-", "./pijp").output
        == "\t.htm .html .markdown .md .txt\n")
  }

  @Test func theHiddenCommandNeverSaysWhatWentWrong() throws {
    let program = try Program()
    defer { program.clean() }
    for arguments in [
      [], ["bash"], ["zsh"], ["zsh", "x"], ["zsh", "-1"], ["zsh", "99999999999999999999"], ["fish", "7", "diff"],
      ["tcsh", "1"], ["bash", "=", "klantkoning 'diff", "\\"],
    ] {
      let result = try program.run(["complete"] + arguments)
      #expect(result.exitCode == 0 && result.messages.isEmpty, "\(arguments)")
    }
  }

  @Test func eachShellHasItsScript() throws {
    let program = try Program()
    defer { program.clean() }
    for shell in ["bash", "zsh", "fish"] {
      #expect(try program.run("completions", shell).output.contains("complete \(shell) "))
    }
    #expect(try program.run("completions").messages.contains("completions needs one of bash, zsh, fish"))
    #expect(try program.run("completions", "fsh").messages.contains("fish?"))
    #expect(try program.run("completions", "zsh", "fish").messages.contains("takes no argument “fish”"))
  }
}

/// Lines as a shell reads them.
@Suite struct ShellLineTests {
  @Test(arguments: [
    ("a b ", ["a", "b"], "", 0), ("a b", ["a"], "b", 0), ("a\t 'b c'  d", ["a", "b c"], "d", 0),
    ("a '' \"b\"'c'", ["a", ""], "bc", 0), ("a \"b c", ["a"], "b c", 0), (#"a "b\"\$\c"#, ["a"], #"b"$\c"#, 0),
    (#"a b\ c\'"#, ["a"], "b c'", 0), ("a --as=js", ["a"], "--as=js", 5), ("a '--as=js", ["a"], "--as=js", 0),
    ("a b\\", ["a"], "b", 0), ("", [], "", 0),
  ])
  func words(line: String, words: [String], current: String, broken: Int) {
    let read = ShellLine(Array(line.utf8), breaks: Array("=".utf8))
    #expect(read.words.map(\.text) == words)
    #expect(String(decoding: read.current, as: UTF8.self) == current)
    #expect(read.broken == broken)
  }
}
