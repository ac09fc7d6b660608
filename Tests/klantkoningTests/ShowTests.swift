import Foundation
import TestSupport
import Testing

@Suite struct ShowTests {
  private func inFolder(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { program.clean() }
    try body(program)
  }

  @Test(arguments: [
    ("show-keizer.txt", ["show", "keizer"], [:]),
    ("show-aalbers.nl.txt", ["show", "Wim Aalbers", "--language", "nl"], ["COLUMNS": "120"]),
    ("show-andrei.color.txt", ["show", "andrei", "--color=always"], [:]),
  ])
  func goldens(name: String, arguments: [String], environment: [String: String]) throws {
    let output = try Program(in: Repository.root).run(arguments, environment: environment).output
    #expect(Golden.difference(output.replacingOccurrences(of: "\u{1B}", with: "␛"), from: name) == nil)
  }

  @Test func anEssayIsFoundByAuthorIdOrPath() throws {
    try inFolder { program in
      let andrei = try program.run("show", "ANDR").output
      #expect(andrei.hasPrefix("Andrei, “Klant is geen koning?!”"))
      try program.write("Ik vind: de klant is geen koning.\n", to: "kort.md")
      for word in ["kort.md", "./kort.md", "kort"] {
        let result = try program.run("show", word, "kort.md")
        #expect(result.exitCode == 0)
        #expect(result.output.contains(" 1  "), "\(result.output)")
        #expect(result.output.contains("_de klant is geen koning_."))
      }
      #expect(try program.run(["show", "-"], input: "De klant is geen koning.\n").output.contains("stdin"))
    }
  }

  @Test(arguments: [
    (["show"], "show needs an author or an essay"), (["show", "andreii"], "did you mean Andrei, andrei?"),
    (["show", "a"], "“a” can be Andrei, aalbers, andrei"), (["show", "zzzzzz"], "there are Wim Aalbers, Andrei, "),
    (["show", "weg.md"], "weg.md: no such file or folder"),
    (["show", "andrei", "--only", "clam"], "thesis, claim, premise, example, counter; did you mean claim?"),
    (["show", "andrei", "--only", "clam", "--language=nl"], "kies uit stelling, bewering, argument, voorbeeld"),
    (["show", "andrei", "--only", "claim,"], "--only cannot be “”"),
    (["analyze", "--only", "claim"], "unknown option --only for analyze"),
  ])
  func wrongUse(arguments: [String], reason: String) throws {
    try inFolder { program in
      let result = try program.run(arguments)
      #expect(result.exitCode == 2)
      #expect(result.messages.contains(reason), "\(result.messages)")
      #expect(result.output.isEmpty)
    }
  }

  @Test func anAuthorOfSeveralEssaysIsAskedWhich() throws {
    try inFolder { program in
      for name in ["een", "twee"] {
        try program.write("---\nauthor: Jan Jansen\n---\nDe klant is koning.\n", to: "map/\(name).md")
      }
      let result = try program.run("show", "jan", "map")
      #expect(result.exitCode == 2)
      #expect(result.messages.contains("“jan” can be een, twee"))
      #expect(try program.run("show", "twee", "map").exitCode == 0)
    }
  }

  @Test func whatElseCouldNotBeReadIsSaid() throws {
    try inFolder { program in
      try program.write("De klant is koning.\n", to: "map/goed.md")
      try program.write("---\ntitle: x\n", to: "map/stuk.md")
      let result = try program.run("show", "goed", "map")
      #expect(result.exitCode == 1)
      #expect(result.messages.contains("map/stuk.md:1:"))
      #expect(result.output.contains("De klant is koning"))
    }
  }

  @Test func onlySomeRoles() throws {
    try inFolder { program in
      let english = try program.run("show", "keizer", "--only", "premise,counter").output
      let dutch = try program.run("show", "keizer", "--only=Argument", "--only=tegenpositie").output
      #expect(english == dutch)
      #expect(english.contains("\n 8  X3 ") && english.contains("\n    P6 ") && !english.contains("  C5 "))
    }
  }

  @Test func theJSONIsTheEssayAlone() throws {
    try inFolder { program in
      let text = try program.run("show", "keizer", "--json").output
      let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(json["format"] as? String == "klantkoning-analysis")
      #expect((json["essays"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["keizer"])
    }
  }

  @Test func aFileGetsPlainText() throws {
    try inFolder { program in
      let printed = try program.run("show", "keizer").output
      let result = try program.run(["show", "keizer", "-o", "uit.txt"], environment: ["CLICOLOR_FORCE": "1"])
      #expect(result.exitCode == 0)
      #expect(program.read("uit.txt") == printed)
    }
  }

  @Test func colourIsAskedForInManyWays() throws {
    try inFolder { program in
      let plain = try program.run("show", "keizer").output
      for environment in [["CLICOLOR_FORCE": "1"], ["CLICOLOR_FORCE": "1", "TERM": "dumb"]] {
        #expect(try program.run(["show", "keizer"], environment: environment).output.contains("\u{1B}[36m"))
      }
      for environment in [["CLICOLOR_FORCE": "0"], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]] {
        #expect(try program.run(["show", "keizer"], environment: environment).output == plain)
      }
      #expect(try program.run("show", "keizer", "--color=never", environment: ["CLICOLOR_FORCE": "1"]).output == plain)
    }
  }
}

/// Long output on a terminal, which goes through a pager.
@Suite struct PagerTests {
  private func show(_ arguments: String..., environment: [String: String]) throws -> Program.Result {
    let program = try Program()
    defer { program.clean() }
    let all = ["show", "keizer"] + arguments
    return try program.runOnTerminal(all, environment: environment)
  }

  @Test func thePagerIsTheOneThatIsNamedFirst() throws {
    let both = ["KLANTKONING_PAGER": "sed s/^/eerst:/", "PAGER": "sed s/^/tweede:/"]
    #expect(try show(environment: both).output.hasPrefix("eerst:"))
    #expect(try show(environment: ["PAGER": "sed s/^/tweede:/"]).output.hasPrefix("tweede:"))
  }

  @Test func aTerminalGetsColourAndItsWidth() throws {
    let program = try Program()
    defer { program.clean() }
    let shown = try program.runOnTerminal(["show", "keizer", "--no-pager"], columns: 50)
    #expect(shown.output.contains("\u{1B}[36m"))
    let plain = try program.run("show", "keizer", "--color=always", environment: ["COLUMNS": "50"]).output
    #expect(shown.output == plain)
  }

  @Test func aReaderMayWantNoPager() throws {
    let named = ["PAGER": "sed s/^/blad:/"]
    let plain = try show("--no-pager", environment: named)
    #expect(plain.exitCode == 0)
    #expect(!plain.output.contains("blad:"))
    for environment in [["PAGER": ""], ["PAGER": "cat"], named.merging(["KLANTKONING_PAGER": ""]) { $1 }] {
      #expect(try show(environment: environment).output == plain.output)
    }
    let dumb = try show(environment: named.merging(["TERM": "dumb"]) { $1 }).output
    #expect(!dumb.contains("blad:") && !dumb.contains("\u{1B}"))
  }

  @Test func aReaderWhoHasSeenEnoughIsNoError() throws {
    let result = try show(environment: ["PAGER": "head -1"])
    #expect(result.exitCode == 0)
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.messages.isEmpty)
  }

  @Test func withoutThePagerTheOutputIsShownAllTheSame() throws {
    let result = try show(environment: ["PAGER": "no-such-pager"])
    #expect(result.exitCode == 0)
    #expect(result.output.contains("Maar jij bent keizer."))
  }
}
