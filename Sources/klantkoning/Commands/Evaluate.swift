import Corpus
import Reports

extension Command {
  static let evaluate = Command(
    "evaluate", "GOLD_DIR [PATH ...]",
    examples: [
      "klantkoning evaluate gold/ essays/", "klantkoning evaluate gold/ essays/ --bootstrap 1000",
      "klantkoning evaluate gold/ essays/ --model mine.model --json | jq .meanF1",
      "klantkoning evaluate gold/ essays/ --export scored.json",
    ],
    flags: [.model, .bootstrap, .exportTo], takes: [.folder, .essays], help: { $0.evaluate }
  ) { (call) throws(UsageError) in
    guard let folder = call.typed.words.first else { throw .missingFolder(command: "evaluate") }
    let (inputs, failed) = try call.labelled(folder, Array(call.typed.words.dropFirst()))
    let scored = try call.scored(inputs)
    let essays = scored.compactMap(\.scores)
    guard !essays.isEmpty else { return .failed }
    try call.writeExport(scored.map(\.outcome))
    var sum = Scores()
    for one in essays { sum += one }
    let bootstrap = call.typed.bootstrap.map { Bootstrap(essays, samples: $0) }
    try call.write(
      call.typed.json
        ? JSONReport.evaluation(sum, bootstrap) : TextReport(call.words, call.style).scores(sum, bootstrap))
    return failed || essays.count < inputs.count || !sum.missing.isEmpty ? .no : .done
  }
}

/// An essay analysed and scored; no scores where its reading does not fit it.
private struct ScoredEssay: Sendable {
  let outcome: Outcome
  let scores: Scores?
  let messages: [InputMessage]

  init(_ labelled: LabelledInput, _ call: Call, _ models: ArgumentModels, _ reader: EssayReader) {
    let input = labelled.input
    let reading = InputReading<Essay>(.text(input), call.typed.target ?? labelled.gold.target, models, reader)
    outcome = reading.outcome
    var essay: Essay?
    if case .essay(let read) = outcome { essay = read }
    do throws(Problem) {
      scores = try Self.scores(essay, labelled)
      messages = reading.messages
    } catch {
      scores = nil
      messages = reading.messages + [InputMessage(path: labelled.file.text, content: .problem(error))]
    }
  }

  private static func scores(_ essay: Essay?, _ labelled: LabelledInput) throws(Problem) -> Scores {
    let text: String
    do { text = try Essay.text(of: labelled.input.bytes) } catch { throw .essay(error) }
    var scores = Scores()
    do { try scores.add(essay, gold: labelled.gold, text: text) } catch { throw .mismatch(error) }
    return scores
  }
}

extension Call {
  /// Writes the analysis that is scored, where that is asked for.
  fileprivate func writeExport(_ outcomes: [Outcome]) throws(UsageError) {
    guard let file = typed.exportTo else { return }
    let destination = Destination.file(file)
    do { try destination.write(JSONReport.analysis(outcomes)) } catch { throw .cannotWrite(file.text, error) }
  }

  fileprivate func scored(_ inputs: [LabelledInput]) throws(UsageError) -> [ScoredEssay] {
    let chosen = try chosenModels()
    let scored = map(inputs, size: \.input.bytes.count, behind: Essay.preparations(), by: { EssayReader() }) {
      ScoredEssay($0, self, chosen ?? .builtIn, $1)
    }
    tell(scored.flatMap(\.messages))
    return scored
  }
}
