import Dispatch

/// Work on independent values over all cores.
enum Parallel {
  /// Does everything there is to do, in any order.
  static func perform(_ work: [@Sendable () -> Void]) {
    DispatchQueue.concurrentPerform(iterations: work.count) { work[$0]() }
  }

  /// What `transform` makes of each input, in their order, as a serial run would.
  ///
  /// - Parameters:
  ///   - size: what takes longest is begun first, so that no core waits long for the last.
  ///   - work: is begun before all inputs; an input that needs what comes of it waits for it by itself.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], size: (Input) -> Int, behind work: [@Sendable () -> Void] = [],
    _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    let order = inputs.indices.sorted { (size(inputs[$1]), $0) < (size(inputs[$0]), $1) }
    return Array(unsafeUninitializedCapacity: inputs.count) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      // Each index is written once, by one thread, before the call returns.
      nonisolated(unsafe) let slots = base
      DispatchQueue.concurrentPerform(iterations: work.count + inputs.count) { turn in
        if turn < work.count { return work[turn]() }
        let index = order[turn - work.count]
        (slots + index).initialize(to: transform(inputs[index]))
      }
      count = inputs.count
    }
  }
}
