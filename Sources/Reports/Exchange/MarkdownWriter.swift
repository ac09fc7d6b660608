/// Writes Markdown as CommonMark has it (spec.commonmark.org), with the tables of GitHub (github.github.com/gfm).
///
/// All that comes from an essay is text: nothing in it becomes a heading, a link, a picture, code or HTML. Words on one
/// line; control characters and changes of direction are shown as �.
struct MarkdownWriter {
  /// A part of a line.
  enum Part {
    case text(String)
    /// A label of ours.
    case strong(String)
    /// Said beside the words, in brackets.
    case remark(String)
  }

  private(set) var bytes: [UInt8] = []
  private var isInList = false

  /// - Parameter level: from 1 to 6.
  mutating func heading(_ level: Int, _ text: String) {
    block()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: min(max(level, 1), 6)))
    bytes.append(" ")
    line([.text(text)])
  }

  mutating func paragraph(_ parts: Part...) {
    block()
    line(parts)
  }

  /// Writes an item of a list; items without anything between them are one list.
  mutating func item(_ parts: Part...) {
    if !isInList { block() }
    isInList = true
    bytes.append("- ")
    line(parts)
  }

  /// Writes a table, unless it has no rows.
  mutating func table(_ header: [String], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    block()
    row(header)
    bytes.append(contentsOf: Array((String(repeating: "| --- ", count: header.count) + "|\n").utf8))
    rows.forEach { row($0) }
  }

  /// Writes a map as a picture.
  mutating func map(_ map: MermaidWriter) {
    block()
    bytes.append("```mermaid\n")
    bytes.append(contentsOf: map.bytes)
    bytes.append("```\n")
  }

  /// Parts the blocks.
  private mutating func block() {
    if !bytes.isEmpty { bytes.append(10) }
    isInList = false
  }

  private mutating func row(_ cells: [String]) {
    for cell in cells {
      bytes.append("| ")
      escape(cell)
      bytes.append(" ")
    }
    bytes.append("|\n")
  }

  private mutating func line(_ parts: [Part]) {
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(" ") }
      switch part {
      case .text(let text): escape(text)
      case .strong(let text): delimited("**", text)
      case .remark(let text): delimited("*", "(" + text + ")")
      }
    }
    bytes.append(10)
  }

  private mutating func delimited(_ delimiter: StaticString, _ text: String) {
    bytes.append(delimiter)
    escape(text)
    bytes.append(delimiter)
  }
}

extension MarkdownWriter {
  private mutating func escape(_ text: String) {
    let scalars = Array(printable(text).split(separator: " ").joined(separator: " ").unicodeScalars)
    // Where a list could begin.
    let bullet = scalars.first == "-" || scalars.first == "+" ? 0 : scalars.prefix { "0"..."9" ~= $0 }.count
    var word = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      // In a table a backslash before a bar has a meaning of its own.
      case "|": bytes.append("&#124;")
      case "\\": bytes.append("&#92;")
      case "`", "*", "_", "[", "]", "<", ">", "~", "&", "#", "$", "=", "%", "^", "{", "}", "@": escaped(scalar)
      case "-", "+", ".", ")":
        let isDigitNext = index + 1 < scalars.count && "0"..."9" ~= scalars[index + 1]
        if index == bullet && !isDigitNext || scalar == "." && word.hasSuffix("www") { bytes.append("\\") }
        bytes.append(scalar: scalar)
      case ":" where MarkdownWriter.schemes.contains { word.hasSuffix($0) }: escaped(scalar)
      default: bytes.append(scalar: scalar)
      }
      word = scalar.properties.isAlphabetic ? word + scalar.properties.lowercaseMapping : ""
    }
  }

  /// What GitHub makes links of where a colon follows.
  private static let schemes = ["http", "https", "ftp", "mailto", "xmpp"]

  private mutating func escaped(_ scalar: Unicode.Scalar) {
    bytes.append("\\")
    bytes.append(scalar: scalar)
  }
}
