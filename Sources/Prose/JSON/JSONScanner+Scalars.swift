extension JSONScanner {
  /// Reads `null`; steps nowhere where something else stands.
  public mutating func null() -> Bool { kind == .null && (try? word("null")) != nil }

  public mutating func boolean() throws(JSONError) -> Bool {
    let value = byte == UInt8(ascii: "t")
    try word(value ? "true" : "false")
    return value
  }

  mutating func word(_ name: StaticString) throws(JSONError) {
    let count = name.utf8CodeUnitCount
    let isThere = name.withUTF8Buffer { bytes[at..<min(at + count, end)].elementsEqual($0) }
    guard isThere else { throw error("no JSON value") }
    at += count
  }

  public mutating func number() throws(JSONError) -> Double {
    let start = at
    try skipNumber()
    guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else { throw error("no number") }
    return value
  }

  mutating func skipNumber() throws(JSONError) {
    if byte == UInt8(ascii: "-") { at += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[at - whole] != UInt8(ascii: "0") else { throw error("no JSON value") }
    if byte == UInt8(ascii: ".") {
      at += 1
      guard digits() > 0 else { throw error("no digit after the decimal point") }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      at += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      guard digits() > 0 else { throw error("no digit in the exponent") }
    }
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { at += 1 }
    return at - start
  }

  // MARK: Strings

  public mutating func string() throws(JSONError) -> String {
    guard let text = String(validating: try stringBytes(), as: UTF8.self) else { throw error("a string is not UTF-8") }
    return text
  }

  /// Reads a string as bytes, which are UTF-8 where the JSON text is.
  public mutating func stringBytes() throws(JSONError) -> [UInt8] {
    guard byte == UInt8(ascii: "\"") else { throw error("no string") }
    at += 1
    var content: [UInt8] = []
    while true {
      let start = at
      let isEnd = try toEndOfStretch()
      content.append(contentsOf: bytes[start..<at])
      if isEnd { break }
      content.append(contentsOf: UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter)
    }
    at += 1
    return content
  }

  mutating func skipString() throws(JSONError) {
    at += 1
    while try !toEndOfStretch() { _ = try escape() }
    at += 1
  }

  /// Goes to the mark that ends the string (true), or to the next escape in it (false).
  private mutating func toEndOfStretch() throws(JSONError) -> Bool {
    at = plainEnd(from: at)
    guard let byte else { throw error("a string never ends") }
    if byte < 0x20 { throw error("a control character stands in a string") }
    return byte == UInt8(ascii: "\"")
  }

  /// Where what needs no second look in a string ends: at a quotation mark, a backslash or a control character.
  private func plainEnd(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < end, case let byte = bytes[at], byte >= 0x20, byte != 0x22, byte != 0x5C { at += 1 }
      return at
    }
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    at += 1
    guard let byte else { throw error("a string never ends") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar()
    default: throw error("no such escape")
    }
  }

  /// The scalar of `\u` and four digits, or of a pair of surrogates; a lone surrogate stands for nothing and is an error.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, byte == UInt8(ascii: "\\"), at + 1 < end, bytes[at + 1] == UInt8(ascii: "u") else {
      throw error("a lone surrogate")
    }
    at += 2
    let low = try unit()
    guard 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error("a lone surrogate") }
    return scalar
  }

  private mutating func unit() throws(JSONError) -> UInt32 {
    guard at + 4 <= end else { throw error("an escape needs four digits") }
    var value: UInt32 = 0
    for digit in bytes[at..<at + 4] {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit & 15)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        value = value << 4 | UInt32(digit & 15 + 9)
      default: throw error("an escape needs four digits")
      }
    }
    at += 4
    return value
  }
}
