import Foundation
import TestSupport
import Testing

/// The readings of the repository, learned from and used.
@Suite struct TrainTests {
  private let readings = Repository.root.appendingPathComponent("Sources/Training/Readings")

  private func learned(_ program: Program, to name: String) throws -> Program.Result {
    try program.run(
      "train", readings.appendingPathComponent("gold").path, readings.appendingPathComponent("dev").path, "-o", name)
  }

  @Test func weightsAreLearnedTheSameTwiceAndDecideOtherwise() throws {
    let program = try Program()
    defer { program.clean() }
    let result = try learned(program, to: "a.model")
    #expect(result.exitCode == 0, "\(result.messages)")
    #expect(result.messages.contains("stance: learned from 16 cases"), "\(result.messages)")
    _ = try learned(program, to: "b.model")
    let model = try #require(program.read("a.model"))
    #expect(model == program.read("b.model"))
    #expect(model.hasPrefix("klantkoning-model\t1\n"))
    let built = try program.run("export").output
    let own = try program.run("export", "--model", "a.model")
    #expect(own.exitCode == 0)
    #expect(own.output != built)
    for command in [["analyze"], ["adages"], ["diff", "andrei", "keizer"]] {
      #expect(try program.run(command + ["--model", "a.model"]).exitCode == 0)
    }
  }

  @Test func partsWithTooFewCasesKeepTheBuiltInWeights() throws {
    let sample = try GoldSample()
    defer { sample.program.clean() }
    let result = try sample.program.run("train", "gold", "essays", "-o", "klein.model")
    #expect(result.exitCode == 0)
    #expect(result.messages.contains("stance: 2 cases are too few; the built-in weights stay"), "\(result.messages)")
    #expect(try sample.program.run("analyze", "--model", "klein.model", "essays").exitCode == 0)
  }

  @Test func aFileThatIsNoWholeModelOfThisVersionIsRefusedWithItsLine() throws {
    let program = try Program()
    defer { program.clean() }
    let sample = try GoldSample()
    defer { sample.program.clean() }
    _ = try sample.program.run("train", "gold", "essays", "-o", "m")
    let model = try #require(sample.program.read("m"))
    let lines = model.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let stance = try #require(lines.firstIndex { $0.hasPrefix("section\tstance") })
    let cases: [(String, String)] = [
      ("", "m:1: no model of klantkoning"), ("Geachte lezer,\n", "m:1: no model of klantkoning"),
      ("klantkoning-model\t7\n", "m:1: a model of version “7”"),
      (lines.prefix(40).joined(separator: "\n") + "\n", "m:40: the model stops before its end"),
      (String(model.prefix(2000)), "the model stops before its end"),
      (model.replacingOccurrences(of: "\nsection\tkinds", with: "\nsection\tsoorten"), "the section “soorten” is none"),
      (lines.prefix(stance).joined(separator: "\n") + "\nend\t0\n", "the model stops before its end"),
      (lines.enumerated().map { $0.offset == 9 ? "weight\tx" : $0.element }.joined(separator: "\n"), "m:10: no row"),
      (lines.filter { !$0.hasPrefix("always") }.joined(separator: "\n"), "the model stops before its end"),
    ]
    for (text, reason) in cases {
      try program.write(text, to: "m")
      let result = try program.run("analyze", "--model", "m")
      #expect(result.exitCode == 2)
      #expect(result.messages.contains(reason), "\(reason): \(result.messages)")
      #expect(result.output.isEmpty)
    }
  }
}
