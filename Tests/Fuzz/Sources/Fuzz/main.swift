import Glibc

/// libFuzzer as a library: SwiftPM insists on a `main` of its own.
typealias FuzzTest = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
typealias FuzzArguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<FuzzArguments>, _ test: FuzzTest
) -> CInt

/// What the environment's `FUZZ` names.
let chosen = getenv("FUZZ").flatMap { Subject(rawValue: String(cString: $0)) }

/// The processor time of the slowest input so far, in seconds; libFuzzer only knows how long it waited.
nonisolated(unsafe) var slowest = 0.0
/// No input is so large that it may take more.
let most = chosen == .growth ? 60.0 : 5

/// Feeds the chosen subject; the arguments are libFuzzer's.
func run() -> CInt {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  atexit { print("stat::slowest_input_ms: \(Int(slowest * 1000))") }
  return runFuzzer(&count, &arguments) { data, size in
    var fault: String?
    let seconds = ProcessorTime.seconds { fault = chosen?.fault(Array(UnsafeBufferPointer(start: data, count: size))) }
    slowest = max(slowest, seconds)
    if seconds > most { fatalError("\(seconds) seconds for \(size) bytes") }
    if let fault { fatalError(fault) }
    return 0
  }
}

if chosen == nil { fatalError("FUZZ must be one of \(Subject.allCases.map(\.rawValue).joined(separator: " "))") }
exit(run())
