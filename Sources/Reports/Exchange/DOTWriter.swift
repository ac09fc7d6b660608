/// Writes a graph in the DOT language of Graphviz (graphviz.org/doc/info/lang.html): balanced, and every value quoted.
///
/// Names of attributes are literals of the program. A value is shown as it is: Graphviz takes `\N`, `\G`, `\l` … and
/// character references in it for something else (graphviz.org/docs/attr-types/escString), so backslashes and ampersands
/// are escaped, and what XML and terminals cannot have is shown as � in the picture.
struct DOTWriter {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []
  private var depth = 0

  /// Opens `digraph` or `subgraph` with a name; `close` ends it.
  mutating func open(_ kind: StaticString, _ name: String) {
    indent()
    append(kind)
    append(" ")
    quoted(name)
    append(" {\n")
    depth += 1
  }

  mutating func close() {
    depth -= 1
    indent()
    append("}\n")
  }

  /// Attributes of the graph that is open.
  mutating func attributes(_ attributes: Attributes) {
    for case (let name, let value?) in attributes {
      indent()
      append(name)
      append("=")
      quoted(value)
      append(";\n")
    }
  }

  /// Attributes of all `node`s or `edge`s to come.
  mutating func defaults(of kind: StaticString, _ attributes: Attributes) {
    indent()
    append(kind)
    list(attributes)
  }

  mutating func node(_ name: String, _ attributes: Attributes) {
    indent()
    quoted(name)
    list(attributes)
  }

  mutating func edge(_ from: String, _ to: String, _ attributes: Attributes) {
    indent()
    quoted(from)
    append(" -> ")
    quoted(to)
    list(attributes)
  }

  private mutating func list(_ attributes: Attributes) {
    append(" [")
    var isFirst = true
    for case (let name, let value?) in attributes {
      if !isFirst { append(", ") }
      isFirst = false
      append(name)
      append("=")
      quoted(value)
    }
    append("];\n")
  }

  private mutating func indent() { bytes.append(contentsOf: repeatElement(32, count: 2 * depth)) }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func quoted(_ value: String) {
    append("\"")
    // The lines of a label are its only line ends.
    for (index, line) in value.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { append("\\n") }
      escape(printable(String(line)))
    }
    append("\"")
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "&": append("&amp;")
      case "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
