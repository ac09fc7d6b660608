import Glibc

/// A path as the system has it: bytes, which need not be text.
struct FilePath: Sendable, Hashable {
  let bytes: [UInt8]

  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// What people are shown; bytes that are no text are replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The last component.
  var name: String {
    let trimmed = bytes.reversed().drop { $0 == Self.slash }
    return String(decoding: trimmed.prefix { $0 != Self.slash }.reversed(), as: UTF8.self)
  }

  /// The folder it stands in.
  var folder: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return FilePath(bytes: bytes[...slash])
  }

  /// The ending of the name with its dot, lower case; empty where there is none.
  var ending: String {
    let name = self.name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return "" }
    return name[dot...].lowercased()
  }

  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }
  var hasSlash: Bool { bytes.contains(Self.slash) }

  func appending(_ name: FilePath) -> FilePath {
    FilePath(bytes: bytes.last == Self.slash ? bytes + name.bytes : bytes + [Self.slash] + name.bytes)
  }

  /// Calls `body` with the path as the system wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return withUnsafePointer(to: 0) { body($0) } }
      return body(start)
    }
  }

  private static let slash = UInt8(ascii: "/")
}

/// What stands at a path.
enum FileKind: Sendable {
  case file, folder
  /// A named pipe, a device, a socket.
  case special

  /// The kind of what `path` leads to.
  static func of(_ path: FilePath) throws(SystemError) -> FileKind { try of(path, stat) }

  /// The kind of what stands at `path` itself; nil for a symbolic link.
  static func ofEntry(_ path: FilePath) throws(SystemError) -> FileKind? {
    var status = Glibc.stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { throw SystemError.last }
    return status.st_mode & S_IFMT == S_IFLNK ? nil : kind(status.st_mode)
  }

  private static func of(
    _ path: FilePath, _ ask: (UnsafePointer<CChar>, UnsafeMutablePointer<Glibc.stat>) -> Int32
  ) throws(SystemError) -> FileKind {
    var status = Glibc.stat()
    guard path.withCString({ ask($0, &status) }) == 0 else { throw SystemError.last }
    return kind(status.st_mode)
  }

  private static func kind(_ mode: mode_t) -> FileKind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .special
    }
  }
}

/// What the system said no with.
struct SystemError: Error, Sendable, Hashable {
  let code: Int32

  static var last: SystemError { SystemError(code: errno) }

  /// The system's own words, in English.
  var text: String {
    guard let words = strerror(code) else { return "error \(code)" }
    return String(cString: words)
  }
}

extension SystemError {
  static let tooLarge = SystemError(code: EFBIG)
}
