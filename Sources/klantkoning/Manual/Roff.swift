/// Writes the language of manual pages, the macros of man(7): pure ASCII, lines of at most 80 bytes where words allow.
struct Roff: Sendable {
  private(set) var text = ""
  /// Whether a section begins, which is a paragraph too.
  private var isFirst = false

  /// - Parameter date: ISO 8601.
  init(title: String, section: Int, date: String, source: String) {
    macro("TH", "\(title.uppercased()) \(section) \(date) \"\(Self.escaped(source))\"")
  }

  mutating func section(_ name: String) {
    macro("SH", "\"\(Self.escaped(name))\"")
    isFirst = true
  }

  /// What the section of the name must look like, for those who index manuals.
  mutating func summary(of name: String, _ words: String) {
    text += "\(name) \\- \(Self.escaped(words))\n"
  }

  mutating func paragraph(_ words: String) {
    beginParagraph()
    line(words)
  }

  /// A paragraph under its term.
  mutating func entry(_ term: String, _ words: String) {
    macro("TP")
    text += Self.protected("\\fB\(Self.escaped(term))\\fR") + "\n"
    line(words)
  }

  /// What belongs to the entry above.
  mutating func indented(_ body: (inout Roff) -> Void) {
    macro("RS")
    body(&self)
    macro("RE")
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ lines: [String]) {
    beginParagraph()
    macro("RS", "4")
    macro("nf")
    for line in lines { text += Self.protected(Self.escaped(line)) + "\n" }
    macro("fi")
    macro("RE")
  }

  /// Running text, broken between its words.
  mutating func line(_ words: String) {
    var line = ""
    for word in Self.escaped(words).split(whereSeparator: \.isWhitespace) {
      if !line.isEmpty, line.utf8.count + word.utf8.count + 1 > 78 {
        text += Self.protected(line) + "\n"
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { text += Self.protected(line) + "\n" }
  }

  private mutating func beginParagraph() {
    if !isFirst { macro("PP") }
    isFirst = false
  }

  private mutating func macro(_ name: String, _ arguments: String = "") {
    text += "." + name + (arguments.isEmpty ? "" : " " + arguments) + "\n"
  }

  /// The text with what roff would read as its own said in its words.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\(rs"
      case "-": "\\-"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "\"": "\\(dq"
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u" + hexadecimal(scalar.value) + "]"
      }
    }.joined()
  }

  /// At least four digits.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A line that begins like a request and is none.
  private static func protected(_ line: String) -> String { line.hasPrefix(".") ? "\\&" + line : line }
}
