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

/// Feeds the chosen subject; the arguments are libFuzzer's.
func run() -> CInt {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  return runFuzzer(&count, &arguments) { data, size in
    if let fault = chosen?.fault(Array(UnsafeBufferPointer(start: data, count: size))) { fatalError(fault) }
    return 0
  }
}

if chosen == nil { fatalError("FUZZ must be one of \(Subject.allCases.map(\.rawValue).joined(separator: " "))") }
exit(run())
