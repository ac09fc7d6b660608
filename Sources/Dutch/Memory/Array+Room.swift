extension Array {
  /// Makes room for an element by its index, and for some behind it.
  ///
  /// Arrays double their memory by themselves; what nobody has asked for is not written, so that it takes none.
  @inlinable
  package mutating func makeRoom(for index: Int, of value: Element) {
    if index >= count { append(contentsOf: repeatElement(value, count: index + 512 - count)) }
  }

  /// As `init(unsafeUninitializedCapacity:initializingWith:)`, which writes even for no elements: into the memory that all
  /// empty arrays share, where another thread may be reading.
  @inlinable @inline(__always)
  package init(room count: Int, filledBy fill: (inout UnsafeMutableBufferPointer<Element>, inout Int) -> Void) {
    self = count == 0 ? [] : Array(unsafeUninitializedCapacity: count, initializingWith: fill)
  }
}
