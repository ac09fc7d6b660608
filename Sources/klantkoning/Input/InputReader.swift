import Corpus
import Reports

/// Reads what the paths of a call lead to, in their order, as texts of some kind, and keeps all of them.
struct InputReader<Text> {
  /// A text, and what people should know of its reading.
  typealias Noted = (text: Text, notes: [String])

  enum Result {
    case text(Text)
    case error(InputError)
  }

  private let rules: InputRules
  private let text: (RawInput) throws(EssayError) -> Noted
  private(set) var results: [Result] = []
  private(set) var messages: [InputMessage] = []

  init(_ rules: InputRules, text: @escaping (RawInput) throws(EssayError) -> Noted) {
    self.rules = rules
    self.text = text
  }

  /// Reads the paths; without any, the essays that are built in, but for those that a joined path replaces.
  ///
  /// - Parameter joined: paths that a command names beside its input.
  mutating func read(_ paths: [FilePath], joined: [FilePath]) {
    var stream = InputStream(paths, joined: joined, rules)
    while let item = stream.next() {
      let loaded = LoadedInput(item, takesExports: rules.takesExports)
      messages += loaded.messages
      switch loaded.result {
      case .text(let input): add(input)
      case .error(let error): results.append(.error(error))
      case nil: continue
      }
    }
  }

  private mutating func add(_ input: RawInput) {
    do {
      let noted = try text(input)
      results.append(.text(noted.text))
      messages += noted.notes.map { InputMessage(path: input.place, content: .note($0)) }
    } catch {
      let problem = Problem.essay(error)
      results.append(.error(InputError(id: input.id, path: input.place, error: problem.record)))
      messages.append(InputMessage(path: input.place, content: .problem(problem)))
    }
  }
}

/// What a user is told of an input.
struct InputMessage: Sendable {
  enum Content: Sendable {
    case problem(Problem)
    case note(String)
    case skipped(Skipped)
  }

  let path: String
  let content: Content

  var isNote: Bool { if case .problem = content { false } else { true } }

  func text(_ words: Messages) -> String {
    switch content {
    case .problem(let problem):
      problem.line.map { "\(path):\($0): " + problem.text(words) } ?? "\(path): " + problem.text(words)
    case .note(let note): "\(path): \(words.note): \(note)"
    case .skipped(let why): "\(path): \(words.note): \(words.skipped(why))"
    }
  }
}

extension InputReader.Result: Sendable where Text: Sendable {}
