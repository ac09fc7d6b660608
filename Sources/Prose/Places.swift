/// Places of one source: made once (one pass), then every offset in constant or logarithmic time.
public struct Places: Sendable {
  private let bytes: [UInt8]
  /// Byte offsets at which lines start, and the code points before them.
  private let lineStarts: [Int]
  private let lineCodePoints: [Int]
  /// Code points before every `stride`th byte; empty where every byte is one.
  private let marks: [Int]
  private static let stride = 64

  public init(_ source: Source) {
    bytes = source.bytes
    var lines = (starts: [0], codePoints: [0])
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / Places.stride + 1)
    var count = 0
    bytes.withUnsafeBytes { bytes in
      for offset in Swift.stride(from: 0, to: bytes.count, by: 8) {
        if offset % Places.stride == 0 { marks.append(count) }
        let eight = EightBytes(bytes, offset)
        if eight.mayEndLine {
          for at in offset..<min(offset + 8, bytes.count) where Places.endsLine(bytes, at) {
            lines.starts.append(at + 1)
            lines.codePoints.append(count + eight.codePoints(at + 1 - offset))
          }
        }
        count += eight.codePoints(min(8, bytes.count - offset))
      }
    }
    lineStarts = lines.starts
    lineCodePoints = lines.codePoints
    self.marks = count == bytes.count ? [] : marks
  }

  private static func endsLine(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
    bytes[at] == 10 || (bytes[at] == 13 && !(at + 1 < bytes.count && bytes[at + 1] == 10))
  }

  /// The number of lines.
  public var lineCount: Int { lineStarts.count }

  /// The place of the byte at `offset` (0…count).
  public func place(_ offset: Int) -> Place {
    let offset = max(0, min(offset, bytes.count))
    let line = lineIndex(offset)
    let codePoint = codePoints(before: offset)
    return Place(codePoint: codePoint, line: line + 1, column: codePoint - lineCodePoints[line] + 1)
  }

  /// The number of code points before the byte at `offset`.
  public func codePoints(before offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    guard !marks.isEmpty else { return offset }
    let mark = min(offset / Places.stride, marks.count - 1)
    return bytes.withUnsafeBytes { bytes in
      var count = marks[mark]
      for at in Swift.stride(from: mark * Places.stride, to: offset, by: 8) {
        count += EightBytes(bytes, at).codePoints(min(8, offset - at))
      }
      return count
    }
  }

  /// The last line that starts at or before `offset`.
  private func lineIndex(_ offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Eight bytes of UTF-8, looked at as one number; fewer at the end, where zeros stand for the rest.
private struct EightBytes {
  private let word: UInt64

  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, _ offset: Int) {
    if offset + 8 <= bytes.count {
      word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    } else {
      var word: UInt64 = 0
      for at in offset..<bytes.count { word |= UInt64(bytes[at]) << UInt64(8 * (at - offset)) }
      self.word = word
    }
  }

  /// Whether one of them is a line feed or a carriage return: a byte that is nothing once it is taken out of it.
  var mayEndLine: Bool {
    (zero(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zero(word ^ 0x0D0D_0D0D_0D0D_0D0D)) & 0x8080_8080_8080_8080 != 0
  }

  private func zero(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word }

  /// How many code points begin in the first of them.
  @inline(__always)
  func codePoints(_ count: Int) -> Int {
    // A byte within a code point has its highest bit and not the next.
    var within = word & ~(word << 1) & 0x8080_8080_8080_8080
    if within == 0 { return count }
    if count < 8 { within &= 1 << UInt64(8 * count) - 1 }
    return count - within.nonzeroBitCount
  }
}
