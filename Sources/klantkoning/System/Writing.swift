import Glibc
import Reports

/// Where the output goes.
enum Destination: Sendable {
  case standardOutput
  case file(FilePath)

  /// Writes all of `bytes`: a file is written whole or left as it was.
  ///
  /// A reader of standard output who has seen enough is no error.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    switch self {
    case .standardOutput:
      do { try writeAll(bytes, to: 1) } catch  where error.code == EPIPE { return }
    case .file(let path): try replace(path, with: bytes)
    }
  }

  private func replace(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    let target = resolved(path)
    if let kind = try? FileKind.of(target), kind != .file { return try overwrite(target, with: bytes) }
    let beside = target.folder.appending(FilePath(".klantkoning.\(getpid())"))
    let descriptor = beside.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { throw SystemError.last }
    keepMode(of: target, for: descriptor)
    do throws(SystemError) {
      try fill(descriptor, with: bytes)
      try move(beside, to: target)
    } catch {
      _ = beside.withCString { unlink($0) }
      throw error
    }
  }

  private func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(SystemError) {
    do throws(SystemError) { try writeAll(bytes, to: descriptor) } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw SystemError.last }
  }

  private func move(_ path: FilePath, to target: FilePath) throws(SystemError) {
    let result = path.withCString { from in target.withCString { rename(from, $0) } }
    guard result == 0 else { throw SystemError.last }
  }

  /// Writes to what cannot be replaced: a device or a named pipe.
  private func overwrite(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    let descriptor = path.withCString { open($0, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemError.last }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor)
  }

  /// The path that a symbolic link leads to, so that the link stays.
  private func resolved(_ path: FilePath) -> FilePath {
    guard let real = path.withCString({ realpath($0, nil) }) else { return path }
    defer { free(real) }
    return FilePath(bytes: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
  }

  private func keepMode(of path: FilePath, for descriptor: Int32) {
    var status = Glibc.stat()
    if path.withCString({ stat($0, &status) }) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
  }
}

/// Output that is made in parts: standard output gets each at once, a file all of them at the end.
struct PartedOutput {
  let destination: Destination
  private var kept: [UInt8] = []
  /// Why writing failed; nothing is written after that.
  private(set) var failure: SystemError?
  /// Whether nobody reads on.
  private(set) var isClosed = false

  init(_ destination: Destination) { self.destination = destination }

  /// Whether more parts are of any use.
  var isOpen: Bool { !isClosed && failure == nil }

  mutating func add(_ part: [UInt8]) {
    guard isOpen else { return }
    guard case .standardOutput = destination else { return kept.append(contentsOf: part) }
    do { try writeAll(part, to: 1) } catch {
      if error.code == EPIPE { isClosed = true } else { failure = error }
    }
  }

  /// Writes the file, where the output goes to one.
  func end() throws(SystemError) {
    if let failure { throw failure }
    if case .file = destination { try destination.write(kept) }
  }
}

/// Writes a message to standard error.
func printMessage(_ text: String) { printError("klantkoning: \(printable(text))\n") }

/// Writes to standard error; there is nobody to tell when that fails.
func printError(_ text: String) { try? writeAll(Array(text.utf8), to: 2) }

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var done = 0
  while done < bytes.count {
    let wrote = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
    if wrote < 0 && errno == EINTR { continue }
    guard wrote >= 0 else { throw SystemError.last }
    done += wrote
  }
}
