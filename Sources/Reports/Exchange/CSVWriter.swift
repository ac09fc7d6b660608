/// Writes comma-separated values as RFC 4180 has them: rows end with CR LF, and what holds a comma, a quotation mark or
/// a line end stands in quotation marks.
///
/// Spreadsheets take a value that starts with one of `= + - @`, a tab or a line end for a formula, which a stranger's
/// essay could use to run something (owasp.org/www-community/attacks/CSV_Injection); an apostrophe before it says that it
/// is text. Where a spreadsheet parts columns by semicolons or tabs instead (as it does in Dutch), or lines inside of
/// values, another cell would start inside a value, and gets an apostrophe too. Numbers stay numbers.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  mutating func row(_ values: [String]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(CSVWriter.harmless(value))
    }
    bytes += [13, 10]
  }

  private mutating func append(_ value: String) {
    guard value.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }) else {
      return bytes.append(contentsOf: value.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The value with apostrophes before what a spreadsheet would work out.
  private static func harmless(_ value: String) -> String {
    guard value.unicodeScalars.contains(where: isSign), !isNumber(value) else { return value }
    var harmless = String.UnicodeScalarView()
    var scalars = value.unicodeScalars[...]
    // A line end at the start counts like a sign: what follows stands in the next cell.
    var startsCell = true
    while let scalar = scalars.popFirst() {
      let isStart = startsCell && isSign(scalar) && (harmless.isEmpty || scalars.first != ")")
      if isStart && (isVisible(scalar) || harmless.isEmpty) { harmless.append("'") }
      harmless.append(scalar)
      startsCell = scalar == ";" || isSign(scalar) && !isVisible(scalar)
    }
    return String(harmless)
  }

  /// What begins a formula, or is passed over before one; the wide ones are for Japanese spreadsheets.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func isVisible(_ sign: Unicode.Scalar) -> Bool { sign.value >= 0x20 }

  /// Whether a value is a number as we write them.
  private static func isNumber(_ value: String) -> Bool {
    let digits = value.utf8.drop { $0 == UInt8(ascii: "-") }
    return value.utf8.count - digits.count < 2 && digits.first.map { 48...57 ~= $0 } ?? false
      && digits.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: ".") }
  }
}
