/// Whether outputs are of their formats, as far as every reader of these wants it.
enum Shapes {
  // MARK: XML

  /// Elements nest, attributes are quoted, references are known, and no character stands there that XML has not.
  static func xmlFault(_ bytes: [UInt8]) -> String? {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where isForeignToXML(scalar) {
      return "U+\(String(scalar.value, radix: 16)) in XML"
    }
    var open: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == UInt8(ascii: "<") {
        guard let end = tagEnd(rest) else { return "a tag that never ends" }
        if let fault = tagFault(rest[(rest.startIndex + 1)..<end], &open) { return fault }
        rest = rest[(end + 1)...]
      } else {
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        if let fault = referenceFault(text) { return fault }
        rest = rest[text.endIndex...]
      }
    }
    return open.isEmpty ? nil : "an element is never closed"
  }

  private static func isForeignToXML(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && ![9, 10, 13].contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
  }

  /// The place of the `>` that stands in no quotation marks.
  private static func tagEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    var quote: UInt8?
    for (place, byte) in zip(rest.indices, rest) {
      if let open = quote {
        if byte == open { quote = nil }
        if byte == UInt8(ascii: "<") { return nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place
      }
    }
    return nil
  }

  private static func tagFault(_ tag: ArraySlice<UInt8>, _ open: inout [ArraySlice<UInt8>]) -> String? {
    if tag.first == UInt8(ascii: "?") { return nil }
    if tag.first == UInt8(ascii: "/") {
      return open.popLast() == tag.dropFirst() ? nil : "an end without a beginning"
    }
    let isEmpty = tag.last == UInt8(ascii: "/")
    if !isEmpty { open.append(tag.prefix { $0 > 32 }) }
    return referenceFault(tag)
  }

  private static let references = ["amp;", "lt;", "gt;", "quot;", "apos;"].map { Array($0.utf8) }

  private static func referenceFault(_ text: ArraySlice<UInt8>) -> String? {
    for place in text.indices where text[place] == UInt8(ascii: "&") {
      let rest = text[(place + 1)...]
      if rest.first != UInt8(ascii: "#"), !references.contains(where: { rest.starts(with: $0) }) {
        return "a reference to nothing"
      }
    }
    return nil
  }

  // MARK: CSV

  /// Every row has as many fields as the first, and no quotation mark stands loose.
  static func csvFault(_ bytes: [UInt8]) -> String? {
    var (fields, width): (Int, Int?) = (1, nil)
    var isQuoted = false
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: fields += 1
      case 10 where !isQuoted:
        if fields != width ?? fields { return "a row with \(fields) fields at byte \(place)" }
        (fields, width) = (1, fields)
      default: break
      }
    }
    return isQuoted || bytes.last != 10 ? "a row that never ends" : nil
  }
}
