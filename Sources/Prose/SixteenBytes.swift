/// Sixteen bytes looked at together: long texts have few bytes that mean something, and the rest is passed over.
struct SixteenBytes {
  typealias Mask = SIMDMask<SIMD16<Int8>>
  private let lanes: SIMD16<UInt8>

  static let count = 16

  /// - Parameter at: sixteen bytes stand there.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    lanes = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + at).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// Where a byte stands.
  @inline(__always)
  func equal(_ byte: UInt8) -> Mask { lanes .== SIMD16(repeating: byte) }

  /// Where bytes of a range stand.
  @inline(__always)
  func within(_ range: ClosedRange<UInt8>) -> Mask {
    lanes &- SIMD16(repeating: range.lowerBound) .<= SIMD16(repeating: range.upperBound &- range.lowerBound)
  }

  /// Whether a mask holds anywhere.
  @inline(__always)
  static func holds(_ mask: Mask) -> Bool { unsafeBitCast(mask, to: SIMD2<UInt64>.self) != SIMD2() }

  /// The first byte from `at` on that `isWanted` says is one, or `end`; sixteen at once that `mayHold` says have none are
  /// passed over.
  @inline(__always)
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, where isWanted: (UInt8) -> Bool,
    mayHold: (SixteenBytes) -> Mask
  ) -> Int {
    var at = at
    while at < end {
      if at + count <= end, !holds(mayHold(SixteenBytes(bytes, at))) {
        at += count
        continue
      }
      let stop = min(end, at + count)
      while at < stop {
        if isWanted(bytes[at]) { return at }
        at += 1
      }
    }
    return end
  }
}
