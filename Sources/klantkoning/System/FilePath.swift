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

  /// The path as a shell takes it, and as no program takes it for an option.
  var shellWord: String {
    if bytes.first == UInt8(ascii: "-") { return FilePath(bytes: "./".utf8 + bytes).shellWord }
    if bytes.allSatisfy(ShellLine.isPlain) { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
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
  /// A file is no longer what it was when its reading began.
  static let changed = SystemError(code: ESTALE)
}
