import Glibc

/// Work on independent values over all cores, on as many threads as the system gives.
enum Parallel {
  /// Does everything there is to do, in any order.
  static func perform(_ work: [@Sendable () -> Void]) {
    let next = SharedCounter()
    Threads.run(min(work.count, cores)) {
      while case let turn = next.next(), turn < work.count { work[turn]() }
    }
  }

  /// What `transform` makes of each input, in their order, as a serial run would.
  ///
  /// - Parameters:
  ///   - size: what takes longest is begun first, so that no core waits long for the last.
  ///   - work: is begun beside the longest input, and before all others; an input that needs what comes of it makes it, or
  ///     waits for it, by itself.
  ///   - worker: makes what one thread works with, and no other, as long as there are inputs.
  static func map<Input: Sendable, Output: Sendable, Worker>(
    _ inputs: [Input], size: (Input) -> Int, behind work: [@Sendable () -> Void] = [],
    by worker: @escaping @Sendable () -> Worker, _ transform: @escaping @Sendable (Input, Worker) -> Output
  ) -> [Output] {
    let order = inputs.indices.sorted { (size(inputs[$1]), $0) < (size(inputs[$0]), $1) }
    let turns = work.count + inputs.count
    let first = min(1, inputs.count)
    let next = SharedCounter()
    return Array(unsafeUninitializedCapacity: inputs.count) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      // Each index is written once, by one thread, before the call returns.
      nonisolated(unsafe) let slots = base
      Threads.run(min(turns, cores)) {
        let worker = worker()
        while case let turn = next.next(), turn < turns {
          if turn >= first, turn < first + work.count {
            work[turn - first]()
            continue
          }
          let index = order[turn < first ? turn : turn - work.count]
          (slots + index).initialize(to: transform(inputs[index], worker))
        }
      }
      count = inputs.count
    }
  }

  /// The cores that the program may use (`taskset` and containers leave it fewer); the machine's where nobody tells.
  static let cores = max(1, allowedCores ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// What Linux tells of itself, a bit for each core: `Cpus_allowed:\tf,ffffffff`.
  private static var allowedCores: Int? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    let name = "Cpus_allowed:"
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), file) != nil {
      guard strncmp(line, name, name.utf8.count) == 0 else { continue }
      let digits = line.dropFirst(name.utf8.count).prefix { $0 != 0 }
      return digits.reduce(0) {
        $0 + (Character(UnicodeScalar(UInt8(bitPattern: $1))).hexDigitValue?.nonzeroBitCount ?? 0)
      }
    }
    return nil
  }
}
