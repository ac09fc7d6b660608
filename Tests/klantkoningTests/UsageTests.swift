import Foundation
import TestSupport
import Testing

@testable import klantkoning

/// What is typed wrongly gets exit code 2, a reason, and what was probably meant.
@Suite struct UsageTests {
  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
    let program = try Program()
    defer { program.clean() }
    return try program.run(arguments, environment: environment)
  }

  private func expectRefusal(_ reason: String, _ arguments: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let result = try program.run(arguments)
    #expect(result.exitCode == 2)
    #expect(result.messages.contains(reason), "\(result.messages)")
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    (["analize"], "unknown command “analize”; did you mean analyze?"),
    (["analyze", "--taget", "x"], "unknown option --taget for analyze; did you mean --target?"),
    (["analyze", "-x"], "unknown option -x for analyze"),
    (["analyze", "-j"], "unknown option -j for analyze; did you mean --json?"),
    (["show", "-json"], "unknown option -json for show; did you mean --json?"),
    (["-output", "x"], "unknown option -output; did you mean --output?"),
    (["analyze", "--no-color"], "did you mean --color=never?"),
    (["export", "--formt", "csv"], "did you mean --as?"),
    (["analyze", "--stat"], "unknown option --stat for analyze; it belongs to diff"),
    (["--no-pager", "tag"], "unknown option --no-pager for tag; it belongs to diff, compare, show"),
    (["analyze", "--target", "--json"], "--target needs a value"),
    (["version"], "unknown command “version”; did you mean --version?"),
    (["Diff"], "unknown command “Diff”; did you mean diff?"),
    (["analyze", "--target"], "--target needs a value"),
    (["analyze", "--target="], "--target needs a value that is not empty"),
    (["analyze", "--target", String(repeating: "x", count: 1_001)], "“--target” is longer than 1000 bytes"),
    (["analyze", "--json=yes"], "--json takes no value"),
    (["analyze", "--color", "red"], "--color cannot be “red”; it is one of auto, always, never"),
    (["analyze", "--color", "alwys"], "it is one of auto, always, never; did you mean always?"),
    (["export", "--as", "jsn"], "did you mean json?"),
    (["export", "--as", "xml"], "--as cannot be “xml”; it is one of json, ndjson, summary, reading"),
    (["schema", "x"], "schema takes no argument “x”"),
    (["diff", "andrei"], "diff needs two authors or essays to compare"),
    (["diff", "andrei", "keizr"], "no author or essay “keizr”; did you mean keizer?"),
    (["diff", "andrei", "zzzzzzzz"], "no author or essay “zzzzzzzz”; there are "),
    (["./essay.md"], "“./essay.md” is no command; to read it: klantkoning analyze ./essay.md"),
    ([], "Examples"),
  ])
  func wrongUse(arguments: [String], reason: String) throws { try expectRefusal(reason, arguments) }

  @Test func anAmbiguousNameIsAnsweredWithAllItCanBe() throws {
    let program = try Program()
    defer { program.clean() }
    for name in ["bakker", "bakkerij"] { try program.write("De klant is koning.", to: "\(name).md") }
    let result = try program.run("diff", "bak", "bakker", ".")
    #expect(result.exitCode == 2)
    #expect(result.messages.contains("“bak” can be bakker, bakkerij"))
  }

  @Test func comparisonsOverTwoTargetsNeedOne() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("---\ntarget: goedkoop is duurkoop\n---\nGoedkoop is duurkoop.\n", to: "a.md")
    try program.write("De klant is koning.\n", to: "b.md")
    let result = try program.run("diff", "a", "b", ".")
    #expect(result.exitCode == 2)
    #expect(result.messages.contains("“goedkoop is duurkoop”"))
    #expect(try program.run("diff", "a", "b", ".", "--target", "de klant is koning").exitCode == 0)
  }

  @Test func everyCommandHasHelpThatBeginsWithExamples() throws {
    for command in Command.all.map(\.name) {
      let help = try run(command, "--help")
      #expect(help.exitCode == 0)
      #expect(help.output.contains("Examples\n  klantkoning \(command)"))
      #expect(help.output.split(separator: "\n").allSatisfy { $0.count <= 110 })
    }
    #expect(try run("--help").output == run("help").output)
    let help = try run("diff", "--help").output
    for arguments in [["help", "diff"], ["diff", "help"], ["-h", "diff"], ["diff", "andrei", "--help", "keizer"]] {
      let program = try Program()
      defer { program.clean() }
      #expect(try program.run(arguments).output == help)
    }
    #expect(try run("--version").output == "klantkoning 0.1.0\n")
  }

  @Test func theLocaleChoosesTheLanguage() throws {
    #expect(try run("--help", environment: ["LC_ALL": "nl_NL.UTF-8"]).output.contains("Voorbeelden"))
    #expect(try run("--help", "--language", "en", environment: ["LC_ALL": "nl_NL.UTF-8"]).output.contains("Examples"))
    #expect(try run("--help", environment: ["LC_ALL": "", "LANG": "nl_BE"]).output.contains("Voorbeelden"))
    #expect(try run("bla", "--language=nl").messages.contains("onbekende opdracht"))
  }

  @Test func theFormatsAreListed() throws {
    let names = try run("export", "--list-formats").output.split(separator: "\n").map(String.init)
    #expect(names.starts(with: ["json", "ndjson", "summary", "reading", "csv"]))
    #expect(Set(names).count == names.count)
  }
}
