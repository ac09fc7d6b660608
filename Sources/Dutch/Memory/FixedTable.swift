/// Values that are made once and then only read, at a place that stays: loops over them check no bounds and count no
/// references.
final class FixedTable<Element: Sendable>: @unchecked Sendable {
  // Nobody writes to it after the initializer.
  let values: UnsafeBufferPointer<Element>

  init(_ array: [Element]) {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: array.count)
    _ = copy.initialize(from: array)
    values = UnsafeBufferPointer(copy)
  }

  deinit {
    let own = UnsafeMutableBufferPointer(mutating: values)
    own.deinitialize()
    own.deallocate()
  }
}
