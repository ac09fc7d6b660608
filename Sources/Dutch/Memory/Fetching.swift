import Data

extension UnsafeBufferPointer {
  /// Has an element fetched that will be read soon; nothing where there is no such element.
  @inlinable @inline(__always)
  package func willRead(_ index: Int) {
    // One comparison for both bounds: several elements are fetched for every word.
    if UInt(bitPattern: index) < UInt(bitPattern: count), let base = baseAddress { Data.willRead(base + index) }
  }
}

extension Array {
  /// Has an element fetched that will be read soon; nothing where there is no such element.
  @inlinable @inline(__always)
  package func willRead(_ index: Int) { withUnsafeBufferPointer { $0.willRead(index) } }
}
