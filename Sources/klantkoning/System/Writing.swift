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
    case .file(let path): try ReplacedFile(path).end(with: bytes)
    }
  }

  /// Data of a format that keeps texts to the letter, as this place is given them: a terminal gets nothing that it obeys.
  func shown(_ data: [UInt8]) -> [UInt8] {
    guard case .standardOutput = self, isatty(1) == 1 else { return data }
    return shownOnTerminal(data)
  }
}

/// Data that are made in parts: each goes out at once, to a file beside the one that it replaces at the end.
struct PartedOutput {
  let destination: Destination
  /// Once something was written.
  private var file: ReplacedFile?
  /// Why writing failed; nothing is written after that.
  private(set) var failure: SystemError?
  /// Whether nobody reads on.
  private(set) var isClosed = false

  init(_ destination: Destination) { self.destination = destination }

  /// Whether more parts are of any use.
  var isOpen: Bool { !isClosed && failure == nil }

  mutating func add(_ part: [UInt8]) {
    guard isOpen, !part.isEmpty else { return }
    do throws(SystemError) { try write(part) } catch {
      if case .standardOutput = destination, error.code == EPIPE { isClosed = true } else { failure = error }
    }
  }

  private mutating func write(_ part: [UInt8]) throws(SystemError) {
    guard case .file(let path) = destination else { return try writeAll(destination.shown(part), to: 1) }
    let file = try opened(path)
    try file.write(part)
  }

  private mutating func opened(_ path: FilePath) throws(SystemError) -> ReplacedFile {
    if let file { return file }
    let new = try ReplacedFile(path)
    file = new
    return new
  }

  /// Leaves the file as it was.
  func cancel() { file?.cancel() }

  /// Puts the file in its place, where the output goes to one.
  mutating func end() throws(SystemError) {
    if let failure { throw failure }
    guard case .file(let path) = destination else { return }
    try opened(path).commit()
  }
}

/// Writes a message to standard error.
func printMessage(_ text: String) { printError("klantkoning: \(printable(text))\n") }

/// Writes to standard error; there is nobody to tell when that fails.
func printError(_ text: String) { try? writeAll(Array(text.utf8), to: 2) }

func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var done = 0
  while done < bytes.count {
    let wrote = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done) }
    if wrote < 0 && (errno == EINTR || errno == EAGAIN && waits(for: descriptor)) { continue }
    guard wrote >= 0 else { throw SystemError.last }
    done += wrote
  }
}

/// Waits until a descriptor takes something again: others may have made it one that does not wait by itself.
private func waits(for descriptor: Int32) -> Bool {
  var waited = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  return poll(&waited, 1, -1) >= 0 || errno == EINTR
}

/// Takes the places of standard input, output and error where they are closed: a file that is opened later must not be
/// taken for one of them. Reading and writing there fails, as it would have.
func holdStandardPlaces() {
  for descriptor in [0, 1, 2] as [Int32] where fcntl(descriptor, F_GETFD) < 0 {
    _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
  }
}
