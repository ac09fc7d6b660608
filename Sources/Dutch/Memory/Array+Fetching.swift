import Data

extension Array {
  /// Has an element fetched that will be read soon; nothing where there is no such element.
  @inline(__always)
  func willRead(_ index: Int) {
    withUnsafeBufferPointer { elements in
      if elements.indices.contains(index), let base = elements.baseAddress { Data.willRead(base + index) }
    }
  }
}
