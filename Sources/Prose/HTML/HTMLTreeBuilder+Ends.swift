/// What start tags and end tags close.
extension HTMLTreeBuilder {
  private static let listScopes = HTMLTags.scopes + HTMLTags(.ul, .ol, .menu, .dir)
  private static let buttonScopes = HTMLTags.scopes + HTMLTags(.button)
  private static let tableScopes = HTMLTags(.html, .table, .template)
  private static let itemScopes = HTMLTags(
    .html, .table, .td, .th, .caption, .ul, .ol, .menu, .dir, .dl, .blockquote, .section, .article, .aside, .nav,
    .main, .figure, .fieldset, .form, .details, .template, .object)

  // MARK: Start tags

  /// Closes what cannot go on around an element that starts.
  mutating func closeBefore(_ tag: HTMLTag) {
    if HTMLTags.closesParagraph.contains(tag) { closeIfOpen(.p, within: Self.buttonScopes) }
    switch tag {
    case .li: closeIfOpen(.li, within: Self.itemScopes)
    case .dt, .dd:
      if isOpen(.dt) || isOpen(.dd), let depth = depth(of: HTMLTags(.dt, .dd), within: Self.itemScopes) {
        close(from: depth)
      }
    case .h1, .h2, .h3, .h4, .h5, .h6: if HTMLTags.headings.contains(current) { close(from: open.count - 1) }
    case .a, .nobr: closeFormatting(tag, nil)
    case .button: closeIfOpen(.button)
    case .option: if current == .option { close(from: open.count - 1) }
    case .optgroup: closeIfOpen(.optgroup, within: .scopes + HTMLTags(.select))
    case .rb, .rt, .rtc, .rp:
      while isOpen(.ruby), HTMLTags(.rb, .rt, .rtc, .rp).contains(current) { close(from: open.count - 1) }
    case .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th: closeTableParts(tag)
    default: break
    }
  }

  /// Rows and cells end at the next one, whatever stands open in them.
  private mutating func closeTableParts(_ tag: HTMLTag) {
    guard isOpen(.table) else { return }
    let parts: HTMLTags =
      switch tag {
      case .td, .th: HTMLTags(.td, .th, .caption, .colgroup)
      case .tr: HTMLTags(.tr, .td, .th, .caption, .colgroup)
      default: .tableParts
      }
    guard let inner = outermost(parts, within: Self.tableScopes) else { return }
    close(from: inner)
  }

  /// The depth of the outermost of some elements that no barrier is inside of.
  private func outermost(_ tags: HTMLTags, within barriers: HTMLTags) -> Int? {
    var found: Int?
    var depth = open.count - 1
    while depth > max(0, open.count - Self.reach), !barriers.contains(tag(depth)) {
      if tags.contains(tag(depth)) { found = depth }
      depth -= 1
    }
    return found
  }

  // MARK: End tags

  mutating func end(_ token: HTMLToken, _ tag: HTMLTag) {
    switch tag {
    case .html, .body, .frameset: return
    case .head: if current == .head { close(from: open.count - 1, token) }
    case .br: insert(token, .br, isOpen: false)
    case .p:
      if isOpen(.p), let depth = depth(of: HTMLTags(.p), within: Self.buttonScopes) { return close(from: depth, token) }
      insert(token, .p, isOpen: false)
    case .li: closeIfOpen(.li, within: Self.listScopes, token)
    case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption: endTablePart(token, tag)
    case _ where HTMLTags.formatting.contains(tag): closeFormatting(tag, token)
    case _ where HTMLTags.headings.contains(tag):
      if let depth = depth(of: .headings, within: .scopes) { close(from: depth, token) }
    case _ where HTMLTags.special.contains(tag): closeIfOpen(tag, within: .scopes, token)
    default: endAny(token, tag)
    }
  }

  private mutating func endTablePart(_ token: HTMLToken, _ tag: HTMLTag) {
    guard isOpen(tag) else { return }
    let barriers = tag == .table ? HTMLTags(.html, .template) : Self.tableScopes
    if let depth = depth(of: HTMLTags(tag), within: barriers) { close(from: depth, token) }
  }

  /// The end of a formatting element: blocks inside it that are still open go on without it.
  private mutating func closeFormatting(_ tag: HTMLTag, _ token: HTMLToken?) {
    guard isOpen(tag), let depth = depth(of: HTMLTags(tag), within: .scopes) else { return }
    let isInside = open[(depth + 1)...].contains { HTMLTags.special.contains(tree.nodes[$0].tag) }
    guard isInside else { return close(from: depth, token) }
    remove(depth)
  }

  /// The end of any other element: no block is closed by it.
  private mutating func endAny(_ token: HTMLToken, _ tag: HTMLTag) {
    var depth = open.count - 1
    while depth > max(0, open.count - Self.reach) {
      let other = self.tag(depth)
      if other == tag, tag != .other || isSame(name(open[depth]), token.content) { return close(from: depth, token) }
      if HTMLTags.special.contains(other), other != tag { return }
      depth -= 1
    }
  }

  private func isSame(_ a: Span, _ b: Span) -> Bool {
    a.count == b.count && (0..<a.count).allSatisfy { tree.bytes[a.start + $0] | 32 == tree.bytes[b.start + $0] | 32 }
  }
}
