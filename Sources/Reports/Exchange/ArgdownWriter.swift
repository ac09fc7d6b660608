/// Writes Argdown (argdown.org/syntax): statements with data, and their relations.
///
/// A text is one line, and nothing in it is a tag, a mention, a comment or a symbol; data are strings in YAML, in which
/// neither a brace nor a quotation mark of an essay ends anything.
struct ArgdownWriter {
  typealias Values = KeyValuePairs<StaticString, String?>

  private(set) var bytes: [UInt8] = []

  /// Writes what stands at the top of a document: its title, and that a program made it.
  mutating func frontMatter(title: String) {
    append("===\ntitle: ")
    yaml(title)
    append("\nreconstruction:\n    generated: true\n===\n")
  }

  mutating func heading(_ text: String) {
    append("\n# ")
    escape(text)
    append("\n")
  }

  /// Writes a statement, which must come before its relations.
  mutating func statement(_ title: String, _ text: String, tag: String, _ data: Values) {
    append("\n[")
    escape(title: title)
    append("]: ")
    escape(text)
    append(" #")
    bytes.append(contentsOf: tag.utf8)
    append("\n    {")
    var isFirst = true
    for case (let name, let value?) in data {
      if !isFirst { append(", ") }
      isFirst = false
      append(name)
      append(": ")
      yaml(value)
    }
    append("}\n")
  }

  /// Says that another statement speaks for the last one, or against it.
  mutating func relation(from title: String, isAttack: Bool) {
    append(isAttack ? "    <- [" : "    <+ [")
    escape(title: title)
    append("]\n")
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension ArgdownWriter {
  private mutating func escape(_ text: String) {
    let scalars = Array(printable(text).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "*", "_", "/", "[", "]", "<", ">", "#", "{", "}", "@", "`", "&", "~", "^", "$", "|":
        append("\\")
      // `.A.`, `.v.` … stand for symbols of logic; an escaped dot begins none.
      case "." where index + 1 < scalars.count && scalars[index + 1] != " ": append("\\")
      default: break
      }
      append(scalar: scalar)
    }
  }

  /// A title stands between brackets on a line, and other titles must stay others: what cannot be in it is written as in
  /// a URL.
  private mutating func escape(title: String) {
    for scalar in title.unicodeScalars {
      if isUnprintable(scalar) || "[]%".unicodeScalars.contains(scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          append("%")
          hexadecimal(UInt32(byte), digits: 2)
        }
      } else {
        append(scalar: scalar)
      }
    }
  }

  private mutating func yaml(_ value: String) {
    append("\"")
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        append("\\")
        append(scalar: scalar)
      // The end of the data is found before the YAML is read.
      case "{", "}", "\u{FFFE}", "\u{FFFF}":
        append("\\u")
        hexadecimal(scalar.value, digits: 4)
      case _ where isUnprintable(scalar):
        append("\\U")
        hexadecimal(scalar.value, digits: 8)
      default: append(scalar: scalar)
      }
    }
    append("\"")
  }

  private mutating func hexadecimal(_ value: UInt32, digits: Int) {
    let written = String(value, radix: 16, uppercase: true).utf8
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(digits - written.count, 0)))
    bytes.append(contentsOf: written)
  }
}
