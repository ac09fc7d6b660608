import Glibc

/// What stands at a path.
enum FileKind: Sendable {
  case file
  /// A file that was found in a folder, and is no link.
  case entry
  case folder
  /// A named pipe, a device, a socket.
  case special

  /// The kind of what `path` leads to.
  static func of(_ path: FilePath) throws(SystemError) -> FileKind { try FileStatus(path).kind }
}

/// A file or a folder by its place on the disk, whatever it is called.
struct FileIdentity: Sendable, Hashable {
  private let device: dev_t
  private let number: ino_t

  fileprivate init(_ status: stat) { (device, number) = (status.st_dev, status.st_ino) }
}

/// What the system knows of a file without reading it.
struct FileStatus: Sendable {
  let kind: FileKind
  let identity: FileIdentity
  let isLink: Bool
  let size: Int
  /// Who may do what with it.
  let permissions: mode_t
  /// When it was changed last, in seconds and nanoseconds.
  private let changed: (Int, Int)

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .special
      }
    identity = FileIdentity(status)
    isLink = status.st_mode & S_IFMT == S_IFLNK
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    changed = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  /// Of what `path` leads to.
  init(_ path: FilePath) throws(SystemError) { try self.init { status in path.withCString { stat($0, &status) } } }

  /// Of what stands at `path` itself, be it a symbolic link.
  init(entry path: FilePath) throws(SystemError) {
    try self.init { status in path.withCString { lstat($0, &status) } }
  }

  /// Of an open file.
  init(descriptor: Int32) throws(SystemError) { try self.init { status in fstat(descriptor, &status) } }

  private init(_ ask: (inout stat) -> Int32) throws(SystemError) {
    var status = stat()
    guard ask(&status) == 0 else { throw SystemError.last }
    self.init(status)
  }

  /// Whether it is a file whose content was changed since the status `earlier` of the same.
  func isChanged(since earlier: FileStatus) -> Bool {
    kind == .file && (size != earlier.size || changed != earlier.changed)
  }
}
