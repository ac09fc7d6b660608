/// The signs that a text is a page.
enum PageShape {
  /// Whether a text starts like HTML: with a document type, or with one of the first elements of a page; or with another
  /// element, where no paragraph stands outside elements as in Markdown.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    guard var at = bytes.prefix(1000).firstIndex(where: { $0 > 32 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
      bytes[at] == UInt8(ascii: "<")
    else { return false }
    let tokenizer = HTMLTokenizer(bytes)
    if tokenizer.opens("<?xml", at), let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) {
      at = tokenizer.skipBlanks(end + 1)
    }
    at = behindComments(at, tokenizer)
    if tokenizer.opens("<!doctype html", at) { return true }
    guard let name = name(bytes, at) else { return false }
    let tag = HTMLTag(bytes, name)
    if first.contains(tag) { return true }
    return (HTMLTags.blocks + inner).contains(tag) && !holdsBareParagraph(bytes, from: at)
  }

  private static let first = HTMLTags(.html, .head, .title, .meta, .body, .frameset, .base)
  private static let inner = HTMLTags(.font, .script, .style, .link, .b)

  private static func behindComments(_ start: Int, _ tokenizer: HTMLTokenizer) -> Int {
    var tokenizer = tokenizer
    var at = start
    while tokenizer.opens("<!--", at) {
      tokenizer.at = at
      guard tokenizer.next() != nil else { return at }
      at = tokenizer.skipBlanks(tokenizer.at)
    }
    return at
  }

  /// The name of the tag at an offset.
  private static func name(_ bytes: [UInt8], _ at: Int) -> Span? {
    var end = at + 1
    while end < bytes.count, HTMLTokenizer.isLetter(bytes[end]) || bytes[end] &- 48 < 10 { end += 1 }
    return end > at + 1 ? Span(at + 1, end) : nil
  }

  /// Whether a line behind a blank one starts with something else than a tag.
  private static func holdsBareParagraph(_ bytes: [UInt8], from start: Int) -> Bool {
    var feeds = 0
    for byte in bytes[start...] {
      switch byte {
      case 10: feeds += 1
      case 9, 13, 32: break
      default:
        if feeds >= 2, byte != UInt8(ascii: "<") { return true }
        feeds = 0
      }
    }
    return false
  }
}

/// The encoding that a page declares in its first bytes.
enum PageEncoding: Equatable {
  /// Windows-1252, or what is read as such; nothing declared.
  case western
  case latin9
  case unknown(String)

  init(declaredIn bytes: [UInt8]) {
    var tokenizer = HTMLTokenizer(Array(bytes.prefix(4096)))
    var name: String?
    while name == nil, let token = tokenizer.next() {
      guard token.kind == .startTag, HTMLTag(tokenizer.bytes, token.content) == .meta else { continue }
      name = PageEncoding.charset(tokenizer.attributes[token.attributes], tokenizer.bytes)
    }
    switch name ?? "" {
    case "", "utf-8", "utf8", "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "us-ascii", "ascii", "utf-16":
      self = .western
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9": self = .latin9
    case let other: self = .unknown(other)
    }
  }

  /// `charset="…"`, or the same inside `content="text/html; charset=…"`.
  private static func charset(_ attributes: ArraySlice<HTMLAttribute>, _ bytes: [UInt8]) -> String? {
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      let name = HTMLText.name(bytes, attribute.name)
      let text = HTMLText.folded(bytes, value, .attribute).lowercased()
      if name.elementsEqual("charset".utf8) { return text }
      guard name.elementsEqual("content".utf8),
        let found = text.split(separator: ";").last(where: { $0.contains("charset") }),
        let mark = found.firstIndex(of: "=")
      else { continue }
      return String(found[found.index(after: mark)...].filter { !" \"'".contains($0) })
    }
    return nil
  }
}
