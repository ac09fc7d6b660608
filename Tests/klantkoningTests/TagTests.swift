import Foundation
import TestSupport
import Testing

@Suite struct TagTests {
  private func inFolder(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    try body(program)
  }

  private func forms(_ output: String) -> [String] {
    output.split(separator: "\n").filter { $0.first?.isNumber ?? false }.map { line in
      String(line.split(separator: "\t")[1])
    }
  }

  @Test func withoutAPathTheBuiltInEssaysAreTagged() throws {
    try inFolder { program in
      let result = try program.run("tag")
      #expect(result.exitCode == 0)
      let documents = result.output.split(separator: "\n").filter { $0.hasPrefix("# newdoc id = ") }
      #expect(documents.count == 5)
    }
  }

  @Test func textIsTakenAsItIsAndMarkupIsRead() throws {
    try inFolder { program in
      let text = "Dit is *vet*.\n"
      try program.write(text, to: "a.txt")
      try program.write(text, to: "b.md")
      #expect(forms(try program.run("tag", "a.txt").output).joined() == "Ditis*vet*.")
      #expect(forms(try program.run("tag", "-", input: text).output).joined() == "Ditis*vet*.")
      #expect(forms(try program.run("tag", "b.md").output) == ["Dit", "is", "vet", "."])
    }
  }

  @Test func onlyTheArticleOfAPageIsTagged() throws {
    try inFolder { program in
      let page =
        "<!doctype html><nav><a href=/>Start</a></nav><article><p>Dit is <b>v</b>et.</article><footer>Voet</footer>"
      try program.write(page, to: "a.html")
      #expect(forms(try program.run("tag", "a.html").output) == ["Dit", "is", "vet", "."])
    }
  }

  @Test func whatCannotBeReadIsNamedAndTheRestIsTagged() throws {
    try inFolder { program in
      try program.write("Ja.\n", to: "a.txt")
      try program.write(Data([0, 1, 2, 3, 0, 0, 0]), to: "b.txt")
      let result = try program.run("tag", "a.txt", "b.txt")
      #expect(result.exitCode == 1)
      #expect(result.messages.contains("b.txt: not a text"))
      #expect(forms(result.output) == ["Ja", "."])
      #expect(try program.run("tag", "b.txt", "-o", "uit").exitCode == 2)
      #expect(program.read("uit") == nil)
    }
  }

  @Test func anOutputFileHoldsWhatWouldBePrinted() throws {
    try inFolder { program in
      let printed = try program.run("tag").output
      #expect(try program.run("tag", "-o", "uit.conllu").exitCode == 0)
      #expect(program.read("uit.conllu") == printed)
    }
  }
}
