import Foundation
import TestSupport
import Testing

@Suite struct ExplainTests {
  private func run(_ arguments: String..., folder: Program? = nil) throws -> Program.Result {
    let program = try folder ?? Program()
    defer { if folder == nil { program.clean() } }
    return try program.run(arguments)
  }

  @Test func anEssayIsExplainedInWholeAndALineInFull() throws {
    let whole = try run("explain", "andrei").output
    #expect(whole.contains("What the stance rests on"))
    #expect(whole.contains("andrei:14"))
    #expect(!whole.contains("cue="))
    let line = try run("explain", "andrei:14").output
    #expect(line.count < whole.count / 4)
    #expect(line.contains("andrei:14") && !line.contains("andrei:12"))
    let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for role in ["thesis", "claim", "premise", "example", "counter-position", "no role"] {
      #expect(words.contains("\(role) 0.") || words.contains("\(role) 1."))
    }
  }

  @Test func aSayingOnTheLineIsExplainedToo() throws {
    let line = try run("explain", "andrei:8").output
    #expect(line.contains("“de klant is koning”: rejects "))
    #expect(!line.contains("mode:") && !line.contains("stance:"))
  }

  @Test func theWordsAreThoseOfTheLanguage() throws {
    let dutch = try run("explain", "andrei", "--language", "nl").output
    #expect(dutch.contains("Waar het standpunt op rust"))
    #expect(dutch.contains("boven ") && !dutch.contains("the word"))
  }

  @Test func theSameStandsInTheJSON() throws {
    let text = try run("explain", "keizer:6", "--json").output
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["format"] as? String == "klantkoning-explanation")
    let essay = try #require((json["essays"] as? [[String: Any]])?.first)
    let sentences = try #require(essay["sentences"] as? [[String: Any]])
    #expect(sentences.compactMap { ($0["span"] as? [String: Any])?["line"] as? Int } == [6, 6])
    #expect(sentences.allSatisfy { ($0["considered"] as? [Any])?.count == 6 && $0["factors"] is [Any] })
  }

  @Test func aPathWithALineIsReadToo() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("Klant is koning?\n\nDe klant is geen koning.\n", to: "a b.md")
    let result = try program.run("explain", "./a b.md:3")
    #expect(result.exitCode == 0, "\(result.messages)")
    #expect(result.output.contains("“De klant is geen koning.”"))
    #expect(!result.output.contains("“Klant is koning?”  "))
    try program.write("De klant is koning.\n", to: "c:7")
    #expect(try program.run("explain", "./c:7").output.contains("“De klant is koning.”"))
  }

  @Test(arguments: [
    (["explain"], "explain needs an author or an essay"), (["explain", "andreii"], "did you mean Andrei, andrei?"),
    (["explain", "andrei:3"], "nothing on line 3 of andrei was read as a sentence; try line 8"),
    (["explain", "andrei:0"], "no author or essay “andrei:0”"),
  ])
  func wrongUse(arguments: [String], reason: String) throws {
    let program = try Program()
    defer { program.clean() }
    let result = try program.run(arguments)
    #expect(result.exitCode == 2)
    #expect(result.messages.contains(reason), "\(result.messages)")
    #expect(result.output.isEmpty)
  }
}

/// Readings to correct: what `export --as reading` writes is a gold reading.
@Suite struct ReadingExportTests {
  @Test func aFolderGetsAReadingAndItsSegmentsForEachEssay() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("export", "--as", "reading", "-o", "gold").exitCode == 0)
    let reading = try #require(program.read("gold/andrei.json"))
    #expect(reading.contains(#""id": "andrei""#) && !reading.contains("segments\": {"))
    let segments = try #require(program.read("gold/andrei.segments.tsv")).split(separator: "\n")
    #expect(segments[1].hasPrefix("1\t") && segments[1].hasSuffix("\tKlant is geen koning?!"))
    let scores = try program.run("evaluate", "gold", "--json")
    #expect(scores.exitCode == 0, "\(scores.messages)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(scores.output.utf8)) as? [String: Any])
    for key in ["meanF1", "roleAccuracy", "stanceAccuracy", "attitudeAccuracy", "kindAccuracy", "supportsRecall"] {
      #expect(json[key] as? Double == 1, "\(key)")
    }
    #expect(try program.run("train", "gold", "-o", "m").exitCode == 0)
  }

  @Test func aReadingThatIsThereIsLeftAlone() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("verbeterd", to: "gold/andrei.json")
    let result = try program.run("export", "--as", "reading", "-o", "gold")
    #expect(result.exitCode == 1)
    #expect(result.messages.contains("gold/andrei.json: there is such a reading already"))
    #expect(program.read("gold/andrei.json") == "verbeterd")
    #expect(program.read("gold/keizer.json") != nil)
  }

  @Test func oneReadingMayBePrintedWithItsSegments() throws {
    let program = try Program()
    defer { program.clean() }
    let input = "Klant is koning, zei hij; maar klant is koning is onzin.\nDe klant is geen koning.\n"
    let result = try program.run(["export", "--as", "reading", "-"], input: input)
    #expect(result.exitCode == 0)
    #expect(result.output.contains(#""2": "De klant is geen koning.""#))
    try program.write(input, to: "stdin.txt")
    try program.write(result.output, to: "gold/stdin.json")
    let scores = try program.run("evaluate", "gold", "stdin.txt", "--json").output
    #expect(scores.contains(#""adages": {"precision": 1.0, "recall": 1.0, "f1": 1.0"#), "\(scores)")
    let several = try program.run("export", "--as", "reading")
    #expect(several.exitCode == 2)
    #expect(several.messages.contains("5 essays need a folder to be written to: -o DIR"))
  }
}
