import Glibc

/// A file that is written beside its place and takes it at the end: it is whole, or as it was.
final class ReplacedFile {
  private let target: FilePath
  /// Where it is written meanwhile; nil for a device or a named pipe, which cannot be replaced.
  private let beside: FilePath?
  /// Negative once it is closed.
  private var descriptor: Int32

  init(_ path: FilePath) throws(SystemError) {
    let target = Self.resolved(path)
    self.target = target
    if let kind = try? FileKind.of(target), kind != .file {
      beside = nil
      descriptor = target.withCString { open($0, O_WRONLY | O_CLOEXEC) }
    } else {
      (beside, descriptor) = Self.openBeside(target)
    }
    guard descriptor >= 0 else { throw SystemError.last }
    if beside != nil { Self.keepMode(of: target, for: descriptor) }
  }

  deinit { cancel() }

  func write(_ bytes: [UInt8]) throws(SystemError) { try writeAll(bytes, to: descriptor) }

  /// Puts the file in its place.
  func commit() throws(SystemError) {
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard let beside else { return }
    guard isClosed, beside.withCString({ from in target.withCString { rename(from, $0) } }) == 0 else {
      let error = SystemError.last
      remove(beside)
      throw error
    }
  }

  /// Leaves the place as it was.
  func cancel() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    if let beside { remove(beside) }
  }

  private func remove(_ path: FilePath) { _ = path.withCString { unlink($0) } }

  /// A new file in the folder of `target`; what another process left there stays.
  private static func openBeside(_ target: FilePath) -> (FilePath, Int32) {
    var number = 0
    while true {
      let name = ".klantkoning.\(getpid())" + (number > 0 ? ".\(number)" : "")
      let beside = target.folder.appending(FilePath(name))
      let descriptor = beside.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
      if descriptor >= 0 || errno != EEXIST || number == 1000 { return (beside, descriptor) }
      number += 1
    }
  }

  /// The path that a symbolic link leads to, so that the link stays.
  private static func resolved(_ path: FilePath) -> FilePath {
    guard let real = path.withCString({ realpath($0, nil) }) else { return path }
    defer { free(real) }
    return FilePath(bytes: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
  }

  private static func keepMode(of path: FilePath, for descriptor: Int32) {
    var status = Glibc.stat()
    if path.withCString({ stat($0, &status) }) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
  }
}
