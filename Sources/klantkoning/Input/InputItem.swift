import Corpus
import Reports

/// The bytes of an input, before anybody has read them.
struct RawInput: Sendable {
  enum Origin: Sendable {
    case builtIn, standardInput
    case file(FilePath)
    /// A line of NDJSON: `file:line`.
    case record(place: String)
  }

  let origin: Origin
  let id: String
  let bytes: [UInt8]
  /// What a record tells of it.
  var known = Essay.Known()
  /// An essay that was exported, without its text; there are no bytes then.
  var exported: Essay?

  var path: String? { if case .file(let path) = origin { path.text } else { nil } }

  /// What people are told of where it comes from.
  var place: String {
    switch origin {
    case .builtIn: id
    case .standardInput: "stdin"
    case .file(let path): path.text
    case .record(let place): place
    }
  }
}

/// An input by its name: small, as long as nobody loads it.
struct InputItem: Sendable {
  enum Content: Sendable {
    case builtIn(BuiltInEssay)
    /// What a pipe held; nil for standard input.
    case read([UInt8], from: FilePath?)
    case file(FilePath, FileKind)
    /// A line of NDJSON.
    case record([UInt8])
    case problem(Problem)
    /// Something in a folder that is not read.
    case skipped(Skipped)
  }

  let content: Content
  /// What it is called; nil for a record, which has a name of its own.
  let id: String?
  /// What people are told of where it comes from.
  let place: String

  /// The bytes that it keeps.
  var size: Int {
    switch content {
    case .record(let bytes), .read(let bytes, _): bytes.count
    default: 0
    }
  }

  /// The bytes that there are to be read, as far as they can be known.
  var sizeToRead: Int {
    if case .file(let path, _) = content { (try? FileStatus(path))?.size ?? 0 } else { size }
  }
}

/// An input with its bytes, or why there are none.
struct LoadedInput: Sendable {
  /// Nil where there is nothing to be read.
  let result: InputReader<RawInput>.Result?
  let messages: [InputMessage]

  /// - Parameter takesExports: whether an essay will do that was exported, and has no text.
  init(_ item: InputItem, takesExports: Bool) {
    if case .skipped(let why) = item.content {
      (result, messages) = (nil, [InputMessage(path: item.place, content: .skipped(why))])
      return
    }
    do throws(Unreadable) {
      (result, messages) = (.text(try Self.input(item, takesExports)), [])
    } catch {
      result = .error(InputError(id: error.id, path: item.place, error: error.problem.record))
      messages = [InputMessage(path: item.place, content: .problem(error.problem))]
    }
  }

  private struct Unreadable: Error {
    let id: String?
    let problem: Problem
  }

  private static func input(_ item: InputItem, _ takesExports: Bool) throws(Unreadable) -> RawInput {
    let id = item.id ?? item.place
    switch item.content {
    case .builtIn(let essay): return RawInput(origin: .builtIn, id: id, bytes: essay.bytes)
    case .read(let bytes, let path):
      return RawInput(origin: path.map { .file($0) } ?? .standardInput, id: id, bytes: bytes)
    case .file(let path, let kind):
      do { return RawInput(origin: .file(path), id: id, bytes: try FileReader.bytes(of: path, kind: kind)) } catch {
        throw Unreadable(id: id, problem: Problem(reading: error))
      }
    case .record(let line): return try record(line, item.place, takesExports)
    case .problem(let problem): throw Unreadable(id: item.id, problem: problem)
    case .skipped: throw Unreadable(id: id, problem: .special)
    }
  }

  private static func record(
    _ line: [UInt8], _ place: String, _ takesExports: Bool
  ) throws(Unreadable) -> RawInput {
    let record: RecordLine
    do { record = try RecordLine.read(line) } catch {
      throw Unreadable(id: error.id, problem: .badRecord(error.failure))
    }
    switch record {
    case .text(let text):
      return RawInput(origin: .record(place: place), id: text.id ?? place, bytes: text.text, known: text.known)
    case .analysis(let essay):
      if !takesExports { throw Unreadable(id: essay.id, problem: .needsText) }
      return RawInput(origin: .record(place: place), id: essay.id, bytes: [], exported: essay)
    case .error(let id, let error): throw Unreadable(id: id, problem: .exported(error))
    }
  }
}
