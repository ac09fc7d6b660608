import Dispatch

/// Work on independent values over all cores.
enum Parallel {
  /// What `transform` makes of each input, in their order, as a serial run would.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1 else { return inputs.map(transform) }
    return Array(unsafeUninitializedCapacity: inputs.count) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      // Each index is written once, by one thread, before the call returns.
      nonisolated(unsafe) let slots = base
      DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
        (slots + index).initialize(to: transform(inputs[index]))
      }
      count = inputs.count
    }
  }
}
