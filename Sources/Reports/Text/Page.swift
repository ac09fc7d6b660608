import Corpus

/// The lines of a report as they are written.
struct Page {
  /// How a stretch of text stands out; without colour it does not.
  enum Emphasis: String {
    case bold = "1"
    case dim = "2"
    case underlined = "4"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case magenta = "35"
    case cyan = "36"
  }

  let style: TextStyle
  private(set) var text = ""

  init(_ style: TextStyle) { self.style = style }

  var bytes: [UInt8] { Array(text.utf8) }

  mutating func line(_ line: String = "") {
    // Blanks at the end of a line say nothing.
    if let last = line.utf8.lastIndex(where: { $0 != 0x20 }) { text += line[...last] }
    text += "\n"
  }

  func emphasized(_ text: String, _ emphasis: Emphasis?) -> String {
    emphasized(text, emphasis.map { [$0] } ?? [])
  }

  func emphasized(_ text: String, _ emphases: [Emphasis]) -> String {
    guard style.hasColor, !text.isEmpty, !emphases.isEmpty else { return text }
    return "\u{1B}[\(emphases.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// Writes a paragraph after a label, its lines under each other, with a dim remark (a place) at its end.
  mutating func paragraph(
    _ text: String, label: String = "", remark: String = "", indent: Int, labelEmphasis: Emphasis? = nil,
    textEmphasis: Emphasis? = nil
  ) {
    let columns = style.columns - indent
    var lines = wrapped(text, columns: columns)
    let room = columns - displayWidth(lines[lines.count - 1])
    let fits = displayWidth(remark) + 2 <= room
    if !remark.isEmpty && !fits { lines.append("") }
    let blanks = String(repeating: " ", count: indent)
    let label = padded(label, to: indent)
    for (index, text) in lines.enumerated() {
      let start = index == 0 ? emphasized(label, labelEmphasis) : blanks
      let isLast = index == lines.count - 1
      let end = isLast && !remark.isEmpty ? (fits ? "  " : "") + emphasized(clipped(remark, to: columns), .dim) : ""
      line(start + emphasized(text, textEmphasis) + end)
    }
  }
}

extension Quote {
  /// The words between quotation marks, fit for a terminal, and not endless.
  var shown: String { "“" + clipped(printable(extract.quote), to: 400) + "”" }

  /// Where they stand.
  var shownPlace: String { printable(place) }

  /// The words as compared when looking for repetitions.
  var gist: String { Reports.gist(extract.quote) }
}

/// The words of a text as compared when looking for repetitions: letters and digits only, lower case.
func gist(_ text: String) -> String {
  var gist: [UInt8] = []
  for scalar in text.lowercased().unicodeScalars where scalar.isLetterOrDigit {
    gist.append(scalar: scalar)
  }
  return String(decoding: gist, as: UTF8.self)
}

extension Unicode.Scalar {
  /// The blocks that Dutch is written in are told at once, without the tables of Unicode.
  fileprivate var isLetterOrDigit: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    case ..<0x80, 0x2010...0x2027: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
}

/// The quotes, each gist once.
func withoutRepetitions<Element>(_ elements: [Element], _ quote: (Element) -> Quote) -> [Element] {
  var seen: Set<String> = []
  return elements.filter { seen.insert(quote($0).gist).inserted }
}

/// A score with its sign and two decimals.
func signed(_ score: Double) -> String {
  let hundredths = Int((max(min(score, 1), -1) * 100).rounded(.toNearestOrAwayFromZero))
  let sign = hundredths < 0 ? "-" : hundredths > 0 ? "+" : " "
  return sign + share(Double(abs(hundredths)) / 100)
}

/// A number from 0 to 1 with two decimals.
func share(_ value: Double) -> String {
  let hundredths = Int((max(min(value, 1), 0) * 100).rounded(.toNearestOrAwayFromZero))
  return "\(hundredths / 100)." + String(String(100 + hundredths % 100).dropFirst())
}

/// The title with its first letter as a capital.
func capitalized(_ title: String) -> String { title.prefix(1).uppercased() + title.dropFirst() }
