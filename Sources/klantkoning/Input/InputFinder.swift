import Glibc

/// What a path on the command line leads to.
enum Found: Sendable {
  case file(FilePath, FileKind)
  case problem(FilePath, Problem)
  /// Something in a folder that would be read if it were something else.
  case skipped(FilePath, Skipped)
}

/// Why something in a folder is not read.
enum Skipped: Sendable {
  /// A named pipe, a device, a socket.
  case special
  /// A symbolic link, and nobody asked to follow those.
  case link
  /// The file that the output goes to.
  case output
}

/// Finds the files that paths lead to.
struct InputFinder {
  static let endings: Set<String> = [".md", ".markdown", ".txt", ".html", ".htm"]
  static let leftOut = ["README", "LICENSE", "ATTRIBUTION"]

  /// Whether links in a folder are followed; those that are named are.
  let follows: Bool
  /// Files that are written, and therefore not read.
  let outputs: Set<FileIdentity>
  /// The folders that were entered; each is once, however many links lead there.
  private var entered: Set<FileIdentity> = []

  init(follows: Bool, outputs: Set<FileIdentity>) { (self.follows, self.outputs) = (follows, outputs) }

  /// The file at `path`, or the essays in the folder there, in the order of their paths' bytes.
  func files(at path: FilePath) -> [Found] {
    do {
      let kind = try FileKind.of(path)
      guard kind == .folder else { return [Self.named(path, kind)] }
      var finder = self
      return finder.essays(in: path)
    } catch {
      return [.problem(path, .system(error))]
    }
  }

  private static func named(_ path: FilePath, _ kind: FileKind) -> Found {
    switch path.ending {
    case ".docx", ".odt": .problem(path, .needsConversion(command: "pandoc -t markdown \(path.shellWord)"))
    case ".pdf": .problem(path, .needsConversion(command: "pdftotext \(path.shellWord)"))
    default: .file(path, kind)
    }
  }

  private mutating func essays(in folder: FilePath) -> [Found] {
    var found: [Found] = []
    var waiting = [folder]
    if follows, let status = try? FileStatus(folder) { entered.insert(status.identity) }
    while let path = waiting.popLast() {
      do {
        let entries = try Folder.names(in: path).map { path.appending($0) }
        found += entries.compactMap { entry in
          guard let essay = essay(at: entry) else { return nil }
          if case .folder = essay { waiting.append(entry) }
          return essay.found
        }
      } catch {
        found.append(.problem(path, .system(error)))
      }
    }
    if found.isEmpty { return [.problem(folder, .folderWithoutEssays)] }
    return found.sorted { $0.path.bytes.lexicographicallyPrecedes($1.path.bytes) }
  }

  private enum Entry {
    case folder
    case essay(Found)

    var found: Found? { if case .essay(let found) = self { found } else { nil } }
  }

  /// What an entry of a folder is to us.
  private mutating func essay(at path: FilePath) -> Entry? {
    let named = Self.isEssay(path.name, path.ending)
    do throws(SystemError) {
      let entry = try FileStatus(entry: path)
      if entry.isLink && !follows { return Self.skippedLink(path, named) }
      let status = entry.isLink ? try FileStatus(path) : entry
      if status.kind == .folder { return !follows || entered.insert(status.identity).inserted ? .folder : nil }
      guard named else { return nil }
      if status.kind == .special { return .essay(.skipped(path, .special)) }
      if outputs.contains(status.identity) { return .essay(.skipped(path, .output)) }
      return .essay(.file(path, entry.isLink ? .file : .entry))
    } catch {
      // What is gone and was not called an essay is nobody's loss; anything else may be a folder of essays.
      return named || error.code != ENOENT ? .essay(.problem(path, .system(error))) : nil
    }
  }

  /// A link that is not followed; it is told of where it would have led to essays.
  private static func skippedLink(_ path: FilePath, _ named: Bool) -> Entry? {
    named || (try? FileKind.of(path)) == .folder ? .essay(.skipped(path, .link)) : nil
  }

  private static func isEssay(_ name: String, _ ending: String) -> Bool {
    endings.contains(ending) && !leftOut.contains { name.utf8.starts(with: $0.utf8) }
  }
}

extension Found {
  var path: FilePath {
    switch self {
    case .file(let path, _), .problem(let path, _), .skipped(let path, _): path
    }
  }
}
