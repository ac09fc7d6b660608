import Foundation
import TestSupport
import Testing

@Suite struct PageTests {
  private func html(_ arguments: String...) throws -> String {
    let result = try Program(in: Repository.root).run(["report"] + arguments)
    #expect(result.exitCode == 0 && result.messages.isEmpty)
    return result.output
  }

  @Test func thePolicyLetsRunWhatIsInThePage() throws {
    let page = try html()
    for (name, file) in [("style", "page.css"), ("script", "page.js")] {
      let source = Repository.root.appendingPathComponent("Sources/Data/Page/\(file)")
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
      process.arguments = [source.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let hexadecimal = Array(pipe.fileHandleForReading.readDataToEndOfFile().prefix(64))
      process.waitUntilExit()
      let pairs = stride(from: 0, to: hexadecimal.count, by: 2).map { hexadecimal[$0..<$0 + 2] }
      let digest = Data(pairs.compactMap { UInt8(String(decoding: $0, as: UTF8.self), radix: 16) })
      #expect(digest.count == 32)
      let want = "\(name)-src &#39;sha256-\(digest.base64EncodedString())&#39;"
      #expect(page.contains(want), "PageReport.policy needs \(want)")
      #expect(page.contains(try String(contentsOf: source, encoding: .utf8)))
    }
  }

  @Test func theFiveEssaysAreASmallPage() throws {
    let page = try html("--language", "nl")
    #expect(page.utf8.count < 300_000)
    #expect(page.contains(#"<html lang="nl">"#) && page.contains("Twee auteurs naast elkaar"))
    #expect(page.components(separatedBy: "<article").count == 6)
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsShown() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("De klant is geen koning.\n", to: "goed.md")
    try program.write(Data([0, 1, 2, 3]), to: "slecht.md")
    let result = try program.run("report", "goed.md", "slecht.md", "-o", "page.html")
    #expect(result.exitCode == 1 && result.messages.contains("slecht.md"))
    #expect(program.read("page.html")?.contains("De klant is geen koning.") == true)
    #expect(try program.run("report", "slecht.md").exitCode == 2)
  }
}
