import Reports

/// The files whose paths begin with what is typed.
enum FileCandidates {
  /// - Parameter slash: whether folders end with one.
  static func paths(_ typed: FilePath, _ files: Completion.Files, slash: Bool) -> [String] {
    guard files != .none else { return [] }
    let end = typed.bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = FilePath(bytes: end.map { typed.bytes[...$0] } ?? [])
    let start = typed.bytes[folder.bytes.count...]
    let place = folder.bytes.isEmpty ? FilePath(".") : folder.expandingHome
    let names = (try? Folder.names(in: place)) ?? []
    return names.filter { $0.bytes.starts(with: start) }.compactMap { name -> String? in
      let path = FilePath(bytes: folder.bytes + name.bytes)
      guard let kind = try? FileKind.of(place.appending(name)), isOffered(name, kind, files), isPlain(path) else {
        return nil
      }
      return slash && kind == .folder ? path.text + "/" : path.text
    }
  }

  /// Whether the path is text that a terminal shows as it is, and no option.
  private static func isPlain(_ path: FilePath) -> Bool {
    path.bytes.first != UInt8(ascii: "-") && Array(printable(path.text).utf8) == path.bytes
  }

  private static func isOffered(_ name: FilePath, _ kind: FileKind, _ files: Completion.Files) -> Bool {
    switch files {
    case .none: false
    case .all: true
    case .folders: kind == .folder
    case .essays: kind == .folder || InputFinder.endings.contains(name.ending)
    }
  }
}
