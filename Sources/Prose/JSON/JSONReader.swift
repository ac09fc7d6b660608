/// Reads JSON (RFC 8259) from bytes; nesting is bounded, so that no input exhausts the stack.
public struct JSONReader {
  /// Arrays and objects may stand this deep in each other.
  public static let maximumDepth = 256

  private let bytes: [UInt8]
  private var at = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a whole text.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    reader.skipBlanks()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.at < bytes.count { throw reader.error("text after the value") }
    return value
  }

  private func error(_ message: String) -> JSONError { JSONError(message: message, offset: at) }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth)") }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some: return try number()
    case nil: throw error("the text ends where a value should stand")
    }
  }

  private mutating func word(_ name: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[at...].starts(with: name.utf8) else { throw error("no JSON value") }
    at += name.utf8.count
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    var values: [JSONValue] = []
    at += 1
    skipBlanks()
    if byte == UInt8(ascii: "]") {
      at += 1
      return .array([])
    }
    while true {
      skipBlanks()
      values.append(try value(depth: depth + 1))
      if try closes(UInt8(ascii: "]")) { return .array(values) }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    at += 1
    skipBlanks()
    if byte == UInt8(ascii: "}") {
      at += 1
      return .object([])
    }
    while true {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { throw error("a member needs a name in quotation marks") }
      let key = try text()
      skipBlanks()
      guard byte == UInt8(ascii: ":") else { throw error("no colon after the name of a member") }
      at += 1
      skipBlanks()
      members.append((key, try value(depth: depth + 1)))
      if try closes(UInt8(ascii: "}")) { return .object(members) }
    }
  }

  /// Steps over a comma (false) or the closing bracket (true).
  private mutating func closes(_ bracket: UInt8) throws(JSONError) -> Bool {
    skipBlanks()
    if byte == bracket {
      at += 1
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw error("neither a comma nor the end of the list") }
    at += 1
    return false
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
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
    guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else { throw error("no number") }
    return .number(value)
  }

  private mutating func digits() -> Int {
    let start = at
    while let byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { at += 1 }
    return at - start
  }

  private mutating func text() throws(JSONError) -> String {
    at += 1
    var content: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        guard let text = String(validating: content, as: UTF8.self) else { throw error("a string is not UTF-8") }
        return text
      case UInt8(ascii: "\\"):
        try escape(into: &content)
      case 0..<0x20:
        throw error("a control character stands in a string")
      default:
        content.append(byte)
        at += 1
      }
    }
    throw error("a string never ends")
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
    at += 1
    guard let byte else { throw error("a string never ends") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(8)
    case UInt8(ascii: "f"): content.append(12)
    case UInt8(ascii: "n"): content.append(10)
    case UInt8(ascii: "r"): content.append(13)
    case UInt8(ascii: "t"): content.append(9)
    case UInt8(ascii: "u"): content.append(contentsOf: String(try scalar()).utf8)
    default: throw error("no such escape")
    }
  }

  /// The scalar of `\uXXXX`, or of a pair of surrogates; a lone surrogate stands for nothing and is an error.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, byte == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") else {
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
    guard at + 4 <= bytes.count else { throw error("an escape needs four digits") }
    var value: UInt32 = 0
    for digit in bytes[at..<at + 4] {
      guard let nibble = Character(Unicode.Scalar(digit)).hexDigitValue, digit < 0x80 else {
        throw error("an escape needs four digits")
      }
      value = value << 4 | UInt32(nibble)
    }
    at += 4
    return value
  }
}
