import Foundation
import TestSupport
import Testing

/// A folder with two essays and gold readings of them.
struct GoldSample {
  let program: Program

  static let first = "Klant is koning?\n\nDe klant is geen koning. Hij is een mens.\n"
  static let second = "Goedkoop is duurkoop. Want wie te weinig betaalt, betaalt twee keer.\n"

  init() throws {
    program = try Program()
    try program.write(Self.first, to: "essays/een.md")
    try program.write(Self.second, to: "essays/twee.txt")
    try write(
      "een", target: "de klant is koning", stance: "against", roles: ["none", "thesis", "premise"],
      adages:
        #"{"segment": 2, "text": "De klant is geen koning", "canonical": "de klant is koning", "attitude": "rejects"}"#)
    try write("twee", target: "goedkoop is duurkoop", stance: "favor", roles: ["thesis", "premise"])
  }

  func write(_ id: String, target: String, stance: String, roles: [String], adages: String = "") throws {
    let labels = roles.enumerated().map { "\"\($0.offset + 1)\": \"\($0.element)\"" }.joined(separator: ", ")
    try program.write(
      """
      {"id": "\(id)", "target": "\(target)", "stance": "\(stance)", "stance_evidence": [1], "alternatives": [],
       "author": null, "roles": {\(labels)}, "examples": [], "adages": [\(adages)], "supports": [[2, 1]]}
      """, to: "gold/\(id).json")
  }
}

@Suite struct EvaluateTests {
  private func inSample(_ body: (GoldSample) throws -> Void) throws {
    let sample = try GoldSample()
    defer { sample.program.clean() }
    try body(sample)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func eachEssayIsScoredUnderItsOwnTarget() throws {
    try inSample { sample in
      let result = try sample.program.run("evaluate", "gold", "essays", "--json", "--export", "scored.json")
      #expect(result.exitCode == 0, "\(result.messages)")
      let scores = try json(result.output)
      #expect(scores["format"] as? String == "klantkoning-evaluation")
      #expect(scores["essays"] as? Int == 2)
      #expect(((scores["roles"] as? [String: Any])?["claim"] as? [String: Any])?["gold"] as? Int == 2)
      let essays = try json(try #require(sample.program.read("scored.json")))["essays"] as? [[String: Any]]
      #expect(essays?.compactMap { $0["target"] as? String } == ["de klant is koning", "goedkoop is duurkoop"])
    }
  }

  @Test func theTextShowsWhatTheReadersLabel() throws {
    try inSample { sample in
      let lines = try sample.program.run("evaluate", "gold", "essays").output.split(separator: "\n")
      #expect(lines[0] == "2 essays")
      #expect(lines[3] == "                    prec. recall     F1   gold")
      #expect(lines.contains { $0.hasPrefix("adage ") && $0.hasSuffix("      1") })
      let dutch = try sample.program.run("evaluate", "gold", "essays", "--language", "nl").output
      #expect(dutch.contains("gemiddelde F1"))
    }
  }

  @Test func intervalsAreTheSameOnEveryRun() throws {
    try inSample { sample in
      let runs = try (0..<2).map { _ in
        try sample.program.run("evaluate", "gold", "essays", "--bootstrap", "200").output
      }
      #expect(runs[0] == runs[1])
      #expect(runs[0].contains("95% intervals over 200 samples of the essays"))
      let bounds = try json(
        sample.program.run("evaluate", "gold", "essays", "--bootstrap", "200", "--json").output)["intervals"]
      #expect((bounds as? [String: Any])?["samples"] as? Int == 200)
    }
  }

  @Test func readingsWithoutATextAreLeftOutAndTold() throws {
    try inSample { sample in
      let result = try sample.program.run("evaluate", "gold", "essays/een.md")
      #expect(result.exitCode == 0)
      #expect(result.output.hasPrefix("1 essays\n"))
      #expect(result.messages.contains("1 readings have no text in the input, and are left out: twee"))
      #expect(try sample.program.run("evaluate", "gold", "essays/een.md", "--quiet").messages.isEmpty)
    }
  }

  @Test func aReadingOfAnotherVersionIsNamedAndTheOthersAreScored() throws {
    try inSample { sample in
      try sample.write("een", target: "de klant is koning", stance: "against", roles: ["none", "thesis"])
      let result = try sample.program.run("evaluate", "gold", "essays")
      #expect(result.exitCode == 1)
      #expect(result.messages.contains("gold/een.json: labels 2 segments, and the text has 3"), "\(result.messages)")
      #expect(result.output.hasPrefix("1 essays\n"))
    }
  }

  @Test(arguments: [
    (#"{"id": "een""#, "no JSON at byte 12"), (#"{"id": "een"}"#, "“roles” is missing"),
    (#"{"id": "een", "roles": {"1": "claims"}}"#, "“roles.1” cannot be “claims”"),
    (#"{"id": "een", "roles": {"1": "none"}, "supports": [[1]]}"#, "“supports” is missing"),
    (#"{"id": "een", "roles": {"1": "none", "2": "none", "3": "none"}, "supports": [[1, 9]]}"#, "names segment 9"),
    (
      #"""
      {"id": "een", "roles": {"1": "none", "2": "none", "3": "none"},
       "adages": [{"segment": 1, "text": "weg", "canonical": "weg", "attitude": "mentions"}]}
      """#, "the adage “weg” does not stand in segment 1"
    ),
  ])
  func aFileThatIsNoReadingIsNamed(text: String, reason: String) throws {
    try inSample { sample in
      try sample.program.write(text, to: "gold/een.json")
      let result = try sample.program.run("evaluate", "gold", "essays")
      #expect(result.exitCode == 1)
      #expect(result.messages.contains("gold/een.json"), "\(result.messages)")
      #expect(result.messages.contains(reason), "\(result.messages)")
    }
  }

  @Test func anEssayThatCannotBeReadCountsAsOneThatSaysNothing() throws {
    try inSample { sample in
      try sample.program.write("---\ntitle: open\n\nDe klant.\n", to: "essays/twee.txt")
      try sample.write("twee", target: "x", stance: "favor", roles: ["none", "none", "claim"])
      let result = try sample.program.run("evaluate", "gold", "essays", "--json")
      #expect(result.exitCode == 1)
      #expect(try json(result.output)["missing"] as? [String] == ["twee"])
      #expect(result.output.contains("favor -> None"))
    }
  }

  @Test(arguments: [
    (["evaluate"], "evaluate needs a folder of gold readings"),
    (["evaluate", "geen"], "geen: no such file or folder"),
    (["evaluate", "essays"], "no readings in this folder"),
    (["evaluate", "gold"], "no reading of gold belongs to a text of the input"),
    (["evaluate", "gold", "essays", "--bootstrap", "tien"], "--bootstrap cannot be “tien”; it is a number from 10"),
    (["evaluate", "gold", "essays", "--export", "geen/map.json"], "geen/map.json: no such file or folder"),
    (["train"], "train needs a folder of gold readings"),
    (["train", "gold", "essays"], "train needs -o FILE"),
    (["train", "gold", "essays/een.md", "-o", "m"], "1 readings are too few to learn from; 2 is the least"),
    (["analyze", "--model", "geen"], "geen: no such file or folder"),
  ])
  func wrongUse(arguments: [String], reason: String) throws {
    try inSample { sample in
      let result = try sample.program.run(arguments)
      #expect(result.exitCode == 2)
      #expect(result.messages.contains(reason), "\(result.messages)")
      #expect(result.output.isEmpty)
    }
  }
}
