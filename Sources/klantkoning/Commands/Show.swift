import Corpus
import Reports

extension Command {
  static let show = Command(
    "show", "ESSAY [PATH ...]",
    examples: [
      "klantkoning show andrei", "klantkoning show andrei --only thesis,claim",
      "klantkoning show mine.md --language nl",
      "klantkoning show keizer --color=always | less -R",
    ],
    flags: [.only, .noPager, .from, .model], takes: [.name, .essays], help: { $0.show }
  ) { (call) throws(UsageError) in
    guard let word = call.typed.words.first else { throw .missingName(command: "show") }
    let models = try call.chosenModels()
    let inputs = call.namedInputs(PositionName(word))
    let named = inputs.compactMap { if case .text(let named) = $0 { named } else { nil } }
    guard !named.isEmpty else { return .failed }
    let input = try PositionName(word).essay(among: named)
    Parallel.perform(Essay.preparations(call.contents))
    let outcomes = inputs.compactMap { if case .error(let error) = $0 { Outcome.error(error) } else { nil } }
    return try call.show(input, models ?? .builtIn, outcomes)
  }
}

/// An input, and what it is called by.
private struct NamedInput: Sendable {
  let input: RawInput
  let name: EssayName
}

extension PositionName {
  /// The one essay that the word names.
  fileprivate func essay(among inputs: [NamedInput]) throws(UsageError) -> RawInput {
    let ids = isPath ? inputs.map(\.name.id) : try ids(among: inputs.map(\.name))
    guard let input = inputs.first(where: { ids.contains($0.name.id) })?.input, ids.count == 1 else {
      throw .ambiguousName(word.text, candidates: ids)
    }
    return input
  }

  private func ids(among names: [EssayName]) throws(UsageError) -> [String] {
    do {
      return try NameLookup.essays(word.text, among: names)
    } catch {
      throw usageError(error) { names.prefix(9).map { $0.author ?? $0.id } }
    }
  }
}

extension Call {
  /// The inputs by name; only the one that is shown will be read. A path is all there is to it.
  fileprivate func namedInputs(_ name: PositionName) -> [InputReader<NamedInput>.Result] {
    read(name.isPath ? [name.word] : Array(typed.words.dropFirst())) { (input) throws(EssayError) in
      (NamedInput(input: input, name: try EssayName(input)), [])
    }
  }

  /// What the text shows of an essay.
  fileprivate var contents: Essay.Contents { typed.json ? .all : .relations }

  fileprivate func show(
    _ input: RawInput, _ models: ArgumentModels, _ errors: [Outcome]
  ) throws(UsageError) -> Ending {
    let text: MarkedText
    do throws(EssayError) {
      text = try MarkedText(
        bytes: input.bytes, id: input.id, path: input.path, target: typed.target, models: models, contents: contents,
        known: input.known)
    } catch {
      // It had a name, so that it can be read.
      throw .unreadName(input.place)
    }
    tell(text.essay.notes.map { InputMessage(path: input.place, content: .note($0)) })
    let outcomes = [.essay(text.essay)] + errors
    if typed.json { return try end(outcomes, JSONReport.analysis(outcomes)) }
    return try end(outcomes, TextReport(words, style).markedText(text, only: typed.only), paged: true)
  }
}
