/// Steps through a JSON text (RFC 8259) value by value: what nobody asks for is checked and passed over, never built.
///
/// Nesting is bounded, so that no input exhausts the stack.
public struct JSONScanner: Sendable {
  /// Arrays and objects may stand this deep in each other.
  public static let maximumDepth = 256

  /// What kind of value begins somewhere.
  public enum Kind: Sendable { case null, boolean, number, string, array, object }

  let bytes: [UInt8]
  let end: Int
  /// The byte that is read next.
  public internal(set) var at: Int
  private var depth = 0

  /// Stands before the value at the start of the bytes, or of a range of them.
  public init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = (range ?? bytes.indices).clamped(to: bytes.indices)
    (at, end) = (range.lowerBound, range.upperBound)
    skipBlanks()
  }

  /// What kind of value stands here; nil for none.
  public var kind: Kind? {
    guard let byte else { return nil }
    return switch byte {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    default: nil
    }
  }

  /// An error at this place.
  public func error(_ message: String) -> JSONError { JSONError(message: message, offset: at) }

  /// Checks that nothing follows the value that was read.
  public mutating func finish() throws(JSONError) {
    skipBlanks()
    if at < end { throw error("text after the value") }
  }

  var byte: UInt8? { at < end ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while at < end, case let byte = bytes[at], byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  // MARK: Containers

  /// Reads an object; `member` reads or skips the value of each member.
  public mutating func object(
    _ member: (inout JSONScanner, _ key: String) throws(JSONError) -> Void
  ) throws(JSONError) {
    try container(UInt8(ascii: "{"), UInt8(ascii: "}"), "no object") { (scanner) throws(JSONError) in
      let key = try scanner.key()
      try member(&scanner, key)
    }
  }

  /// Reads an array; `element` reads or skips each element.
  public mutating func array(_ element: (inout JSONScanner) throws(JSONError) -> Void) throws(JSONError) {
    try container(UInt8(ascii: "["), UInt8(ascii: "]"), "no array", element)
  }

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ otherwise: String, _ part: (inout JSONScanner) throws(JSONError) -> Void
  ) throws(JSONError) {
    guard byte == open else { throw error(otherwise) }
    if depth == Self.maximumDepth { throw tooDeep }
    depth += 1
    at += 1
    skipBlanks()
    if byte == close {
      at += 1
    } else {
      repeat {
        skipBlanks()
        try part(&self)
      } while try !closes(close)
    }
    depth -= 1
  }

  private var tooDeep: JSONError { error("nested deeper than \(Self.maximumDepth)") }

  /// Reads the name of a member and its colon.
  private mutating func key() throws(JSONError) -> String {
    guard byte == UInt8(ascii: "\"") else { throw error("a member needs a name in quotation marks") }
    let key = try string()
    try colon()
    return key
  }

  private mutating func colon() throws(JSONError) {
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw error("no colon after the name of a member") }
    at += 1
    skipBlanks()
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

  // MARK: Passing over

  /// Passes over a value and says where it stood; its strings are not checked to be UTF-8.
  @discardableResult
  public mutating func skip() throws(JSONError) -> Range<Int> {
    let start = at
    var open: [UInt8] = []
    repeat {
      skipBlanks()
      if let bracket = closing {
        if depth + open.count == Self.maximumDepth { throw tooDeep }
        open.append(bracket)
        at += 1
        skipBlanks()
        if byte != bracket {
          if bracket == UInt8(ascii: "}") { try skipKey() }
          continue
        }
        open.removeLast()
        at += 1
      } else {
        try skipScalar()
      }
      while let bracket = open.last {
        if try closes(bracket) {
          open.removeLast()
        } else {
          if bracket == UInt8(ascii: "}") { try skipKey() }
          break
        }
      }
    } while !open.isEmpty
    return start..<at
  }

  /// The bracket that closes the container that opens here; nil where none does.
  private var closing: UInt8? {
    switch byte {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }

  private mutating func skipKey() throws(JSONError) {
    skipBlanks()
    guard byte == UInt8(ascii: "\"") else { throw error("a member needs a name in quotation marks") }
    try skipString()
    try colon()
  }

  private mutating func skipScalar() throws(JSONError) {
    switch byte {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case .some: try skipNumber()
    case nil: throw error("the text ends where a value should stand")
    }
  }
}
