/// Writes Argdown (argdown.org/syntax): statements with data, and their relations.
///
/// A text is one line, and nothing in it is a tag, a mention, a comment or a symbol; data are strings in YAML, in which
/// neither a brace nor a quotation mark of an essay ends anything.
struct ArgdownWriter {
  typealias Values = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  /// Writes what stands at the top of a document: its title, and that a program made it.
  mutating func frontMatter(title: String) {
    bytes.append("===\ntitle: ")
    yaml(title)
    bytes.append("\nreconstruction:\n    generated: true\n===\n")
  }

  mutating func heading(_ text: String) {
    bytes.append("\n# ")
    escape(text)
    bytes.append("\n")
  }

  /// Writes a statement, which must come before its relations.
  mutating func statement(_ title: String, _ text: String, tag: String, _ data: Values) {
    bytes.append("\n[")
    escape(title: title)
    bytes.append("]: ")
    escape(text)
    bytes.append(" #")
    bytes.append(contentsOf: tag.utf8)
    bytes.append("\n    {")
    var isFirst = true
    for case (let name, let value?) in data {
      if !isFirst { bytes.append(", ") }
      isFirst = false
      bytes.append(name)
      bytes.append(": ")
      yaml(value)
    }
    bytes.append("}\n")
  }

  /// Says that another statement speaks for the last one, or against it.
  mutating func relation(from title: String, isAttack: Bool) {
    bytes.append(isAttack ? "    <- [" : "    <+ [")
    escape(title: title)
    bytes.append("]\n")
  }
}

extension ArgdownWriter {
  private mutating func escape(_ text: String) {
    let scalars = Array(printable(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "*", "_", "/", "[", "]", "<", ">", "#", "{", "}", "@", "`", "&", "~", "^", "$", "|":
        bytes.append("\\")
      // Three of them would open data.
      case "=" where index + 1 < scalars.count && scalars[index + 1] == "=": bytes.append("\\")
      // `.A.`, `.v.` … stand for symbols of logic; an escaped dot begins none.
      case "." where index + 1 < scalars.count && scalars[index + 1] != " ": bytes.append("\\")
      default: break
      }
      bytes.append(scalar: scalar)
    }
  }

  /// A title stands between brackets on a line, and other titles must stay others: what cannot be in it is written as in
  /// a URL.
  private mutating func escape(title: String) {
    for (index, scalar) in title.unicodeScalars.enumerated() {
      // What begins with a hyphen is defined, and never found again.
      if isUnprintable(scalar) || "[]{}%".unicodeScalars.contains(scalar) || scalar == "-" && index == 0 {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes.append("%")
          hexadecimal(UInt32(byte), digits: 2)
        }
      } else {
        bytes.append(scalar: scalar)
      }
    }
  }

  private mutating func yaml(_ value: String) {
    bytes.append("\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        bytes.append("\\")
        bytes.append(scalar: scalar)
      // The end of the data is found before the YAML is read.
      case "{", "}", "\u{FFFE}", "\u{FFFF}":
        bytes.append("\\u")
        hexadecimal(scalar.value, digits: 4)
      case _ where isUnprintable(scalar):
        bytes.append("\\U")
        hexadecimal(scalar.value, digits: 8)
      default: bytes.append(scalar: scalar)
      }
    }
    bytes.append("\"")
  }

  private mutating func hexadecimal(_ value: UInt32, digits: Int) {
    let written = String(value, radix: 16, uppercase: true).utf8
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(digits - written.count, 0)))
    bytes.append(contentsOf: written)
  }
}
