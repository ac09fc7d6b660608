import Corpus
import Reports

/// An input read as a text of some kind, and what the user is told of it.
struct InputReading<Text: Sendable>: Sendable {
  /// Nil where it could not be read.
  let text: Text?
  let outcome: Outcome
  let messages: [InputMessage]

  /// - Parameter essay: the essay in the text.
  init(
    _ input: InputReader<RawInput>.Result, essay: (Text) -> Essay, read: (RawInput) throws(EssayError) -> Text
  ) {
    switch input {
    case .error(let error): (text, outcome, messages) = (nil, .error(error), [])
    case .text(let input):
      do throws(EssayError) {
        let text = try read(input)
        self.text = text
        outcome = .essay(essay(text))
        messages = essay(text).notes.map { InputMessage(path: input.place, content: .note($0)) }
      } catch {
        let problem = Problem.essay(error)
        text = nil
        outcome = .error(InputError(id: input.id, path: input.place, error: problem.record))
        messages = [InputMessage(path: input.place, content: .problem(problem))]
      }
    }
  }
}

extension InputReading {
  private init(_ text: Text?, _ outcome: Outcome, _ messages: [InputMessage]) {
    (self.text, self.outcome, self.messages) = (text, outcome, messages)
  }

  /// The same with something else that is made of the text.
  func map<Other>(_ transform: (Text) -> Other) -> InputReading<Other> {
    InputReading<Other>(text.map(transform), outcome, messages)
  }
}

extension InputReading<Essay> {
  init(
    _ input: InputReader<RawInput>.Result, _ target: String?, _ models: ArgumentModels,
    _ reader: EssayReader, _ contents: Essay.Contents = .all
  ) {
    self = Self.readings(of: [input], target, models, reader, contents)[0]
  }

  /// Reads inputs together.
  static func readings(
    of inputs: [InputReader<RawInput>.Result], _ target: String?, _ models: ArgumentModels, _ reader: EssayReader,
    _ contents: Essay.Contents
  ) -> [InputReading] {
    let requests = inputs.compactMap { input in
      if case .text(let input) = input, input.exported == nil { input.request } else { nil }
    }
    var essays = reader.read(requests, target: target, models: models, contents: contents).makeIterator()
    return inputs.map { input in
      InputReading(input, essay: { $0 }) { (input) throws(EssayError) in
        if let exported = input.exported { return exported }
        guard let essay = essays.next() else { preconditionFailure("an essay for each request") }
        return try essay.get()
      }
    }
  }
}

extension RawInput {
  fileprivate var request: EssayReader.Request {
    EssayReader.Request(bytes: bytes, id: id, path: path, known: known)
  }
}

extension Call {
  /// Reads inputs over all cores, and tells what could not be read.
  ///
  /// - Parameter contents: what is prepared for while the first are read.
  func readings<Text: Sendable>(
    of inputs: [InputReader<RawInput>.Result], contents: Essay.Contents,
    _ read: @escaping @Sendable (InputReader<RawInput>.Result, ArgumentModels, EssayReader) -> InputReading<Text>
  ) throws(UsageError) -> [InputReading<Text>] {
    let chosen = try chosenModels()
    let preparations = inputs.isEmpty ? [] : Essay.preparations(contents)
    let readings = map(inputs, size: \.size, behind: preparations, by: { EssayReader() }) {
      read($0, chosen ?? .builtIn, $1)
    }
    tell(readings.flatMap(\.messages))
    return readings
  }
}

extension InputReader<RawInput>.Result {
  /// The number of bytes to be read.
  fileprivate var size: Int { if case .text(let input) = self { input.bytes.count } else { 0 } }
}
