/// Writes a flowchart for Mermaid (mermaid.js.org/syntax/flowchart.html), which draws it in Markdown on GitHub, GitLab,
/// Obsidian and others.
///
/// Labels are quoted, and every sign in them that Mermaid, its Markdown or HTML could take for something else is written
/// as a character code; nodes are numbers.
struct MermaidWriter {
  /// The outline of a node.
  enum Shape {
    case double, box, round, slanted, hexagon

    fileprivate var ends: (StaticString, StaticString) {
      switch self {
      case .double: ("[[\"", "\"]]")
      case .box: ("[\"", "\"]")
      case .round: ("(\"", "\")")
      case .slanted: ("[/\"", "\"/]")
      case .hexagon: ("{{\"", "\"}}")
      }
    }
  }

  /// What Mermaid still draws, by its own settings `maxTextSize` (in letters) and `maxEdges`.
  static let mostBytes = 50_000
  static let mostEdges = 500

  private(set) var bytes = Array("flowchart RL\n".utf8)

  mutating func node(_ number: Int, _ label: String, _ shape: Shape) {
    bytes.append("  n")
    append(number)
    bytes.append(shape.ends.0)
    escape(label)
    bytes.append(shape.ends.1)
    bytes.append("\n")
  }

  mutating func edge(_ from: Int, _ to: Int, _ label: String, isDotted: Bool) {
    bytes.append("  n")
    append(from)
    bytes.append(isDotted ? " -. \"" : " -- \"")
    escape(label)
    bytes.append(isDotted ? "\" .-> n" : "\" --> n")
    append(to)
    bytes.append("\n")
  }

  private mutating func append(_ number: Int) { bytes.append(contentsOf: Array(String(number).utf8)) }

  private mutating func escape(_ text: String) {
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case " ", ".", ",", "!", "?", "'", "(", ")", "-", "0"..."9", "A"..."Z", "a"..."z":
        bytes.append(UInt8(ascii: scalar))
      case "!"..."~":
        bytes.append("#")
        append(Int(scalar.value))
        bytes.append(";")
      default: bytes.append(scalar: scalar)
      }
    }
  }
}
