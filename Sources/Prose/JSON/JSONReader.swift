/// Reads JSON (RFC 8259) from bytes as a tree; nesting is bounded, so that no input exhausts the stack.
public enum JSONReader {
  /// The value of a whole text.
  public static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var scanner = JSONScanner(bytes)
    let value = try value(&scanner)
    try scanner.finish()
    return value
  }

  private static func value(_ scanner: inout JSONScanner) throws(JSONError) -> JSONValue {
    switch scanner.kind {
    case .object:
      var members: [(key: String, value: JSONValue)] = []
      try scanner.object { (scanner, key) throws(JSONError) in members.append((key, try value(&scanner))) }
      return .object(members)
    case .array:
      var values: [JSONValue] = []
      try scanner.array { (scanner) throws(JSONError) in values.append(try value(&scanner)) }
      return .array(values)
    case .string: return .string(try scanner.string())
    case .boolean: return .boolean(try scanner.boolean())
    case .number: return .number(try scanner.number())
    case .null, nil:
      try scanner.skip()
      return .null
    }
  }
}
