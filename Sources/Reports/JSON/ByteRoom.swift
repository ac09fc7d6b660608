/// Bytes that are written one behind the other, with room for more behind them.
///
/// What is written often asks once for the room that it takes, not once a byte.
struct ByteRoom: Sendable {
  private var room: [UInt8]
  /// How many bytes are written.
  private(set) var count = 0

  init(capacity: Int) { room = [UInt8](repeating: 0, count: max(16, capacity)) }

  /// What is written.
  var bytes: [UInt8] { Array(room[..<count]) }

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

  /// Appends the digits of a whole number.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    write(atMost: 20) { start in
      var first = 20
      repeat {
        first -= 1
        start[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      for place in first..<20 { start[place - first] = start[place] }
      return 20 - first
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
    room += [UInt8](repeating: 0, count: max(room.count, count))
  }
}
