/// The lines of a table of tab-parted fields, without a copy of it.
struct TabbedLines {
  let source: UnsafeBufferPointer<UInt8>
  private(set) var at = 0
  /// The number of the line, from 1.
  private(set) var number = 0
  /// The fields of the line as ranges of bytes.
  private(set) var fields: [Range<Int>] = []

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Steps to the next line; false at the end.
  mutating func next() -> Bool {
    guard at < source.count else { return false }
    fields.removeAll(keepingCapacity: true)
    number += 1
    var start = self.at
    var at = start
    defer { self.at = at + 1 }
    while at < source.count {
      let byte = source[at]
      // One test for nearly all bytes: tab and line end are below, letters and digits above.
      if byte <= 0x0A {
        if byte == 0x0A { break }
        if byte == 0x09 {
          fields.append(start..<at)
          start = at + 1
        }
      }
      at += 1
    }
    fields.append(start..<at)
    return true
  }

  /// Passes over a line that was read by its bytes, up to the start of the next.
  mutating func step(to start: Int) {
    number += 1
    at = start
  }

  /// Whether the line is empty or opens with `#`.
  var isComment: Bool {
    guard let first = fields.first, !first.isEmpty else { return fields.count <= 1 }
    return source[first.lowerBound] == UInt8(ascii: "#")
  }

  func bytes(_ field: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: source[field]) }

  func text(_ field: Range<Int>) -> String { String(decoding: source[field], as: UTF8.self) }

  /// The digits of a number like 0.123, which nearly all are; nil where another stands there.
  private func thousandths(_ at: Int) -> Int32? {
    let (ones, tenths) = (source[at] &- 0x30, source[at + 2] &- 0x30)
    let (hundredths, rest) = (source[at + 3] &- 0x30, source[at + 4] &- 0x30)
    guard source[at + 1] == UInt8(ascii: "."), ones < 10, tenths < 10, hundredths < 10, rest < 10 else { return nil }
    return Int32(ones) * 1000 + Int32(tenths) * 100 + Int32(hundredths) * 10 + Int32(rest)
  }

  /// The value of a decimal number with at most nine digits; nil where the field is none.
  func decimal(_ field: Range<Int>) -> Float? {
    var at = field.lowerBound
    let isNegative = at < field.upperBound && source[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    if field.upperBound - at == 5, let thousandths = thousandths(at) {
      return Float(isNegative ? -thousandths : thousandths) / 1000
    }
    guard at < field.upperBound, field.upperBound - at <= 10 else { return nil }
    var digits: Int32 = 0
    var scale: Float = 1
    var behindPoint = false
    while at < field.upperBound {
      let byte = source[at]
      if byte == UInt8(ascii: "."), !behindPoint {
        behindPoint = true
      } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
        digits = digits &* 10 &+ Int32(byte - UInt8(ascii: "0"))
        if behindPoint { scale *= 10 }
      } else {
        return nil
      }
      at += 1
    }
    return Float(isNegative ? -digits : digits) / scale
  }
}
