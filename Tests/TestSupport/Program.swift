import Foundation

/// The built program, as a user runs it.
public struct Program {
  /// What a run left behind.
  public struct Result: Sendable {
    public let exitCode: Int32
    public let output: String
    public let messages: String
  }

  /// The folder to run in.
  public let folder: URL
  /// Where standard input and the outputs are kept.
  private let streams: URL

  /// Runs in a fresh folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("klantkoning-\(UUID().uuidString)")
    streams = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Runs in a folder that is there; nothing is written into it.
  public init(in folder: URL) throws {
    self.folder = folder
    streams = FileManager.default.temporaryDirectory
  }

  /// Removes the folder.
  public func clean() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder, with the folders on its way.
  public func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  public func write(_ data: Data, to name: String) throws {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  public func read(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// What every run is told, and what the sanitizers are told where the program is built with one.
  static let environment = ProcessInfo.processInfo.environment
    .filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
    .merging(["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]) { $1 }

  /// Runs the program in the folder.
  public func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  public func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment.merging(environment) { $1 }
    let run = UUID().uuidString
    let (output, messages, inputFile) = (file(run + ".out"), file(run + ".err"), file(run + ".in"))
    defer { for file in [output, messages, inputFile] { try? FileManager.default.removeItem(at: file) } }
    try Data(input.utf8).write(to: inputFile)
    for file in [output, messages] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    process.waitUntilExit()
    return Result(
      exitCode: process.terminationStatus, output: try text(output), messages: try text(messages))
  }

  private func file(_ name: String) -> URL { streams.appendingPathComponent(".klantkoning-\(name)") }

  private func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }

  /// The program stands beside the test bundle.
  public static let executable: URL = {
    let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [own, beside, beside.deletingLastPathComponent()].map { $0.appendingPathComponent("klantkoning") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
  }()
}

/// The repository that the tests stand in.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Swift files below a folder of the repository, by path.
  public static func swiftFiles(below folder: String) -> [URL] {
    let start = root.appendingPathComponent(folder)
    let files = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (files ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }
}
