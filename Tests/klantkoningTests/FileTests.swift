import Foundation
import TestSupport
import Testing

/// What is read, what is written, and what is left of both; `Tests/Clients/check_files.py` tries harder.
@Suite struct FileTests {
  private let good = "De klant is koning, want hij betaalt.\n"

  private func inFolder(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    try body(program)
  }

  private func path(_ name: String, _ program: Program) -> String { program.folder.appendingPathComponent(name).path }

  private func link(_ name: String, to destination: String, _ program: Program) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name, program), withDestinationPath: destination)
  }

  @Test(arguments: [
    ["export", "in.md", "-o", "in.md"], ["report", "map/../in.md", "-o", "./in.md"],
    ["tag", "koppeling.md", "-o", "in.md"], ["show", "in.md", "-o", "koppeling.md"],
    ["explain", "in.md:1", "-o", "in.md"], ["analyze", "hard.md", "-o", "in.md"],
    ["diff", "in.md", "andrei", "-o", "in.md"], ["compare", "--author", "in.md", "-o", "in.md"],
    ["analyze", "--model", "in.md", "-o", "in.md"], ["evaluate", "gold", "in.md", "--export", "in.md"],
  ])
  func inputAndOutputAreNotTheSameFile(arguments: [String]) throws {
    try inFolder { program in
      try program.write(good, to: "in.md")
      try program.write("{}", to: "gold/in.json")
      try FileManager.default.createDirectory(atPath: path("map", program), withIntermediateDirectories: true)
      try link("koppeling.md", to: "in.md", program)
      try FileManager.default.linkItem(atPath: path("in.md", program), toPath: path("hard.md", program))
      let result = try program.run(arguments)
      #expect(result.exitCode == 2)
      #expect(result.messages.contains("would be input and output at once"))
      #expect(program.read("in.md") == good)
    }
  }

  @Test func aChoiceIsNoInput() throws {
    try inFolder { program in
      try program.write("oud", to: "bash")
      #expect(try program.run("completions", "bash", "-o", "bash").exitCode == 0)
    }
  }

  @Test func theOutputIsNotReadWhereAFolderHoldsIt() throws {
    try inFolder { program in
      try program.write(good, to: "essays/goed.md")
      for _ in 1...2 {
        let result = try program.run("report", "essays", "-o", "essays/rapport.html")
        #expect(result.exitCode == 0)
        #expect(program.read("essays/rapport.html")?.contains(">goed<") == true)
      }
      let result = try program.run("export", "--as", "ndjson", "essays", "-o", "essays/rapport.html")
      #expect(result.messages.contains("essays/rapport.html: note: skipped: the output goes there"))
      #expect(program.read("essays/rapport.html")?.split(separator: "\n").count == 1)
    }
  }

  @Test func linksInAFolderAreFollowedOnlyWhereThatIsAsked() throws {
    try inFolder { program in
      try program.write(good, to: "buiten/geheim.md")
      try program.write(good, to: "essays/goed.md")
      try link("essays/koppeling.md", to: "../buiten/geheim.md", program)
      try link("essays/map", to: "../buiten", program)
      try link("essays/rond", to: ".", program)
      try link("essays/kapot.md", to: "nergens", program)
      func ids(_ arguments: String...) throws -> [String] {
        try program.run(["export", "--as", "ndjson"] + arguments).output.split(separator: "\n").map {
          String($0.dropFirst(8).prefix { $0 != "\"" })
        }
      }
      #expect(try ids("essays") == ["goed"])
      let notes = try program.run("analyze", "essays").messages
      for name in ["koppeling.md", "map", "rond", "kapot.md"] {
        #expect(notes.contains("essays/\(name): note: skipped: "))
      }
      #expect(try ids("--follow", "essays").sorted() == ["geheim", "goed", "kapot", "koppeling"])
      #expect(try ids("essays/map") == ["geheim"])
      #expect(try ids("essays/koppeling.md") == ["koppeling"])
    }
  }

  @Test func aLinkStaysAndTheFileKeepsItsMode() throws {
    try inFolder { program in
      try program.write("oud", to: "echt/uit.json")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("echt/uit.json", program))
      try link("uit.json", to: "echt/uit.json", program)
      try link("nieuw.json", to: "echt/nieuw.json", program)
      for name in ["uit.json", "nieuw.json"] {
        #expect(try program.run("export", "-o", name).exitCode == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path(name, program)) == "echt/\(name)")
        #expect(program.read("echt/\(name)")?.hasPrefix("{") == true)
      }
      let mode = try FileManager.default.attributesOfItem(atPath: path("echt/uit.json", program))[.posixPermissions]
      #expect(mode as? Int == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: path("echt", program)).count == 2)
    }
  }

  @Test func aLinkToTheOutputOfTheShellIsNoFile() throws {
    try inFolder { program in
      try link("scherm", to: "/proc/self/fd/1", program)
      let result = try program.run("adages", "-o", "scherm")
      #expect(result.exitCode == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("scherm", program)) == "/proc/self/fd/1")
    }
  }

  @Test func aCommandThatIsToldIsFitForAShell() throws {
    try inFolder { program in
      #expect(try program.run("a b;/c").messages.contains("to read it: klantkoning analyze 'a b;/c'"))
      try program.write("PK", to: "-rf.docx")
      #expect(try program.run("analyze", "--", "-rf.docx").messages.contains("pandoc -t markdown ./-rf.docx"))
    }
  }

  @Test func theIdOfARecordMakesAFileInTheFolder() throws {
    try inFolder { program in
      let id = "../a\\u0000b/\\u001b[31m"
      let record = "{\"id\": \"\(id.replacing("\\\\", with: "\\"))\", \"text\": \"De klant is koning.\"}\n"
      #expect(try program.run("export", "--as", "brat", "-", "-o", "uit", input: record).exitCode == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: path("uit", program))
      #expect(names.filter { $0.hasSuffix(".ann") } == ["_._a\u{FFFD}b_\u{FFFD}[31m.ann"])
    }
  }

  @Test func noIdTakesTheFileOfAnotherOrHidesItsOwn() throws {
    try inFolder { program in
      let long = String(repeating: "é", count: 300)
      let ids = ["a/b", "a_b", "a_b-2", long, long + "é", ".a", ".."]
      let records = ids.map { "{\"id\": \"\($0)\", \"text\": \"De klant is koning.\"}\n" }.joined()
      #expect(try program.run("export", "--as", "reading", "-", "-o", "uit", input: records).exitCode == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: path("uit", program))
      let cut = String(repeating: "é", count: 100)
      let expected = ["a_b", "a_b-2", "a_b-2-2", cut, cut + "-2", "_a", "_."].map { $0 + ".json" }
      #expect(names.filter { $0.hasSuffix(".json") }.sorted() == expected.sorted())
    }
  }
}
