/// Places of one source: made once (one pass), then every offset in constant or logarithmic time.
public struct Places: Sendable {
  private let bytes: [UInt8]
  /// Byte offsets at which lines start.
  private let lineStarts: [Int]
  /// Code points before every `stride`th byte; empty where every byte is one.
  private let marks: [Int]
  private static let stride = 64

  public init(_ source: Source) {
    bytes = source.bytes
    var starts = [0]
    var marks: [Int] = []
    marks.reserveCapacity(bytes.count / Places.stride + 1)
    var count = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Places.stride == 0 { marks.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == 10 || (byte == 13 && !(offset + 1 < bytes.count && bytes[offset + 1] == 10)) {
        starts.append(offset + 1)
      }
    }
    lineStarts = starts
    self.marks = count == bytes.count ? [] : marks
  }

  /// The number of lines.
  public var lineCount: Int { lineStarts.count }

  /// The place of the byte at `offset` (0…count).
  public func place(_ offset: Int) -> Place {
    let offset = max(0, min(offset, bytes.count))
    let line = lineIndex(offset)
    let codePoint = codePoints(before: offset)
    return Place(codePoint: codePoint, line: line + 1, column: codePoint - codePoints(before: lineStarts[line]) + 1)
  }

  /// The number of code points before the byte at `offset`.
  public func codePoints(before offset: Int) -> Int {
    let offset = max(0, min(offset, bytes.count))
    guard !marks.isEmpty else { return offset }
    let mark = min(offset / Places.stride, marks.count - 1)
    var count = marks[mark]
    for index in (mark * Places.stride)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
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
