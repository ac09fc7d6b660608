/// Writes comma-separated values as RFC 4180 has them: rows end with CR LF, and what holds a comma, a quotation mark or
/// a line end stands in quotation marks.
///
/// Spreadsheets take a value that starts with one of `= + - @`, a tab or a carriage return for a formula, which a
/// stranger's essay could use to run something (owasp.org/www-community/attacks/CSV_Injection); an apostrophe before it
/// says that it is text. Numbers stay numbers.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  mutating func row(_ values: [String]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(CSVWriter.isFormula(value) ? "'" + value : value)
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

  private static func isFormula(_ value: String) -> Bool {
    guard let first = value.utf8.first, Array("=+-@\t\r".utf8).contains(first) else { return false }
    return Double(value) == nil
  }
}
