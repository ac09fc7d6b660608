import Glibc

/// A file that is written beside its place and takes it at the end: it is whole, or as it was.
///
/// Until then it has no name where the file system can do that, so that nothing of it is left behind, however the program
/// ends; elsewhere its name begins with `.klantkoning.`.
final class ReplacedFile {
  private enum Place {
    /// A device or a named pipe, which cannot be replaced.
    case itself
    case nameless
    case beside(FilePath)
  }

  private let target: FilePath
  private let place: Place
  /// Negative once it is closed.
  private var descriptor: Int32

  init(_ path: FilePath) throws(SystemError) {
    if let kind = try? FileKind.of(path), kind != .file {
      (target, place) = (path, .itself)
      descriptor = path.withCString { open($0, O_WRONLY | O_CLOEXEC) }
    } else {
      let target = Self.resolved(path)
      self.target = target
      let old = try? FileStatus(target)
      // Who must not write a file is not to replace it either.
      if old != nil, target.withCString({ access($0, W_OK) }) != 0 { throw SystemError.last }
      let nameless = Self.openNameless(in: target.folder)
      (place, descriptor) = nameless >= 0 ? (.nameless, nameless) : Self.openBeside(target)
      if descriptor >= 0, let old { fchmod(descriptor, old.permissions) }
    }
    guard descriptor >= 0 else { throw SystemError.last }
  }

  deinit { cancel() }

  func write(_ bytes: [UInt8]) throws(SystemError) { try writeAll(bytes, to: descriptor) }

  /// Writes all there is and puts the file in its place; what would be left behind otherwise lets no interruption in.
  func end(with bytes: [UInt8]) throws(SystemError) {
    guard case .beside = place else {
      try write(bytes)
      return try commit()
    }
    try Interruption.postponed { () throws(SystemError) in
      try write(bytes)
      try commit()
    }
  }

  /// Puts the file in its place.
  func commit() throws(SystemError) {
    try Interruption.postponed { () throws(SystemError) in
      switch place {
      case .itself: if !closes() { throw SystemError.last }
      case .beside(let path):
        guard closes() else { throw Self.failure(removing: path) }
        try rename(path)
      case .nameless:
        let path = try named()
        guard closes() else { throw Self.failure(removing: path) }
        try rename(path)
      }
    }
  }

  /// Leaves the place as it was.
  func cancel() {
    guard closes(), case .beside(let path) = place else { return }
    Self.remove(path)
  }

  /// Whether it was open and could be closed: some file systems tell only then that they are full.
  private func closes() -> Bool {
    defer { descriptor = -1 }
    return descriptor >= 0 && close(descriptor) == 0
  }

  private func rename(_ path: FilePath) throws(SystemError) {
    let isDone = path.withCString { from in target.withCString { Glibc.rename(from, $0) } } == 0
    guard isDone else { throw Self.failure(removing: path) }
  }

  private static func failure(removing path: FilePath) -> SystemError {
    let error = SystemError.last
    remove(path)
    return error
  }

  private static func remove(_ path: FilePath) { _ = path.withCString { unlink($0) } }
}

extension ReplacedFile {
  /// `O_TMPFILE` of Linux, which Swift does not import.
  private static let withoutName = 0o20_000_000 | O_DIRECTORY

  /// A new file in a folder, without a name; negative where the file system has none such.
  private static func openNameless(in folder: FilePath) -> Int32 {
    let descriptor = folder.withCString { open($0, withoutName | O_WRONLY | O_CLOEXEC, 0o666) }
    // It gets its name by its entry in /proc, which not every surrounding has.
    guard descriptor >= 0, entry(of: descriptor).withCString({ access($0, F_OK) }) != 0 else { return descriptor }
    close(descriptor)
    return -1
  }

  private static func entry(of descriptor: Int32) -> FilePath { FilePath("/proc/self/fd/\(descriptor)") }

  /// Gives the file a name beside its target.
  private func named() throws(SystemError) -> FilePath {
    let (path, result) = Self.unused(beside: target) { path in
      Self.entry(of: descriptor).withCString { entry in
        path.withCString { linkat(AT_FDCWD, entry, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
      }
    }
    guard result >= 0 else { throw SystemError.last }
    return path
  }

  /// A new file in the folder of `target`.
  private static func openBeside(_ target: FilePath) -> (Place, Int32) {
    let (path, descriptor) = unused(beside: target) {
      $0.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    }
    return (.beside(path), descriptor)
  }

  /// A name in the folder of `target` that `make` could make something of; what another process left there stays.
  private static func unused(beside target: FilePath, _ make: (FilePath) -> Int32) -> (FilePath, Int32) {
    var number = 0
    while true {
      let path = target.folder.appending(FilePath(".klantkoning.\(getpid())" + (number > 0 ? ".\(number)" : "")))
      let result = make(path)
      if result >= 0 || errno != EEXIST || number == 1000 { return (path, result) }
      number += 1
    }
  }

  /// The path that symbolic links lead to, so that they stay; the file at their end need not be there yet.
  private static func resolved(_ path: FilePath) -> FilePath {
    var path = path
    for _ in 0..<40 {
      if let real = path.real { return real }
      guard let next = path.destination else { return path }
      path = next
    }
    return path
  }
}

extension FilePath {
  /// The path without links and dots; nil where nothing is there.
  fileprivate var real: FilePath? {
    guard let real = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return FilePath(bytes: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
  }

  /// Where the symbolic link at the path leads; nil where it is none.
  fileprivate var destination: FilePath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = withCString { readlink($0, &buffer, buffer.count) }
    guard count > 0 else { return nil }
    let end = FilePath(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
    return end.bytes.first == UInt8(ascii: "/") ? end : folder.appending(end)
  }
}
