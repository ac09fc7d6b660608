import Corpus
import Glibc

/// Bytes that come from a file or from standard input.
enum FileReader {
  /// All bytes of the file at `path`.
  ///
  /// - Throws: `SystemError.tooLarge` for what is larger than an essay's file may be, before it is read; of what does not
  ///   tell its size (a pipe, a device) no more is read. `SystemError.changed` for what is another before all is read.
  static func bytes(of path: FilePath, kind: FileKind) throws(SystemError) -> [UInt8] {
    let descriptor = try open(path, kind)
    defer { close(descriptor) }
    let before = try FileStatus(descriptor: descriptor)
    let bytes = try bytes(of: descriptor, size: before.size, limit: Essay.largestFile)
    if try FileStatus(descriptor: descriptor).isChanged(since: before) { throw .changed }
    return bytes
  }

  /// Opens what was found at `path` to read it; a pipe that has taken the place of a file is not waited for, and a link
  /// in the place of a folder's entry not followed.
  static func open(_ path: FilePath, _ kind: FileKind) throws(SystemError) -> Int32 {
    let flags = kind == .special ? 0 : O_NONBLOCK | (kind == .entry ? O_NOFOLLOW : 0)
    let descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC | flags) }
    if descriptor < 0 { throw kind == .entry && errno == ELOOP ? .changed : SystemError.last }
    if kind != .special, (try? FileStatus(descriptor: descriptor))?.kind == .special {
      close(descriptor)
      throw .changed
    }
    return descriptor
  }

  private static func bytes(of descriptor: Int32, size: Int, limit: Int) throws(SystemError) -> [UInt8] {
    guard size <= limit else { throw .tooLarge }
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 1 << 14))
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
      let got = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count) }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw SystemError.last }
      count += got
      guard count <= limit else { throw .tooLarge }
      if got == 0 { break }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}

/// The names in a folder.
enum Folder {
  /// Makes the folder at `path`, where there is none yet.
  static func make(_ path: FilePath) throws(SystemError) {
    if let kind = try? FileKind.of(path), kind == .folder { return }
    guard path.withCString({ mkdir($0, 0o777) }) == 0 else { throw SystemError.last }
  }

  /// The names in the folder at `path`, hidden ones left out, in the order of their bytes.
  static func names(in path: FilePath) throws(SystemError) -> [FilePath] {
    guard let folder = path.withCString({ opendir($0) }) else { throw SystemError.last }
    defer { closedir(folder) }
    var names: [FilePath] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { FilePath(bytes: $0.prefix { $0 != 0 }) }
      if name.bytes.first != UInt8(ascii: ".") { names.append(name) }
    }
    guard errno == 0 else { throw SystemError.last }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}
