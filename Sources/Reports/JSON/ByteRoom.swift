/// Bytes that are written one behind the other, with room for more behind them.
///
/// What is written often asks once for the room that it takes, not once a byte.
struct ByteRoom: Sendable {
  private var room: [UInt8]
  /// How many bytes are written.
  private(set) var count = 0

  init(capacity: Int) { room = Self.unwritten(max(16, capacity)) }

  /// What is written so far.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// What was written, without a copy: nothing is written behind it any more.
  consuming func finished() -> [UInt8] {
    room.removeLast(room.count - count)
    return room
  }

  /// Room that nobody reads before something is written there; zeros would be written twice.
  private static func unwritten(_ size: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { $1 = size }
  }

  /// Forgets what was written behind the first `count` bytes.
  mutating func cut(to count: Int) { self.count = min(self.count, max(0, count)) }

  mutating func append(_ byte: UInt8) {
    if count == room.count { grow(1) }
    room[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    write(atMost: bytes.count) { start in
      start.update(from: source, count: bytes.count)
      return bytes.count
    }
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends two stretches, one behind the other.
  mutating func append(_ text: StaticString, _ bytes: [UInt8]) {
    let front = text.utf8CodeUnitCount
    bytes.withUnsafeBufferPointer { bytes in
      write(atMost: front + bytes.count) { start in
        start.update(from: text.utf8Start, count: front)
        if let source = bytes.baseAddress { (start + front).update(from: source, count: bytes.count) }
        return front + bytes.count
      }
    }
  }

  /// Appends bytes with another before and behind them.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, between mark: UInt8) {
    write(atMost: bytes.count + 2) { start in
      start[0] = mark
      if let source = bytes.baseAddress { (start + 1).update(from: source, count: bytes.count) }
      start[bytes.count + 1] = mark
      return bytes.count + 2
    }
  }

  /// Appends a copy of a stretch of what is written.
  mutating func append(copyOf stretch: Range<Int>) {
    let back = count - stretch.lowerBound
    write(atMost: stretch.count) { end in
      end.update(from: end - back, count: stretch.count)
      return stretch.count
    }
  }

  /// Appends a text without its first bytes.
  mutating func append(_ text: StaticString, from start: Int) {
    append(UnsafeBufferPointer(start: text.utf8Start + start, count: text.utf8CodeUnitCount - start))
  }

  /// Appends the digits of a whole number.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var digits = 1
    var limit: UInt = 10
    while digits < 19, rest >= limit { (digits, limit) = (digits + 1, limit &* 10) }
    if digits == 19, rest >= limit { digits = 20 }
    write(atMost: digits) { start in
      for place in (0..<digits).reversed() {
        start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return digits
    }
  }

  /// Appends a number of thousandths as a decimal number without trailing zeros.
  mutating func append(thousandths: Int) {
    if thousandths < 0 { append(UInt8(ascii: "-")) }
    append(abs(thousandths) / 1000)
    var rest = abs(thousandths) % 1000
    if rest == 0 { return }
    append(UInt8(ascii: "."))
    var place = 100
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
      rest %= place
      place /= 10
    }
  }

  /// Lets `fill` write at most `count` bytes; it tells how many it wrote.
  @inline(__always)
  private mutating func write(atMost count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    if room.count - self.count < count { grow(count) }
    let at = self.count
    let written = room.withUnsafeMutableBufferPointer { room in
      room.baseAddress.map { fill($0 + at) } ?? 0
    }
    self.count = at + written
  }

  @inline(never)
  private mutating func grow(_ count: Int) {
    var larger = Self.unwritten(room.count + max(room.count, count))
    larger.withUnsafeMutableBytes { larger in
      room.withUnsafeBytes { larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<self.count])) }
    }
    room = larger
  }
}
