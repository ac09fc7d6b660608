/// A set of word classes and affixes, by their number (below 256).
struct ClassSet: Sendable, Hashable {
  static let capacity = 256
  /// Where the numbers of tags and of features begin; word classes and affixes stay below.
  static let firstTag = 192
  static let firstFeature = 224
  static let empty = ClassSet()

  private var bits = SIMD4<UInt64>(repeating: 0)

  var isEmpty: Bool { bits == SIMD4(repeating: 0) }

  func contains(_ number: Int) -> Bool { bits[number >> 6] & (1 << UInt64(number & 63)) != 0 }

  mutating func insert(_ number: Int) { bits[number >> 6] |= 1 << UInt64(number & 63) }

  mutating func formUnion(_ other: ClassSet) { bits |= other.bits }

  func intersection(_ other: ClassSet) -> ClassSet {
    var both = self
    both.bits &= other.bits
    return both
  }

  @inline(__always)
  func intersects(_ other: ClassSet) -> Bool { bits & other.bits != SIMD4(repeating: 0) }

  /// Those of its numbers that are tags and features.
  var tags: UInt16 { UInt16(truncatingIfNeeded: bits[Self.firstTag >> 6] >> UInt64(Self.firstTag & 63)) }
  var features: WordFeatures {
    WordFeatures(rawValue: UInt32(truncatingIfNeeded: bits[Self.firstFeature >> 6] >> UInt64(Self.firstFeature & 63)))
  }

  /// Calls `body` with each number in the set, lowest first.
  func forEach(_ body: (Int) -> Void) {
    for lane in 0..<4 {
      var left = bits[lane]
      while left != 0 {
        body(lane << 6 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }
}
