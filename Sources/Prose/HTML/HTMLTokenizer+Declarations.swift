/// Comments, document types and CDATA sections.
extension HTMLTokenizer {
  /// What `<!` opens.
  mutating func declaration(_ start: Int) -> HTMLToken? {
    if opens("<!--", start) { return comment(start) }
    if opens("<!doctype", start) { return doctype(start) }
    guard isForeign, bytes[start...].starts(with: "<![CDATA[".utf8) else { return bogusComment(start, from: start + 2) }
    at = start + 9
    content = .section
    return nil
  }

  /// What starts like a declaration and is none, up to the next `>`.
  mutating func bogusComment(_ start: Int, from first: Int) -> HTMLToken {
    var stop = first
    while stop < bytes.count, bytes[stop] != UInt8(ascii: ">") { stop += 1 }
    at = min(bytes.count, stop + 1)
    return HTMLToken(kind: .comment, span: Span(start, at), content: Span(first, stop))
  }

  // MARK: Comments

  private mutating func comment(_ start: Int) -> HTMLToken {
    let first = start + 4
    let (content, end) = commentEnd(first)
    at = end
    return HTMLToken(kind: .comment, span: Span(start, end), content: content)
  }

  private func commentEnd(_ first: Int) -> (Span, end: Int) {
    if byte(first) == UInt8(ascii: ">") { return (Span(first, first), first + 1) }
    if opens("->", first) { return (Span(first, first), first + 2) }
    var stop = first
    while stop < bytes.count {
      if bytes[stop] == UInt8(ascii: "-"), byte(stop + 1) == UInt8(ascii: "-") {
        if byte(stop + 2) == UInt8(ascii: ">") { return (Span(first, stop), stop + 3) }
        if opens("--!>", stop) { return (Span(first, stop), stop + 4) }
      }
      stop += 1
    }
    return (Span(first, withoutMark(first, stop)), stop)
  }

  /// The end of an unclosed comment without the part of its closing mark that is there.
  private func withoutMark(_ first: Int, _ end: Int) -> Int {
    for mark in ["--!", "--", "-"] where bytes[first..<end].reversed().starts(with: mark.utf8.reversed()) {
      return end - mark.utf8.count
    }
    return end
  }

  // MARK: Document types

  private mutating func doctype(_ start: Int) -> HTMLToken {
    let name = skipBlanks(start + 9)
    var stop = name
    while stop < bytes.count, !HTMLTokenizer.isBlank(bytes[stop]), bytes[stop] != UInt8(ascii: ">") { stop += 1 }
    var token = HTMLToken(kind: .doctype, span: Span(start, start), content: Span(name, stop))
    let first = attributes.count
    let (end, isCorrect) = identifiers(skipBlanks(stop))
    var close = end
    while close < bytes.count, bytes[close] != UInt8(ascii: ">") { close += 1 }
    token.isFlagged = !isCorrect || stop == name
    at = min(bytes.count, close + 1)
    token.span = Span(start, at)
    token.attributes = first..<attributes.count
    return token
  }

  /// Adds the public and the system identifier that start at an offset; says where they end and whether all is well.
  private mutating func identifiers(_ start: Int) -> (end: Int, isCorrect: Bool) {
    let keyword = Span(start, min(bytes.count, start + 6))
    let isPublic = opens("public", start)
    guard isPublic || opens("system", start) else {
      addIdentifiers(nil, nil, keyword)
      return (start, byte(start) == UInt8(ascii: ">"))
    }
    let first = identifier(skipBlanks(start + 6))
    guard let value = first.value, isPublic, first.isClosed else {
      addIdentifiers(isPublic ? first.value : nil, isPublic ? nil : first.value, keyword)
      return (first.end, !isPublic && first.isClosed && skipBlanks(first.end) < bytes.count)
    }
    let next = skipBlanks(first.end)
    let second = identifier(next)
    addIdentifiers(value, second.value, keyword)
    if second.value == nil { return (next, byte(next) == UInt8(ascii: ">")) }
    return (second.end, second.isClosed && skipBlanks(second.end) < bytes.count)
  }

  private mutating func addIdentifiers(_ open: Span?, _ system: Span?, _ name: Span) {
    add(HTMLAttribute(name: name, value: open))
    add(HTMLAttribute(name: name, value: system))
  }

  /// The quoted text at an offset; a `>` ends one that is not closed.
  private func identifier(_ start: Int) -> (value: Span?, end: Int, isClosed: Bool) {
    let mark = byte(start)
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return (nil, start, false) }
    var stop = start + 1
    while stop < bytes.count, bytes[stop] != mark, bytes[stop] != UInt8(ascii: ">") { stop += 1 }
    let isClosed = byte(stop) == mark
    return (Span(start + 1, stop), isClosed ? stop + 1 : stop, isClosed)
  }
}
