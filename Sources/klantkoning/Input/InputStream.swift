import Corpus
import Glibc
import Reports

/// How inputs are taken.
struct InputRules: Sendable {
  var ids = Typed.IDs.name
  /// What standard input and files without a telling name hold.
  var from = Typed.From.text
  /// Whether essays will do that were exported, and have no text.
  var takesExports = false
  /// Whether standard input with nothing in it is a stream without records, and not an empty text.
  var takesNothing = false
  /// Whether links in a folder are followed.
  var follows = false
  /// Files that are written, and therefore not read where a folder holds them.
  var outputs: Set<FileIdentity> = []
}

/// What the paths of a call lead to, in their order: only names are kept, and of a stream of records one block.
struct InputStream {
  private enum Source {
    case builtIn(BuiltInEssay)
    case standardInput
    case found(Found)
  }

  private let rules: InputRules
  private var sources: [Source] = []
  private var nextSource = 0
  /// The records that are being read.
  private var records: Records?
  /// The source that each id was given first, by its number.
  private var numbers: [String: Int] = [:]
  /// Whether records were looked for, though there may have been none.
  private(set) var hasRecords = false

  private struct Records {
    var lines: LineReader
    let place: String
    let descriptor: Int32
    /// What the file was like before.
    let status: FileStatus?
  }

  /// The paths; without any, the essays that are built in, but for those that a joined path replaces.
  ///
  /// - Parameter joined: paths that a command names beside its input.
  init(_ paths: [FilePath], joined: [FilePath] = [], _ rules: InputRules) {
    self.rules = rules
    for path in joined where !paths.contains(path) { add(path) }
    for path in paths { add(path) }
    guard paths.isEmpty else { return }
    let taken = Set(sources.compactMap(id))
    sources += BuiltInEssay.all.filter { !taken.contains($0.id) }.map { .builtIn($0) }
  }

  private mutating func add(_ path: FilePath) {
    sources += path.isStandardInput ? [.standardInput] : finder.files(at: path).map { .found($0) }
  }

  private var finder: InputFinder { InputFinder(follows: rules.follows, outputs: rules.outputs) }

  /// How many inputs there are; nil where a stream does not tell.
  var count: Int? { sources.contains(where: mayHoldRecords) ? nil : sources.count }

  private func mayHoldRecords(_ source: Source) -> Bool {
    switch source {
    case .standardInput: rules.from != .text
    case .found(.file(let path, let kind)): form(of: path, kind) != .text
    default: false
    }
  }

  // MARK: Giving

  /// The next input; nil at the end.
  mutating func next() -> InputItem? {
    while true {
      if let record = nextRecord() { return record }
      guard nextSource < sources.count else { return nil }
      nextSource += 1
      if let item = item(sources[nextSource - 1]) { return item }
    }
  }

  /// The next input, and behind it some that are small and there: records that have come already, or files far from the
  /// last; nil at the end.
  ///
  /// A few small essays are read together in less time than one after the other, and nobody waits for one of them.
  mutating func nextFew() -> [InputItem]? {
    guard let first = next() else { return nil }
    var few = [first]
    var size = first.sizeToRead
    while few.count < Self.few, size < Self.fewBytes, let item = nextReady(behind: few.count) {
      few.append(item)
      size += item.sizeToRead
    }
    return few
  }

  private static let few = 48
  private static let fewBytes = 192 << 10

  /// The next input, if it is there and can be read together with `count` before it.
  private mutating func nextReady(behind count: Int) -> InputItem? {
    if let records { return records.lines.hasLine ? nextRecord() : nil }
    // As long as every core can have four times as many, none will end long before the others.
    guard count * 4 * Parallel.cores < sources.count - nextSource,
      case .found(.file(let path, let kind)) = sources[nextSource],
      kind != .special, form(of: path, kind) == .text
    else { return nil }
    return next()
  }

  private mutating func nextRecord() -> InputItem? {
    guard var current = records else { return nil }
    do throws(SystemError) {
      guard let line = try current.lines.next() else {
        records = nil
        return end(current)
      }
      let place = "\(current.place):\(current.lines.number)"
      records = current
      switch line {
      case .bytes(let bytes): return InputItem(content: .record(bytes), id: nil, place: place)
      case .tooLong: return InputItem(content: .problem(.longRecord), id: nil, place: place)
      }
    } catch {
      close(current.descriptor)
      records = nil
      return InputItem(content: .problem(.system(error)), id: nil, place: current.place)
    }
  }

  /// Closes what was read; an error where it was changed meanwhile.
  private func end(_ records: Records) -> InputItem? {
    defer { close(records.descriptor) }
    guard let before = records.status, let now = try? FileStatus(descriptor: records.descriptor),
      now.isChanged(since: before)
    else { return nil }
    return InputItem(content: .problem(.system(.changed)), id: nil, place: records.place)
  }

  /// The input of a source; nil where it is a stream of records, which is opened.
  private mutating func item(_ source: Source) -> InputItem? {
    switch source {
    case .builtIn(let essay): return named(.builtIn(essay), essay.id, essay.id)
    case .standardInput: return standardInput()
    case .found(.problem(let path, let problem)):
      return InputItem(content: .problem(problem), id: id(of: path), place: path.text)
    case .found(.skipped(let path, let why)): return InputItem(content: .skipped(why), id: nil, place: path.text)
    case .found(.file(let path, let kind)):
      let form = form(of: path, kind)
      return form == .text ? named(.file(path, kind), id(of: path), path.text) : stream(path, kind, form)
    }
  }

  /// An input under its id; an error where an earlier one has the same.
  private mutating func named(_ content: InputItem.Content, _ id: String, _ place: String) -> InputItem {
    if let earlier = numbers[id] {
      let problem = Problem.duplicate(id: id, earlier: self.place(of: sources[earlier]))
      return InputItem(content: .problem(problem), id: id, place: place)
    }
    numbers[id] = nextSource - 1
    return InputItem(content: content, id: id, place: place)
  }

  // MARK: Records

  /// What a file holds, by its name; a pipe does not tell.
  private func form(of path: FilePath, _ kind: FileKind) -> Typed.From {
    if rules.from != .auto { return rules.from }
    if kind == .special { return .auto }
    return [".ndjson", ".jsonl"].contains(path.ending) ? .ndjson : .text
  }

  private mutating func standardInput() -> InputItem? {
    open(LineReader(0, endsWithOutput: true), place: "stdin", rules.from, takesNothing: rules.takesNothing)
  }

  private mutating func stream(_ path: FilePath, _ kind: FileKind, _ form: Typed.From) -> InputItem? {
    let descriptor: Int32
    do { descriptor = try FileReader.open(path, kind) } catch {
      return InputItem(content: .problem(Problem(reading: error)), id: id(of: path), place: path.text)
    }
    return open(LineReader(descriptor), place: path.text, form, path: path, descriptor: descriptor)
  }

  /// Begins with the records of a stream, or takes all of it as a text.
  private mutating func open(
    _ lines: LineReader, place: String, _ form: Typed.From, path: FilePath? = nil, descriptor: Int32 = -1,
    takesNothing: Bool = false
  ) -> InputItem? {
    var lines = lines
    let id = path.map { self.id(of: $0) } ?? place
    do throws(SystemError) {
      let content = form == .auto ? try lines.content() : form == .ndjson ? .records : .text
      if content == .records || (content == .blank && takesNothing) {
        hasRecords = true
        let status = path.flatMap { _ in try? FileStatus(descriptor: descriptor) }
        records = Records(lines: lines, place: place, descriptor: descriptor, status: status)
        return nil
      }
      let bytes = try lines.rest()
      close(descriptor)
      return named(.read(bytes, from: path), id, place)
    } catch {
      close(descriptor)
      return InputItem(content: .problem(Problem(reading: error)), id: id, place: place)
    }
  }

  // MARK: Names

  private func id(of path: FilePath) -> String {
    switch rules.ids {
    case .name: essayID(fileName: path.name)
    case .path: path.relative.text
    }
  }

  /// The id of a source that is sure to be an essay.
  private func id(_ source: Source) -> String? {
    if case .found(.file(let path, let kind)) = source, form(of: path, kind) == .text { id(of: path) } else { nil }
  }

  private func place(of source: Source) -> String {
    switch source {
    case .builtIn(let essay): essay.id
    case .standardInput: "stdin"
    case .found(let found): found.path.text
    }
  }
}
