import Corpus
import Reports

/// The bytes of an input, before anybody has read them.
struct RawInput: Sendable {
  enum Origin: Sendable { case builtIn, standardInput, file(FilePath) }

  let origin: Origin
  let id: String
  let bytes: [UInt8]

  var path: String? { if case .file(let path) = origin { path.text } else { nil } }

  /// What people are told of where it comes from.
  var place: String {
    switch origin {
    case .builtIn: id
    case .standardInput: "stdin"
    case .file(let path): path.text
    }
  }
}

/// Reads what the paths of a call lead to, in their order, as texts of some kind.
struct InputReader<Text> {
  /// A text, and what people should know of its reading.
  typealias Noted = (text: Text, notes: [String])

  enum Result {
    case text(Text)
    case error(InputError)
  }

  let ids: Typed.IDs
  private let text: (RawInput) throws(EssayError) -> Noted
  private(set) var results: [Result] = []
  private(set) var messages: [InputMessage] = []
  /// Where each id was read first.
  private var places: [String: String] = [:]

  init(ids: Typed.IDs, text: @escaping (RawInput) throws(EssayError) -> Noted) {
    self.ids = ids
    self.text = text
  }

  /// Reads the paths; without any, the essays that are built in, but for those that a joined path replaces.
  ///
  /// - Parameter joined: paths that a command names beside its input.
  mutating func read(_ paths: [FilePath], joined: [FilePath]) {
    for path in joined where !paths.contains(path) { read(path) }
    for path in paths { read(path) }
    if paths.isEmpty { readBuiltIn(unlessTaken: !joined.isEmpty) }
  }

  private mutating func readBuiltIn(unlessTaken: Bool) {
    for essay in BuiltInEssay.all where !(unlessTaken && places[essay.id] != nil) {
      add(RawInput(origin: .builtIn, id: essay.id, bytes: essay.bytes))
    }
  }

  private mutating func read(_ path: FilePath) {
    if path.isStandardInput { return readStandardInput() }
    for found in InputFinder.files(at: path) {
      switch found {
      case .file(let file, let kind): read(file, kind)
      case .problem(let file, let problem): fail(file, problem)
      case .skipped(let file): messages.append(InputMessage(path: file.text, content: .skippedSpecial))
      }
    }
  }

  private mutating func readStandardInput() {
    do {
      add(RawInput(origin: .standardInput, id: "stdin", bytes: try FileReader.standardInput()))
    } catch {
      fail(FilePath("stdin"), .system(error))
    }
  }

  private mutating func read(_ path: FilePath, _ kind: FileKind) {
    do {
      add(RawInput(origin: .file(path), id: id(of: path), bytes: try FileReader.bytes(of: path, kind: kind)))
    } catch {
      fail(path, error == .tooLarge ? .tooLarge : .system(error))
    }
  }

  private func id(of path: FilePath) -> String {
    switch ids {
    case .name: essayID(fileName: path.name)
    case .path: path.relative.text
    }
  }

  private mutating func add(_ input: RawInput) {
    if let earlier = places[input.id] {
      return fail(input.place, input.id, .duplicate(id: input.id, earlier: earlier))
    }
    places[input.id] = input.place
    do {
      let noted = try text(input)
      results.append(.text(noted.text))
      messages += noted.notes.map { InputMessage(path: input.place, content: .note($0)) }
    } catch {
      fail(input.place, input.id, .essay(error))
    }
  }

  private mutating func fail(_ path: FilePath, _ problem: Problem) { fail(path.text, id(of: path), problem) }

  private mutating func fail(_ place: String, _ id: String, _ problem: Problem) {
    results.append(.error(InputError(id: id, path: place, error: problem.record)))
    messages.append(InputMessage(path: place, content: .problem(problem)))
  }
}

/// What a user is told of an input.
struct InputMessage: Sendable {
  enum Content: Sendable {
    case problem(Problem)
    case note(String)
    case skippedSpecial
  }

  let path: String
  let content: Content

  var isNote: Bool { if case .problem = content { false } else { true } }

  func text(_ words: Messages) -> String {
    switch content {
    case .problem(let problem):
      problem.line.map { "\(path):\($0): " + problem.text(words) } ?? "\(path): " + problem.text(words)
    case .note(let note): "\(path): \(words.note): \(note)"
    case .skippedSpecial: "\(path): \(words.note): \(words.skippedSpecial)"
    }
  }
}

extension InputReader.Result: Sendable where Text: Sendable {}
