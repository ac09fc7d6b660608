import Corpus
import Reports

extension Command {
  static let report = Command(
    "report", "[PATH ...]",
    examples: [
      "klantkoning report essays/ -o report.html", "klantkoning report essays/ --language nl > rapport.html",
    ],
    flags: [.model], help: { $0.report }
  ) { (call) throws(UsageError) in
    let texts = try call.markedTexts()
    return try call.end(texts.outcomes, PageReport(call.words).page(texts.texts))
  }
}

extension Call {
  /// The essays with their texts.
  fileprivate func markedTexts() throws(UsageError) -> (texts: [MarkedText], outcomes: [Outcome]) {
    let models = try chosenModels() ?? .builtIn
    let target = typed.target
    let inputs = read(typed.words) { (input) throws(EssayError) in (input, []) }
    let readings = map(inputs, size: { if case .text(let input) = $0 { input.bytes.count } else { 0 } }) {
      MarkedReading($0, target, models)
    }
    tell(readings.flatMap(\.messages))
    return (readings.compactMap(\.text), readings.map(\.outcome))
  }
}

/// An input read as a marked text, and what the user is told of it.
private struct MarkedReading: Sendable {
  let text: MarkedText?
  let outcome: Outcome
  let messages: [InputMessage]

  init(_ input: InputReader<RawInput>.Result, _ target: String?, _ models: ArgumentModels) {
    switch input {
    case .error(let error): (text, outcome, messages) = (nil, .error(error), [])
    case .text(let input):
      do throws(EssayError) {
        let text = try MarkedText(
          bytes: input.bytes, id: input.id, path: input.path, target: target, models: models,
          contents: [.topics, .relations])
        self.text = text
        outcome = .essay(text.essay)
        messages = text.essay.notes.map { InputMessage(path: input.place, content: .note($0)) }
      } catch {
        let problem = Problem.essay(error)
        text = nil
        outcome = .error(InputError(id: input.id, path: input.place, error: problem.record))
        messages = [InputMessage(path: input.place, content: .problem(problem))]
      }
    }
  }
}
