/// Tags and their attributes.
extension HTMLTokenizer {
  /// The tag that starts at `start`; nil where the page ends inside it.
  mutating func tag(_ start: Int, name: Int, _ kind: HTMLToken.Kind) -> HTMLToken? {
    var stop = name
    while stop < bytes.count, !HTMLTokenizer.isBlank(bytes[stop]), bytes[stop] != UInt8(ascii: "/"),
      bytes[stop] != UInt8(ascii: ">")
    {
      stop += 1
    }
    let first = attributes.count
    let content = Span(name, stop)
    var isFlagged = false
    while stop < bytes.count, bytes[stop] != UInt8(ascii: ">") {
      if HTMLTokenizer.isBlank(bytes[stop]) {
        stop += 1
      } else if bytes[stop] == UInt8(ascii: "/") {
        stop += 1
        isFlagged = byte(stop) == UInt8(ascii: ">")
      } else {
        stop = attribute(stop)
      }
    }
    at = min(bytes.count, stop + 1)
    guard stop < bytes.count else { return nil }
    return HTMLToken(
      kind: kind, span: Span(start, at), content: content, attributes: first..<attributes.count, isFlagged: isFlagged)
  }

  /// Reads the attribute whose name starts at `start` and says where it ends.
  private mutating func attribute(_ start: Int) -> Int {
    var stop = start + 1
    while stop < bytes.count, !endsName(bytes[stop]) { stop += 1 }
    let name = Span(start, stop)
    stop = skipBlanks(stop)
    guard byte(stop) == UInt8(ascii: "=") else {
      add(HTMLAttribute(name: name, value: Span(name.end, name.end)))
      return stop
    }
    let (value, end) = value(skipBlanks(stop + 1))
    add(HTMLAttribute(name: name, value: value))
    return end
  }

  private func endsName(_ byte: UInt8) -> Bool {
    HTMLTokenizer.isBlank(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// The value that starts at an offset, and where to go on.
  private func value(_ start: Int) -> (Span, end: Int) {
    let mark = byte(start)
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      var stop = start + 1
      while stop < bytes.count, bytes[stop] != mark { stop += 1 }
      return (Span(start + 1, stop), min(bytes.count, stop + 1))
    }
    var stop = start
    while stop < bytes.count, !HTMLTokenizer.isBlank(bytes[stop]), bytes[stop] != UInt8(ascii: ">") { stop += 1 }
    return (Span(min(start, bytes.count), stop), stop)
  }

  /// The first offset from `start` on that holds no white space.
  func skipBlanks(_ start: Int) -> Int {
    var stop = start
    while stop < bytes.count, HTMLTokenizer.isBlank(bytes[stop]) { stop += 1 }
    return stop
  }
}
