/// Writes JSON into a buffer of bytes: always valid, the same bytes for the same values.
public struct JSONWriter: Sendable {
  public private(set) var bytes: [UInt8] = []
  private let indented: Bool
  private var depth = 0
  /// While positive, what is written stays on one line.
  private var flat = 0
  /// Whether the innermost container has no member yet.
  private var first = true

  /// - Parameter indented: two blanks a level; else all on one line.
  public init(indented: Bool) {
    self.indented = indented
    bytes.reserveCapacity(1 << 16)
  }

  /// Writes an object; `members` calls `key` and then writes the value, for each member.
  public mutating func object(onOneLine: Bool = false, _ members: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "{"), UInt8(ascii: "}"), onOneLine, members)
  }

  /// Writes an array; `elements` calls `element` before each value.
  public mutating func array(onOneLine: Bool = false, _ elements: (inout JSONWriter) -> Void) {
    container(UInt8(ascii: "["), UInt8(ascii: "]"), onOneLine, elements)
  }

  /// Opens a member of the current object.
  public mutating func key(_ name: String) {
    element()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  /// Opens an element of the current array.
  public mutating func element() {
    if !first { bytes.append(UInt8(ascii: ",")) }
    if indented && flat == 0 {
      newLine()
    } else if !first {
      bytes.append(UInt8(ascii: " "))
    }
    first = false
  }

  public mutating func null() { literal("null") }
  public mutating func boolean(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func number(_ value: Int) { literal(String(value)) }

  /// Writes a number rounded to three decimals; what is no number becomes 0.
  public mutating func number(_ value: Double) { literal(decimal(value)) }

  /// Writes a number with all its digits; what is no number becomes 0.
  mutating func exactNumber(_ value: Double) { literal(value.isFinite ? "\(value)" : "0") }

  /// Writes a value that is JSON already, on one line.
  mutating func raw(_ json: String) { literal(json) }

  /// Ends a line of a stream of JSON values.
  public mutating func endLine() {
    bytes.append(10)
    first = true
  }

  private mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func newLine() {
    bytes.append(10)
    for _ in 0..<depth { bytes.append(contentsOf: [32, 32]) }
  }

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ onOneLine: Bool, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(open)
    depth += 1
    flat += onOneLine ? 1 : 0
    first = true
    content(&self)
    depth -= 1
    if indented && flat == 0 && !first { newLine() }
    flat -= onOneLine ? 1 : 0
    first = false
    bytes.append(close)
  }
}

extension JSONWriter {
  /// Writes a member that is an array; `write` writes each of its elements.
  mutating func list<Element>(
    _ name: String, _ elements: some Sequence<Element>, _ write: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    array { json in
      for element in elements {
        json.element()
        write(element, &json)
      }
    }
  }

  /// Writes a member that is an object.
  mutating func object(_ name: String, onOneLine: Bool = false, _ members: (inout JSONWriter) -> Void) {
    key(name)
    object(onOneLine: onOneLine, members)
  }

  /// Writes a member that is an array of objects.
  mutating func objects<Element>(
    _ name: String, _ elements: some Sequence<Element>, onOneLine: Bool = false,
    _ members: (Element, inout JSONWriter) -> Void
  ) {
    list(name, elements) { element, json in json.object(onOneLine: onOneLine) { members(element, &$0) } }
  }
}

extension JSONWriter {
  /// Writes a string; control characters are escaped.
  public mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for (at, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F {
      bytes.append(contentsOf: text[clean..<at])
      clean = at + 1
      bytes.append(UInt8(ascii: "\\"))
      escape(byte)
    }
    bytes.append(contentsOf: text[clean...])
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [UInt8(ascii: "u"), 48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}

/// A number rounded to three decimals, without the noise of floating point and without trailing zeros.
func decimal(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "0" }
  let thousandths = Int((value * 1000).rounded(.toNearestOrAwayFromZero))
  var fraction = String(1000 + abs(thousandths) % 1000).utf8.dropFirst()
  while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
  let whole = (thousandths < 0 ? "-" : "") + String(abs(thousandths) / 1000)
  return fraction.isEmpty ? whole : whole + "." + String(Substring(fraction))
}
