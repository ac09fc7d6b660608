/// Writes JSON into a buffer of bytes: always valid, the same bytes for the same values.
public struct JSONWriter: Sendable {
  private var written: ByteRoom
  private let indented: Bool
  private var depth: Int
  /// While positive, what is written stays on one line.
  private var flat = 0
  /// Whether the innermost container has no member yet.
  private var first = true

  /// - Parameter indented: two blanks a level; else all on one line.
  public init(indented: Bool) { self.init(indented: indented, depth: 0) }

  /// - Parameters:
  ///   - depth: how many levels it stands below what it will be put in.
  ///   - capacity: about how many bytes will be written.
  init(indented: Bool, depth: Int = 0, capacity: Int = 1 << 14) {
    (self.indented, self.depth) = (indented, depth)
    written = ByteRoom(capacity: capacity)
  }

  /// What is written so far.
  public var bytes: [UInt8] { written.bytes }

  /// What was written, once all is.
  consuming func finished() -> [UInt8] { written.finished() }

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
    written.append(": ")
  }

  /// Opens a member of the current object with the bytes of its key (`opening(of:)`).
  mutating func key(_ opening: [UInt8]) {
    if indented && flat == 0 {
      element()
      written.append(opening)
    } else {
      written.append(first ? "" : ", ", opening)
      first = false
    }
  }

  /// Opens a member of the current object.
  ///
  /// - Parameter opening: a comma and a blank, the key in its marks, a colon and a blank, so that nearly always it is
  ///   written in one go.
  @inline(__always)
  mutating func key(opening: StaticString) {
    let isPlain = !(indented && flat == 0)
    if !isPlain { element() }
    written.append(opening, from: isPlain && !first ? 0 : 2)
    first = false
  }

  /// What opens a member with this key.
  static func opening(of key: String) -> [UInt8] {
    var opening = ByteRoom(capacity: 32)
    var key = key
    key.withUTF8 { opening.append(string: $0) }
    opening.append(": ")
    return opening.bytes
  }

  /// Opens an element of the current array.
  public mutating func element() {
    if indented && flat == 0 {
      if !first { written.append(UInt8(ascii: ",")) }
      newLine()
    } else if !first {
      written.append(", ")
    }
    first = false
  }

  public mutating func null() { written.append("null") }
  public mutating func boolean(_ value: Bool) { written.append(value ? "true" : "false") }
  public mutating func number(_ value: Int) { written.append(value) }

  /// Writes a number rounded to three decimals; what is no number becomes 0.
  public mutating func number(_ value: Double) { written.append(thousandths: thousandths(of: value)) }

  /// Writes a number with all its digits; what is no number becomes 0.
  mutating func exactNumber(_ value: Double) { literal(value.isFinite ? "\(value)" : "0") }

  /// Writes a value that is JSON already, on one line.
  mutating func raw(_ json: String) {
    var json = json
    json.withUTF8 { written.append(json: $0) }
  }

  /// Ends a line of a stream of JSON values.
  public mutating func endLine() {
    written.append(UInt8(ascii: "\n"))
    first = true
  }

  /// Writes the bytes of a value on one line, as they are given.
  mutating func plain(_ write: (inout ByteRoom) -> Void) { write(&written) }

  private mutating func literal(_ text: String) {
    var text = text
    text.withUTF8 { written.append($0) }
  }

  private mutating func newLine() {
    written.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { written.append("  ") }
  }

  private mutating func container(
    _ open: UInt8, _ close: UInt8, _ onOneLine: Bool, _ content: (inout JSONWriter) -> Void
  ) {
    written.append(open)
    depth += 1
    flat += onOneLine ? 1 : 0
    first = true
    content(&self)
    depth -= 1
    if indented && flat == 0 && !first { newLine() }
    flat -= onOneLine ? 1 : 0
    first = false
    written.append(close)
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
    // Nearly every string shows its bytes as they lie; one that does not is copied.
    if text.utf8.withContiguousStorageIfAvailable({ written.append(string: $0) }) != nil { return }
    var text = text
    text.withUTF8 { written.append(string: $0) }
  }

  /// Writes two members whose values are strings, and nearly always the same one.
  mutating func strings(_ first: (key: StaticString, value: String), _ second: (key: StaticString, value: String)) {
    let isSame = first.value.utf8.withContiguousStorageIfAvailable { one in
      // Both lie somewhere at once, so that what lies at one place is one string.
      second.value.utf8.withContiguousStorageIfAvailable {
        one.baseAddress == $0.baseAddress && one.count == $0.count
      } ?? false
    }
    key(opening: first.key)
    let start = written.count
    string(first.value)
    let end = written.count
    key(opening: second.key)
    // The same string once more needs no second search for what has to be escaped.
    if isSame == true { written.append(copyOf: start..<end) } else { string(second.value) }
  }

  /// Writes a string that `write` gives piece by piece.
  mutating func pieces(_ write: ((UnsafeBufferPointer<UInt8>) -> Void) -> Void) {
    written.append(UInt8(ascii: "\""))
    write { written.append(escaped: $0) }
    written.append(UInt8(ascii: "\""))
  }
}

/// A number in thousandths; 0 for what is no number.
private func thousandths(of value: Double) -> Int {
  guard value.isFinite, abs(value) < 1e12 else { return 0 }
  return Int((value * 1000).rounded(.toNearestOrAwayFromZero))
}

/// A number rounded to three decimals, without the noise of floating point and without trailing zeros.
func decimal(_ value: Double) -> String {
  var digits = ByteRoom(capacity: 32)
  digits.append(thousandths: thousandths(of: value))
  return String(decoding: digits.bytes, as: UTF8.self)
}
