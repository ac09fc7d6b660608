import Corpus
import Reports

/// What a call means: what was typed, seen in the surroundings of the call.
struct Call: Sendable {
  let typed: Typed
  let messages: Messages
  let words: Words
  let style: TextStyle
  let destination: Destination

  init(_ typed: Typed) {
    self.typed = typed
    messages = .in(typed.answers)
    words = .in(typed.answers)
    let toFile = typed.output.map { !$0.isStandardInput } ?? false
    destination = typed.output.flatMap { $0.isStandardInput ? nil : .file($0) } ?? .standardOutput
    let color =
      switch typed.color {
      case .always: true
      case .never: false
      case .auto: !toFile && Environment.wantsColor
      }
    style = TextStyle(columns: toFile ? 80 : Environment.columns, hasColor: color)
  }

  /// Reads essays and tells what could not be read.
  ///
  /// - Parameter contents: what the command shows of them.
  func read(
    _ paths: [FilePath], joined: [FilePath] = [], contents: Essay.Contents = .all
  ) throws(UsageError) -> [Outcome] {
    try readWithInputs(paths, joined: joined, contents: contents).outcomes
  }

  /// Reads the essays of those who are named, and tells what could not be read; where a name is not clear, all of them.
  func read(
    _ paths: [FilePath], of names: [PositionName], contents: Essay.Contents
  ) throws(UsageError) -> [Outcome] {
    let joined = names.filter(\.isPath).map(\.word)
    return try readWithInputs(paths, joined: joined, contents: contents) { PositionName.inputs(named: names, in: $0) }
      .outcomes
  }

  /// Reads essays, tells what could not be read, and keeps what they were read from.
  ///
  /// - Parameter choose: which of what was found is read as essays.
  func readWithInputs(
    _ paths: [FilePath], joined: [FilePath] = [], contents: Essay.Contents = .all, takesExports: Bool = true,
    choose: ([InputReader<RawInput>.Result]) -> [InputReader<RawInput>.Result] = { $0 }
  ) throws(UsageError) -> (outcomes: [Outcome], inputs: [RawInput]) {
    let target = typed.target
    let inputs = choose(read(paths, joined: joined, takesExports) { (input) throws(EssayError) in (input, []) })
    let readings = try readings(of: inputs, contents: contents) { InputReading($0, target, $1, $2, contents) }
    return (readings.map(\.outcome), inputs.compactMap { if case .text(let input) = $0 { input } else { nil } })
  }

  /// Reads texts of some kind and tells what could not be read.
  ///
  /// - Parameter takesExports: whether essays will do that were exported, and have no text.
  func read<Text>(
    _ paths: [FilePath], joined: [FilePath] = [], _ takesExports: Bool = false,
    _ text: @escaping (RawInput) throws(EssayError) -> InputReader<Text>.Noted
  ) -> [InputReader<Text>.Result] {
    var reader = InputReader(rules(takesExports: takesExports), text: text)
    reader.read(paths, joined: joined)
    tell(reader.messages)
    return reader.results
  }

  /// How the command takes its inputs; those that do not ask take all of them as texts.
  func rules(takesExports: Bool) -> InputRules {
    let asks = typed.command?.flags.contains { $0.long == Flag.from.long } ?? false
    return InputRules(
      ids: typed.ids, from: asks ? typed.from : .text, takesExports: takesExports, follows: typed.follow,
      outputs: outputs)
  }

  /// Writes the output and says how the call ends.
  ///
  /// - Parameter paged: whether people read it on a terminal through a pager, unless they want none.
  func end(_ outcomes: [Outcome], _ bytes: [UInt8], paged: Bool = false) throws(UsageError) -> Ending {
    try end(essays: outcomes.essays.count, errors: outcomes.errors.count, bytes, paged: paged)
  }

  /// The same, told how many essays were read and how many were not.
  func end(essays: Int, errors: Int, _ bytes: [UInt8], paged: Bool = false) throws(UsageError) -> Ending {
    let nothingRead = essays == 0
    if case .file = destination, nothingRead { return .failed }
    if !(paged && page(bytes)) { try write(bytes) }
    return nothingRead ? .failed : errors == 0 ? .done : .no
  }

  /// Shows the output in a pager, where there is one to be used.
  private func page(_ bytes: [UInt8]) -> Bool {
    guard case .standardOutput = destination, !typed.noPager, let pager = Pager.chosen else { return false }
    return pager.show(bytes)
  }

  func write(_ bytes: [UInt8]) throws(UsageError) {
    do { try destination.write(bytes) } catch {
      throw cannotWrite(error)
    }
  }

  /// What went wrong with the output.
  func cannotWrite(_ error: SystemError) -> UsageError {
    .cannotWrite(typed.output?.text ?? "standard output", error)
  }
}
