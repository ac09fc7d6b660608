import Foundation
import TestSupport
import Testing

/// What cannot be read is named on standard error, and everything else of the call is still analysed.
@Suite struct InputTests {
  private let good = "De klant is geen koning.\n\nEen klant verdient respect, want hij is een mens.\n"

  /// Runs `export` over a good essay and `others`; checks that the good one is there and the error is told twice.
  private func expectError(_ error: String, at place: String, _ program: Program, _ others: String...) throws {
    try program.write(good, to: "goed.md")
    let result = try program.run(["export", "goed.md"] + others)
    #expect(result.exitCode == 1)
    #expect(result.messages.contains("klantkoning: \(place): \(error)"), "\(result.messages)")
    let export = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let essays = export?["essays"] as? [[String: Any]]
    let errors = export?["errors"] as? [[String: Any]]
    #expect(essays?.compactMap { $0["id"] as? String } == ["goed"])
    #expect(errors?.count == 1)
    let alone = try program.run(["export"] + others)
    #expect(alone.exitCode == 2)
  }

  private func inFolder(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    try body(program)
  }

  @Test func aMissingPath() throws {
    try inFolder { try expectError("no such file or folder", at: "weg.md", $0, "weg.md") }
  }

  @Test func aFolderWithoutEssays() throws {
    try inFolder { program in
      try program.write("x", to: "map/README.md")
      try program.write("x", to: "map/.verborgen.md")
      try program.write("x", to: "map/plaatje.png")
      try expectError("no essays in this folder", at: "map", program, "map")
    }
  }

  @Test func aLinkThatLeadsNowhere() throws {
    try inFolder { program in
      let link = program.folder.appendingPathComponent("rond.md").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "rond.md")
      try expectError("a symbolic link that leads to itself", at: "rond.md", program, "rond.md")
    }
  }

  @Test func aFileThatCannotBeRead() throws {
    // The memory of a process: it can be opened, but not read at its start.
    try inFolder { try expectError("Input/output error", at: "/proc/self/mem", $0, "/proc/self/mem") }
  }

  @Test func aBinaryFile() throws {
    try inFolder { program in
      try program.write(Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0]), to: "ding.md")
      try expectError("not a text", at: "ding.md", program, "ding.md")
    }
  }

  @Test(arguments: ["", " \n\t\n", "\u{FEFF}"]) func anEmptyFile(text: String) throws {
    try inFolder { program in
      try program.write(text, to: "leeg.md")
      try expectError("empty", at: "leeg.md", program, "leeg.md")
    }
  }

  @Test func frontMatterThatIsNeverClosed() throws {
    try inFolder { program in
      try program.write("---\ntitle: Open\n\nDe klant is koning.\n", to: "open.md")
      try expectError("the front matter that opens here is never closed", at: "open.md:1", program, "open.md")
    }
  }

  @Test func aFileThatIsTooLarge() throws {
    try inFolder { program in
      let file = program.folder.appendingPathComponent("groot.md").path
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
      // It takes no space on the disk.
      #expect(truncate(file, 1 << 30) == 0)
      try expectError("larger than 32 MB, the most that a file may have", at: "groot.md", program, "groot.md")
      let dutch = try program.run("analyze", "--language", "nl", "groot.md")
      #expect(dutch.messages.contains("groot.md: groter dan 32 MB, het meeste dat een bestand mag hebben"))
      for command in [["evaluate", "map", "goed.md"], ["export", "--model", "groot.md", "goed.md"]] {
        try program.write("{}", to: "map/x.json")
        let result = try program.run(command)
        #expect(result.exitCode == 2, "\(command)")
      }
      let model = try program.run("export", "--model", "groot.md", "goed.md")
      #expect(model.messages.contains("groot.md: larger than 32 MB, the most that a file may have"))
    }
  }

  @Test func aTextThatIsTooLong() throws {
    try inFolder { program in
      try program.write(String(repeating: "x", count: 8 << 20) + "x", to: "lang.md")
      try expectError("more than 8 MB of text, the most that an essay may have", at: "lang.md", program, "lang.md")
      let piped = try program.run("export", "-", input: String(repeating: "x", count: (8 << 20) + 1))
      #expect(piped.exitCode == 2)
      #expect(piped.messages.contains("stdin: more than 8 MB of text"))
    }
  }

  @Test func aNameThatIsTooLong() throws {
    try inFolder { program in
      let name = String(repeating: "x", count: 1_001)
      try program.write("---\nauthor: \(name)\n---\nDe klant.\n", to: "naam.md")
      let error = "“author” is longer than 1000 bytes, the most that such a value may have"
      try expectError(error, at: "naam.md", program, "naam.md")
      for member in ["id", "title", "target"] {
        let records = "{\"\(member)\": \"\(name)\", \"text\": \"Dag.\"}\n{\"id\": \"goed\", \"text\": \"De klant.\"}\n"
        let result = try program.run("export", "--as", "ndjson", "-", input: records)
        #expect(result.exitCode == 1)
        #expect(result.messages.contains("stdin:1: “\(member)” is longer than 1000 bytes"))
        #expect(result.output.split(separator: "\n").last?.hasPrefix(#"{"id": "goed""#) == true)
      }
    }
  }

  @Test func aWordDocument() throws {
    try inFolder { program in
      try program.write("PK", to: "brief aan de klant.docx")
      try expectError(
        "convert it first: pandoc -t markdown 'brief aan de klant.docx'", at: "brief aan de klant.docx", program,
        "brief aan de klant.docx")
      try program.write("%PDF", to: "brief.pdf")
      try expectError("convert it first: pdftotext brief.pdf", at: "brief.pdf", program, "brief.pdf")
    }
  }

  @Test func twoEssaysWithOneName() throws {
    try inFolder { program in
      try program.write(good, to: "goed.md")
      try program.write(good, to: "map/goed.txt")
      let result = try program.run("export", "goed.md", "map")
      #expect(result.exitCode == 1)
      #expect(result.messages.contains("map/goed.txt: the id “goed” is already taken by goed.md"))
      let both = try program.run("export", "--ids", "path", "goed.md", "map")
      #expect(both.exitCode == 0)
      #expect(both.output.contains(#""id": "map/goed.txt""#))
    }
  }

  @Test func aFolderIsSearchedInTheOrderOfItsPaths() throws {
    try inFolder { program in
      for name in ["b/twee.txt", "a/een.md", "c.markdown", "a/LICENSE.md", "a/.git/hooks.md", "d.png"] {
        try program.write(good, to: "map/\(name)")
      }
      let lines = try program.run("export", "--as", "ndjson", "map").output.split(separator: "\n")
      #expect(lines.map { $0.prefix(15) } == [#"{"id": "een", ""#, #"{"id": "twee", "#, #"{"id": "c", "pa"#])
    }
  }

  @Test func standardInput() throws {
    try inFolder { program in
      let result = try program.run("export", "-", input: good)
      #expect(result.exitCode == 0)
      #expect(result.output.contains(#""id": "stdin""#))
    }
  }

  @Test func withoutAPathTheFiveEssaysAreRead() throws {
    try inFolder { program in
      let lines = try program.run("export", "--as", "ndjson").output.split(separator: "\n")
      #expect(lines.count == 5)
    }
  }

  @Test func anOldEncodingIsTold() throws {
    try inFolder { program in
      try program.write(Data("De klant is koning, zei het caf".utf8 + [0xE9, 0x2E, 0x0A]), to: "oud.txt")
      let result = try program.run("export", "oud.txt")
      #expect(result.exitCode == 0)
      #expect(result.messages.contains("oud.txt: note: "))
      #expect(result.messages.contains("Windows-1252"))
      #expect(try program.run("export", "--quiet", "oud.txt").messages.isEmpty)
    }
  }

  @Test func aPipeInAFolderIsPassedOver() throws {
    try inFolder { program in
      try program.write(good, to: "map/goed.md")
      #expect(mkfifo(program.folder.appendingPathComponent("map/pijp.md").path, 0o600) == 0)
      let result = try program.run("export", "map")
      #expect(result.exitCode == 0)
      #expect(result.messages.contains("map/pijp.md: note: skipped: not a regular file"))
    }
  }

  @Test func aFileNameThatIsNoTextIsReadAllTheSame() throws {
    try inFolder { program in
      let name = program.folder.path.utf8CString.dropLast() + Array("/caf\u{0}.md".utf8CString.dropLast())
      let path = name.map { $0 == 0 ? CChar(bitPattern: 0xE9) : $0 } + [0]
      let file = try #require(fopen(path, "w"))
      fputs(good, file)
      fclose(file)
      let result = try program.run("export", ".")
      #expect(result.exitCode == 0)
      #expect(result.output.contains("\"id\": \"caf\u{FFFD}\""))
    }
  }
}
