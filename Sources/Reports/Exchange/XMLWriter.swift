/// Writes an XML 1.0 document (www.w3.org/TR/xml) in UTF-8: always well-formed, the same bytes for the same values.
///
/// Names are literals of the program; all that comes from an essay is a value or a text, and escaped. A character that
/// XML 1.0 forbids becomes U+FFFD, one for one, so that places counted in code points stay true. Line ends and tabs that
/// a parser would fold are written as character references, and so is what nobody should be shown (`isUnprintable`).
struct XMLWriter {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private struct Open {
    let name: StaticString
    let isMixed: Bool
    var isEmpty = true
  }

  private(set) var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8)
  private var open: [Open] = []

  init() { bytes.append(10) }

  /// Opens an element, which `close` ends; an attribute without a value is left out.
  ///
  /// - Parameter isMixed: it holds text, so that no white space may be put between what is in it.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:], isMixed: Bool = false) {
    let isInText = open.last?.isMixed ?? false
    beginContent()
    if !isInText { indent() }
    bytes.append("<")
    bytes.append(name)
    for case (let name, let value?) in attributes {
      bytes.append(" ")
      bytes.append(name)
      bytes.append("=\"")
      escape(value, isAttribute: true)
      bytes.append("\"")
    }
    open.append(Open(name: name, isMixed: isMixed || isInText))
  }

  /// Ends the element that was opened last.
  mutating func close() {
    guard let element = open.popLast() else { return }
    if element.isEmpty {
      bytes.append("/>")
    } else {
      if !element.isMixed { indent() }
      bytes.append("</")
      bytes.append(element.name)
      bytes.append(">")
    }
    if !(open.last?.isMixed ?? false) { bytes.append(10) }
  }

  /// Writes an element with other elements in it.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    content(&self)
    close()
  }

  /// Writes an element with nothing but text in it.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    open(name, attributes, isMixed: true)
    self.text(text)
    close()
  }

  /// Writes text into the open element, which must be mixed.
  mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    beginContent()
    escape(text, isAttribute: false)
  }

  /// Ends the start tag that is still open.
  private mutating func beginContent() {
    guard let parent = open.indices.last, open[parent].isEmpty else { return }
    open[parent].isEmpty = false
    bytes.append(">")
    if !open[parent].isMixed { bytes.append(10) }
  }

  private mutating func indent() { bytes.append(contentsOf: repeatElement(32, count: 2 * open.count)) }
}

extension XMLWriter {
  private mutating func escape(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append("&amp;")
      case "<": bytes.append("&lt;")
      case ">": bytes.append("&gt;")
      case "\"" where isAttribute: bytes.append("&quot;")
      case "\t" where isAttribute: bytes.append("&#9;")
      case "\n" where isAttribute: bytes.append("&#10;")
      case "\r": bytes.append("&#13;")
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": bytes.append("\u{FFFD}")
      case _ where isUnprintable(scalar): bytes.append(contentsOf: Array("&#\(scalar.value);".utf8))
      default: bytes.append(scalar: scalar)
      }
    }
  }
}
