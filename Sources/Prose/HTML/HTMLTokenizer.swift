/// Cuts a page into tokens after the HTML standard (html.spec.whatwg.org, 13.2.5): one pass, nothing copied, no input
/// that fails.
///
/// The states of the standard that differ only in the character they are about to see are places in the functions here:
/// what a reader of the page calls "the content of `script`" is one value of `content`.
struct HTMLTokenizer {
  /// What the text up to the next end tag is.
  enum Content: Sendable, Hashable {
    case data
    /// Ended by the end tag of `element` alone: references but no tags (`title`), or characters only (`style`).
    case escapable, raw
    case script
    /// A CDATA section, which `]]>` ends.
    case section
    /// Everything to the end of the page.
    case plain
  }

  let bytes: [UInt8]
  /// Of all tags so far; tokens hold ranges of it.
  private(set) var attributes: [HTMLAttribute] = []
  /// Where the next token starts.
  var at = 0
  /// What comes next; whoever builds the tree sets it after a start tag.
  var content = Content.data
  /// The name, lower case, of the element whose end tag ends the content.
  var element: [UInt8] = []
  /// Whether the tree is inside SVG or MathML, where CDATA sections are.
  var isForeign = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end of the page.
  mutating func next() -> HTMLToken? {
    while at < bytes.count {
      let token =
        switch content {
        case .data: nextInData()
        case .escapable: nextInside(.escapable)
        case .raw: nextInside(.raw)
        case .script: nextInScript()
        case .section: nextInSection()
        case .plain: text(at, bytes.count, .raw)
        }
      // A piece that leaves no token (`</>`, a tag that the page's end cuts off) is passed over.
      if let token { return token }
    }
    return nil
  }

  /// The byte at an offset, zero behind the end.
  func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// Makes the text up to `end` a token, and stands there; nil where it is empty.
  mutating func text(_ start: Int, _ end: Int, _ kind: HTMLText.Kind) -> HTMLToken? {
    at = end
    guard end > start else { return nil }
    return HTMLToken(kind: .text(kind), span: Span(start, end), content: Span(start, end))
  }

  mutating func add(_ attribute: HTMLAttribute) { attributes.append(attribute) }

  // MARK: Text and tags

  private mutating func nextInData() -> HTMLToken? {
    let start = at
    var stop = at
    while stop < bytes.count {
      guard bytes[stop] == UInt8(ascii: "<"), isMarkup(stop) else {
        stop += 1
        continue
      }
      if stop > start { return text(start, stop, .data) }
      return markup(stop)
    }
    return text(start, stop, .data)
  }

  /// Whether the `<` at an offset opens anything.
  private func isMarkup(_ at: Int) -> Bool {
    switch byte(at + 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case UInt8(ascii: "/"): at + 2 < bytes.count
    case let next: HTMLTokenizer.isLetter(next)
    }
  }

  private mutating func markup(_ start: Int) -> HTMLToken? {
    switch bytes[start + 1] {
    case UInt8(ascii: "!"): return declaration(start)
    case UInt8(ascii: "?"): return bogusComment(start, from: start + 1)
    case UInt8(ascii: "/"):
      if HTMLTokenizer.isLetter(bytes[start + 2]) { return tag(start, name: start + 2, .endTag) }
      if bytes[start + 2] != UInt8(ascii: ">") { return bogusComment(start, from: start + 2) }
      at = start + 3
      return nil
    default: return tag(start, name: start + 1, .startTag)
    }
  }

  // MARK: Content that one end tag ends

  private mutating func nextInside(_ kind: HTMLText.Kind) -> HTMLToken? {
    let start = at
    var stop = at
    while stop < bytes.count, !isEndTag(stop) { stop += 1 }
    if stop > start { return text(start, stop, kind) }
    return endTag(stop)
  }

  /// The end tag that closes the content.
  mutating func endTag(_ start: Int) -> HTMLToken? {
    content = .data
    return tag(start, name: start + 2, .endTag)
  }

  /// Whether the end tag of `element` starts at an offset.
  func isEndTag(_ at: Int) -> Bool {
    guard bytes[at] == UInt8(ascii: "<"), byte(at + 1) == UInt8(ascii: "/"), !element.isEmpty else { return false }
    return isName(element, at + 2)
  }

  /// Whether a name and what ends a name stand at an offset.
  func isName(_ name: [UInt8], _ at: Int) -> Bool {
    guard at + name.count < bytes.count else { return false }
    for offset in name.indices where !isSame(bytes[at + offset], name[offset]) { return false }
    let next = bytes[at + name.count]
    return HTMLTokenizer.isBlank(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }

  private mutating func nextInSection() -> HTMLToken? {
    let start = at
    var stop = at
    while stop < bytes.count, !(bytes[stop] == UInt8(ascii: "]") && opens("]]>", stop)) { stop += 1 }
    let token = text(start, stop, .section)
    if stop < bytes.count { at = stop + 3 }
    content = .data
    return token
  }

  // MARK: Bytes

  /// Whether a text stands at an offset, letters of either case.
  func opens(_ text: StaticString, _ at: Int) -> Bool {
    guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in text.indices.allSatisfy { isSame(bytes[at + $0], text[$0]) } }
  }

  private func isSame(_ byte: UInt8, _ lower: UInt8) -> Bool {
    byte == lower || byte | 32 == lower && HTMLTokenizer.isLetter(byte)
  }

  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

  /// Tab, line feed, form feed, carriage return, blank.
  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 9 || byte == 13 || byte == 12
  }
}
