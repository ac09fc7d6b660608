/// Writes HTML (html.spec.whatwg.org) and the SVG in it: names are literals of the program, and all that comes from an
/// essay is a text or a value, escaped, without control characters and changes of direction (`printable`).
///
/// A text ends up in elements only, never in a script, a style or an event handler.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  init() { bytes.append("<!doctype html>\n") }

  /// Writes an element; an attribute without a value is left out.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout HTMLWriter) -> Void
  ) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  /// Writes an element with text in it.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that holds nothing and has no end tag.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) { start(name, attributes) }

  mutating func text(_ text: String) { escape(printable(text)) }

  /// Ends a line, for those who read the source.
  mutating func line() { bytes.append(10) }

  /// Writes bytes of the program's own, a script or a style.
  mutating func own(_ bytes: some Sequence<UInt8>) { self.bytes.append(contentsOf: bytes) }

  private mutating func start(_ name: StaticString, _ attributes: Attributes) {
    bytes.append("<")
    bytes.append(name)
    for case (let name, let value?) in attributes {
      bytes.append(" ")
      bytes.append(name)
      guard !value.isEmpty else { continue }
      bytes.append("=\"")
      escape(printable(value))
      bytes.append("\"")
    }
    bytes.append(">")
  }

  private mutating func end(_ name: StaticString) {
    bytes.append("</")
    bytes.append(name)
    bytes.append(">")
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes.append("&amp;")
      case UInt8(ascii: "<"): bytes.append("&lt;")
      case UInt8(ascii: ">"): bytes.append("&gt;")
      case UInt8(ascii: "\""): bytes.append("&quot;")
      case UInt8(ascii: "'"): bytes.append("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
