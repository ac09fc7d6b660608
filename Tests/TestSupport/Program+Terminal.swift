import Foundation

extension Program {
  /// What of a run is on the terminal.
  public enum Shown: Sendable { case output, messages }

  /// Runs the program with a terminal as its standard output or its standard error, and keeps what is shown there.
  ///
  /// The other one must be short.
  public func runOnTerminal(
    _ arguments: [String], shown: Shown = .output, columns: UInt16 = 80, environment: [String: String] = [:]
  ) throws -> Result {
    let terminal = try PseudoTerminal(columns: columns)
    defer { terminal.close() }
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(["TERM": "xterm"]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let onTerminal = FileHandle(fileDescriptor: terminal.inside)
    let other = Pipe()
    (process.standardOutput, process.standardError) = shown == .output ? (onTerminal, other) : (other, onTerminal)
    try process.run()
    // Else its end would never be seen.
    terminal.closeInside()
    let seen = String(decoding: terminal.readAll(), as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    process.waitUntilExit()
    let rest = String(decoding: other.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return Result(
      exitCode: process.terminationStatus, output: shown == .output ? seen : rest,
      messages: shown == .output ? rest : seen)
  }
}

/// A terminal without a screen: what is written inside is read outside.
private final class PseudoTerminal {
  struct Failure: Error { let code = errno }

  private let outside: Int32
  private(set) var inside: Int32

  init(columns: UInt16) throws {
    outside = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard outside >= 0, ioctl(outside, Self.setLock, &isLocked) == 0, ioctl(outside, Self.getNumber, &number) == 0
    else { throw Failure() }
    inside = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard inside >= 0 else { throw Failure() }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(inside, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure() }
  }

  // TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  func closeInside() {
    if inside >= 0 { Foundation.close(inside) }
    inside = -1
  }

  func close() {
    closeInside()
    Foundation.close(outside)
  }

  /// Everything that is written inside until nobody is there.
  func readAll() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(outside, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }
}
