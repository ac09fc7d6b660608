import Corpus
import Reports

/// Reads what the paths of a call lead to, in their order.
struct InputReader {
  let ids: Typed.IDs
  let target: String?
  private(set) var outcomes: [Outcome] = []
  private(set) var messages: [InputMessage] = []
  /// Where each id was read first.
  private var places: [String: String] = [:]

  init(ids: Typed.IDs, target: String?) {
    self.ids = ids
    self.target = target
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
      add(essay.bytes, id: essay.id, path: nil, place: essay.id)
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
      add(try FileReader.standardInput(), id: "stdin", path: nil, place: "stdin")
    } catch {
      fail(FilePath("stdin"), .system(error))
    }
  }

  private mutating func read(_ path: FilePath, _ kind: FileKind) {
    do {
      add(try FileReader.bytes(of: path, kind: kind), id: id(of: path), path: path.text, place: path.text)
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

  private mutating func add(_ bytes: [UInt8], id: String, path: String?, place: String) {
    if let earlier = places[id] { return fail(place, id, .duplicate(id: id, earlier: earlier)) }
    places[id] = place
    do {
      let essay = try Essay(bytes: bytes, id: id, path: path, target: target)
      outcomes.append(.essay(essay))
      messages += essay.notes.map { InputMessage(path: place, content: .note($0)) }
    } catch {
      fail(place, id, .essay(error))
    }
  }

  private mutating func fail(_ path: FilePath, _ problem: Problem) { fail(path.text, id(of: path), problem) }

  private mutating func fail(_ place: String, _ id: String, _ problem: Problem) {
    outcomes.append(.error(InputError(id: id, path: place, error: problem.record)))
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
