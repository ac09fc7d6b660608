import Dispatch

/// Work on independent values over all cores.
enum Parallel {
  /// Does everything there is to do, in any order.
  static func perform(_ work: [@Sendable () -> Void]) {
    DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() }
  }

  /// What `transform` makes of each input, in their order, as a serial run would.
  ///
  /// - Parameter size: what takes longest is begun first, so that no core waits long for the last.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], size: (Input) -> Int, _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let order = inputs.indices.sorted { (size(inputs[$1]), $0) < (size(inputs[$0]), $1) }
    return Array(unsafeUninitializedCapacity: inputs.count) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      // Each index is written once, by one thread, before the call returns.
      nonisolated(unsafe) let slots = base
      DispatchQueue.concurrentPerform(iterations: inputs.count) { turn in
        let index = order[turn]
        (slots + index).initialize(to: transform(inputs[index]))
      }
      count = inputs.count
    }
  }
}
