/// The weights of `NamedRows`, one row behind the other: their own, or those that lie in an index.
struct RowValues: RandomAccessCollection, @unchecked Sendable {
  private var own: [Float] = []
  // Read-only memory that stays where it is.
  private let fixed: UnsafeBufferPointer<Float>?

  /// None yet, and room for so many.
  init(capacity: Int) {
    fixed = nil
    own.reserveCapacity(capacity)
  }

  /// Those of a table that stays where it is.
  init(_ table: IndexRecords<Float>) { fixed = table.memory }

  var startIndex: Int { 0 }
  var endIndex: Int { fixed?.count ?? own.count }

  @inline(__always)
  subscript(index: Int) -> Float { fixed?[index] ?? own[index] }

  /// Calls `body` with all of them.
  @inline(__always)
  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Float>) -> Result) -> Result {
    if let fixed { return body(fixed) }
    return own.withUnsafeBufferPointer(body)
  }

  /// Adds so many zeros; none to those of an index.
  mutating func append(_ count: Int) { own.append(contentsOf: repeatElement(0, count: count)) }

  mutating func set(_ start: Int, _ weights: [Float]) {
    for index in weights.indices { own[start + index] = weights[index] }
  }
}
