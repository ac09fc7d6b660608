/// Text of a page, decoded as its place demands.
enum HTMLText {
  /// What a text may hold.
  enum Kind: Sendable, Hashable {
    /// Between tags: character references.
    case data
    /// Inside `title` and `textarea`: character references, no tags.
    case escapable
    /// Inside `script`, `style` and their like, in comments and names: characters only.
    case raw
    /// Inside a CDATA section, where even a zero stays.
    case section
    /// The value of an attribute: character references but for those that look like a part of an address.
    case attribute

    var hasReferences: Bool { self != .raw && self != .section }
    /// Whether the character zero becomes U+FFFD.
    fileprivate var mendsZeros: Bool { self != .data && self != .section }
  }

  /// The text at a span: references decoded, line ends as line feeds.
  static func decoded(_ bytes: [UInt8], _ span: Span, _ kind: Kind) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(span.count)
    var at = span.start
    while at < span.end {
      switch bytes[at] {
      case UInt8(ascii: "&") where kind.hasReferences:
        if let found = CharacterReference(bytes, at, span.end, kind == .attribute ? .attribute : .text) {
          for scalar in found.scalars { text.append(contentsOf: UTF8Shape.bytes(scalar)) }
          at = found.end
          continue
        }
        text.append(bytes[at])
      case 13:
        text.append(10)
        if at + 1 < span.end, bytes[at + 1] == 10 { at += 1 }
      case 0 where kind.mendsZeros: text.append(contentsOf: UTF8Shape.bytes(0xFFFD))
      case let byte: text.append(byte)
      }
      at += 1
    }
    return text
  }

  /// The text at a span with every run of white space as one blank, none at its ends.
  static func folded(_ bytes: [UInt8], _ span: Span, _ kind: Kind) -> String {
    var text: [UInt8] = []
    let decoded = decoded(bytes, span, kind)
    var at = 0
    while at < decoded.count {
      let width = Line.blank(decoded, at)
      if width == 0 {
        text.append(decoded[at])
      } else if let last = text.last, last != 32 {
        text.append(32)
      }
      at += max(1, width)
    }
    if text.last == 32 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// A name in lower case, as HTML folds it: ASCII only.
  static func name(_ bytes: [UInt8], _ span: Span) -> [UInt8] {
    decoded(bytes, span, .raw).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
  }
}
