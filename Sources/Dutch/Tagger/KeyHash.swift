/// Keys of the model's tables: 64 bits that stand for a word or a feature; the table keeps the upper half as a check.
package struct KeyHash: Sendable, Hashable {
  package var bits: UInt64

  @inline(__always)
  package init(_ seed: UInt64) { bits = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  package mutating func add(_ byte: UInt8) {
    bits = (bits ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
    bits ^= bits >> 29
  }

  @inline(__always)
  package mutating func add(value: UInt64) {
    bits = (bits ^ value) &* 0xD6E8_FEB8_6659_FD93
    bits ^= bits >> 32
  }

  /// The key of `bytes` for the purpose `seed`.
  @inline(__always)
  package static func of(_ seed: UInt64, _ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = KeyHash(seed)
    for byte in bytes { hash.add(byte) }
    return hash.finished
  }

  /// The key, well mixed.
  @inline(__always)
  package var finished: UInt64 {
    var x = bits
    x ^= x >> 32
    x = x &* 0xE703_7ED1_A0B4_28DB
    x ^= x >> 32
    return x
  }
}
