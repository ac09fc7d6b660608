/// Reads the subset of YAML that front matter uses: scalars in every style at the top level; what hangs below a key
/// is passed over, but for the names of authors.
struct FrontMatterReader {
  private(set) var matter = FrontMatter()
  /// Where the text behind the block starts; 0 without front matter.
  private(set) var bodyStart = 0

  private let bytes: [UInt8]
  private let conventions: Conventions
  /// The lines between the marks.
  private var lines: [Range<Int>] = []

  init(_ source: Source, _ conventions: Conventions) throws(DocumentError) {
    bytes = source.bytes
    self.conventions = conventions
    try findBlock()
    try readKeys()
  }

  // MARK: The block

  private mutating func findBlock() throws(DocumentError) {
    guard let first = line(at: 0), isMark(first.text, "---"), var next = line(at: first.next) else { return }
    while next.text.isEmpty || bytes[next.text.lowerBound] == UInt8(ascii: "#") {
      lines.append(next.text)
      guard let following = line(at: next.next) else { return lines.removeAll() }
      next = following
    }
    guard key(of: next.text) != nil else { return lines.removeAll() }
    while !isMark(next.text, "---"), !isMark(next.text, "...") {
      lines.append(next.text)
      guard let following = line(at: next.next) else { throw .neverClosed(line: 1) }
      next = following
    }
    bodyStart = next.next
  }

  /// The line that starts at `start`, without its end mark, and where the next one starts.
  private func line(at start: Int) -> (text: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
    var next = end
    if next < bytes.count { next += bytes[next] == 13 && next + 1 < bytes.count && bytes[next + 1] == 10 ? 2 : 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return (start..<end, next)
  }

  private func isMark(_ line: Range<Int>, _ mark: StaticString) -> Bool {
    line.count == 3 && mark.withUTF8Buffer { bytes[line].elementsEqual($0) }
  }

  // MARK: Keys

  private mutating func readKeys() throws(DocumentError) {
    var index = 0
    while index < lines.count {
      guard let (key, value) = key(of: lines[index]) else { index += 1; continue }
      var end = index + 1
      while end < lines.count, isBelow(lines[end]) { end += 1 }
      if let field = FrontMatter.Field(key: key, conventions) {
        let value = scalar(value, below: (index + 1)..<end, field)
        guard value.utf8.count <= Limits.name else { throw .longValue(key: key) }
        matter.set(field, value)
      }
      index = end
    }
  }

  /// The key of a top-level line, lower case, and the range of its value.
  private func key(of line: Range<Int>) -> (String, Range<Int>)? {
    guard let first = line.first, isKeyByte(bytes[first]), bytes[first] != UInt8(ascii: "-") else { return nil }
    var end = first
    while end < line.upperBound, isKeyByte(bytes[end]) { end += 1 }
    guard end < line.upperBound, bytes[end] == UInt8(ascii: ":") else { return nil }
    guard end + 1 == line.upperBound || bytes[end + 1] == 32 || bytes[end + 1] == 9 else { return nil }
    return (string(first..<end).lowercased(), trimmed((end + 1)..<line.upperBound))
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// Whether a line hangs below the key before it: blank, indented, or a list's item.
  private func isBelow(_ line: Range<Int>) -> Bool {
    guard let first = line.first else { return true }
    let byte = bytes[first]
    return byte == 32 || byte == 9 || (byte == UInt8(ascii: "-") && key(of: line) == nil)
  }

  // MARK: Values

  private func scalar(_ value: Range<Int>, below: Range<Int>, _ field: FrontMatter.Field?) -> String {
    let value = withoutTag(value)
    guard let first = value.first else { return below.isEmpty ? "" : nested(below, field) }
    switch bytes[first] {
    case UInt8(ascii: ">"), UInt8(ascii: "|"): return joined(nil, below)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return YAMLQuotation.unquoted(joined(value, below))
    case UInt8(ascii: "["): return flowList(joined(value, below))
    case UInt8(ascii: "{"): return ""
    case UInt8(ascii: "#"): return nested(below, field)
    default: return withoutComment(joined(value, below))
    }
  }

  /// The names below an author's key, whether a list or a map with `name:`; nothing below another key.
  private func nested(_ below: Range<Int>, _ field: FrontMatter.Field?) -> String {
    guard field == .author else { return "" }
    var names: [String] = []
    for index in below {
      var line = trimmed(lines[index])
      if let first = line.first, bytes[first] == UInt8(ascii: "-") { line = trimmed((first + 1)..<line.upperBound) }
      if let (inner, value) = self.key(of: line) {
        if inner == "name" { names.append(scalar(value, below: 0..<0, nil)) }
      } else if !line.isEmpty {
        names.append(scalar(line, below: 0..<0, nil))
      }
    }
    return names.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The first line and those below it, joined by spaces.
  private func joined(_ first: Range<Int>?, _ below: Range<Int>) -> String {
    var parts = first.map { [string($0)] } ?? []
    for index in below where !lines[index].isEmpty { parts.append(string(trimmed(lines[index]))) }
    return parts.joined(separator: " ")
  }

  /// A value without its tag (`! '…'`, `!!str`) or anchor.
  private func withoutTag(_ value: Range<Int>) -> Range<Int> {
    guard let first = value.first, bytes[first] == UInt8(ascii: "!") || bytes[first] == UInt8(ascii: "&") else {
      return value
    }
    var end = first
    while end < value.upperBound, bytes[end] != 32 { end += 1 }
    return trimmed(end..<value.upperBound)
  }

  private func withoutComment(_ value: String) -> String {
    let bytes = Array(value.utf8)
    var index = 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "#"), bytes[index - 1] == 32 {
        return String(decoding: bytes[..<(index - 1)], as: UTF8.self)
      }
      index += 1
    }
    return value
  }

  private func flowList(_ value: String) -> String {
    let inner = value.dropFirst().prefix { $0 != "]" }
    return inner.split(separator: ",").map { YAMLQuotation.unquoted(YAMLQuotation.trim($0)) }.joined(separator: ", ")
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 32 || bytes[start] == 9 { start += 1 }
    while end > start, bytes[end - 1] == 32 || bytes[end - 1] == 9 { end -= 1 }
    return start..<end
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Quoted scalars.
enum YAMLQuotation {
  /// The text between the quotation marks, escapes undone; a text without marks as it is.
  static func unquoted(_ value: String) -> String {
    let bytes = Array(value.utf8)
    guard let mark = bytes.first, mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"") else { return value }
    var result: [UInt8] = []
    var at = 1
    while at < bytes.count {
      let byte = bytes[at]
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      if byte == mark {
        guard mark == UInt8(ascii: "'"), next == mark else { break }
        at += 1
      } else if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
        at += 1
        result.append(next == UInt8(ascii: "n") || next == UInt8(ascii: "t") ? 32 : next)
        at += 1
        continue
      }
      result.append(byte)
      at += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func trim(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
