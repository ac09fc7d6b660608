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
    bytes.append(kind)
    bytes.append(" ")
    quoted(name)
    bytes.append(" {\n")
    depth += 1
  }

  mutating func close() {
    depth -= 1
    indent()
    bytes.append("}\n")
  }

  /// Attributes of the graph that is open.
  mutating func attributes(_ attributes: Attributes) {
    for case (let name, let value?) in attributes {
      indent()
      bytes.append(name)
      bytes.append("=")
      quoted(value)
      bytes.append(";\n")
    }
  }

  /// Attributes of all `node`s or `edge`s to come.
  mutating func defaults(of kind: StaticString, _ attributes: Attributes) {
    indent()
    bytes.append(kind)
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
    bytes.append(" -> ")
    quoted(to)
    list(attributes)
  }

  private mutating func list(_ attributes: Attributes) {
    bytes.append(" [")
    var isFirst = true
    for case (let name, let value?) in attributes {
      if !isFirst { bytes.append(", ") }
      isFirst = false
      bytes.append(name)
      bytes.append("=")
      quoted(value)
    }
    bytes.append("];\n")
  }

  private mutating func indent() { bytes.append(contentsOf: repeatElement(32, count: 2 * depth)) }

  private mutating func quoted(_ value: String) {
    bytes.append("\"")
    // The lines of a label are its only line ends.
    for (index, line) in value.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { bytes.append("\\n") }
      escape(printable(String(line)))
    }
    bytes.append("\"")
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append("\\\"")
      case "\\": bytes.append("\\\\")
      case "&": bytes.append("&amp;")
      case "\u{FFFE}", "\u{FFFF}": bytes.append("\u{FFFD}")
      default: bytes.append(scalar: scalar)
      }
    }
  }
}
