/// UTF-8 by hand, where strings would be too slow.
enum UTF8Shape {
  /// The number of bytes that a lead byte announces, 1 for ASCII and for anything that is no lead.
  @inline(__always) static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The code point at `at` of valid UTF-8.
  @inline(__always) static func scalar(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    let lead = bytes[at]
    if lead < 0x80 { return UInt32(lead) }
    let count = length(lead)
    guard count > 1, at + count <= bytes.count else { return 0xFFFD }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for offset in 1..<count { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return value
  }

  /// Where the code point that ends before `at` starts.
  @inline(__always) static func start(before at: Int, _ bytes: [UInt8], from: Int) -> Int {
    var start = at - 1
    while start > from, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// The bytes of a code point (U+FFFD for what is none).
  static func bytes(_ scalar: UInt32) -> [UInt8] {
    guard let valid = Unicode.Scalar(scalar) else { return [0xEF, 0xBF, 0xBD] }
    return Array(UTF8.encode(valid) ?? UTF8.encodedReplacementCharacter)
  }

  /// The length of the well-formed sequence at `at`, 0 where there is none.
  static func sequence(_ bytes: [UInt8], _ at: Int) -> Int {
    let lead = bytes[at]
    if lead < 0x80 { return 1 }
    let count = lead < 0xC2 || lead > 0xF4 ? 0 : length(lead)
    guard count > 1, at + count <= bytes.count else { return 0 }
    for offset in 1..<count where bytes[at + offset] & 0xC0 != 0x80 { return 0 }
    let value = scalar(bytes, at)
    let isShortest = value >= (count == 2 ? 0x80 : count == 3 ? 0x800 : 0x10000)
    return isShortest && Unicode.Scalar(value) != nil ? count : 0
  }
}
