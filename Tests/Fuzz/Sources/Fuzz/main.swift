import Glibc

/// libFuzzer as a library: SwiftPM insists on a `main` of its own.
typealias Test = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(_ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<Arguments>, _ test: Test) -> CInt

/// Feeds the subject that the environment's `FUZZ` names; the arguments are libFuzzer's.
func run() -> CInt {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  return runFuzzer(&count, &arguments, test)
}

func test(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  if let fault = Subject.chosen?.fault(Array(UnsafeBufferPointer(start: data, count: size))) { fatalError(fault) }
  return 0
}

if Subject.chosen == nil { fatalError("FUZZ must be one of \(Subject.allCases.map(\.rawValue))") }
exit(run())
