/// What a path on the command line leads to.
enum Found: Sendable {
  case file(FilePath, FileKind)
  case problem(FilePath, Problem)
  /// Something in a folder that is named like an essay and is no file.
  case skipped(FilePath)
}

/// Finds the files that paths lead to.
enum InputFinder {
  static let endings: Set<String> = [".md", ".markdown", ".txt", ".html", ".htm"]
  static let leftOut = ["README", "LICENSE", "ATTRIBUTION"]

  /// The file at `path`, or the essays in the folder there, in the order of their paths' bytes.
  static func files(at path: FilePath) -> [Found] {
    do {
      let kind = try FileKind.of(path)
      return kind == .folder ? essays(in: path) : [named(path, kind)]
    } catch {
      return [.problem(path, .system(error))]
    }
  }

  private static func named(_ path: FilePath, _ kind: FileKind) -> Found {
    switch path.ending {
    case ".docx", ".odt": .problem(path, .needsConversion(command: "pandoc -t markdown \(quoted(path))"))
    case ".pdf": .problem(path, .needsConversion(command: "pdftotext \(quoted(path))"))
    default: .file(path, kind)
    }
  }

  /// The path as a shell takes it.
  private static func quoted(_ path: FilePath) -> String {
    path.bytes.allSatisfy(ShellLine.isPlain)
      ? path.text
      : "'" + path.text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func essays(in folder: FilePath) -> [Found] {
    var found: [Found] = []
    var waiting = [folder]
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

  /// What an entry of a folder is to us; a symbolic link to a folder is not followed.
  private static func essay(at path: FilePath) -> Entry? {
    let named = isEssay(path.name, path.ending)
    do throws(SystemError) {
      var kind = try FileKind.ofEntry(path)
      if kind == .folder { return .folder }
      guard named else { return nil }
      if kind == nil { kind = try FileKind.of(path) }
      guard kind != .folder else { return nil }
      return .essay(kind == .file ? .file(path, .file) : .skipped(path))
    } catch {
      return named ? .essay(.problem(path, .system(error))) : nil
    }
  }

  private static func isEssay(_ name: String, _ ending: String) -> Bool {
    endings.contains(ending) && !leftOut.contains { name.utf8.starts(with: $0.utf8) }
  }
}

extension Found {
  var path: FilePath {
    switch self {
    case .file(let path, _), .problem(let path, _), .skipped(let path): path
    }
  }
}
