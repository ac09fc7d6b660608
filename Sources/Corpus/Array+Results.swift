extension Array {
  /// What is made of all successes at once, each in its place; failures stay what they are.
  ///
  /// - Parameter transform: gives as many as it takes, in their order.
  package func mapSuccesses<Success, Failure, New>(
    _ transform: ([Success]) -> [New]
  ) -> [Result<New, Failure>] where Element == Result<Success, Failure> {
    var made = transform(compactMap { try? $0.get() }).makeIterator()
    return map { result in
      result.map { _ in
        guard let next = made.next() else { preconditionFailure("fewer than there were") }
        return next
      }
    }
  }
}
