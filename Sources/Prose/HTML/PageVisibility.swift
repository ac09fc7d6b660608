/// Which nodes of a page nobody sees.
struct PageVisibility {
  private let tree: HTMLTree
  /// Whether a node is hidden, by itself or by an element around it.
  private(set) var isHidden: [Bool]
  /// What the class or else the id of a visible element tells.
  private(set) var hints: [PageHint?]

  init(_ tree: HTMLTree) {
    self.tree = tree
    isHidden = [Bool](repeating: false, count: tree.nodes.count)
    hints = [PageHint?](repeating: nil, count: tree.nodes.count)
    var node = 0
    while node < tree.nodes.count {
      if !tree.nodes[node].attributes.isEmpty { hints[node] = hint(node, "class") ?? hint(node, "id") }
      guard tree.nodes[node].text == nil, hides(node) else {
        node += 1
        continue
      }
      for inner in node..<max(node + 1, tree.nodes[node].end) { isHidden[inner] = true }
      node = max(node + 1, tree.nodes[node].end)
    }
  }

  /// Elements whose content is no text of the page.
  private static let unshown = HTMLTags(
    .head, .title, .script, .style, .noscript, .noframes, .noembed, .template, .iframe, .object, .applet, .audio,
    .video, .canvas, .svg, .math, .select, .textarea, .button, .input, .map, .rp, .rt, .rtc, .meta, .link, .option)

  private func hides(_ node: Int) -> Bool {
    let element = tree.nodes[node]
    if Self.unshown.contains(element.tag) { return true }
    if element.tag == .sup { return isNoteMark(node) }
    guard !element.attributes.isEmpty, element.tag != .body, element.tag != .html else { return false }
    if tree.attributeSpan(node, "hidden") != nil || element.tag == .dialog && tree.attributeSpan(node, "open") == nil {
      return true
    }
    if let value = tree.attributeSpan(node, "aria-hidden"), isSame(value, "true") { return true }
    if let style = tree.attributeSpan(node, "style"), hides(style: style) { return true }
    return hints[node] == .hidden
  }

  private func hint(_ node: Int, _ attribute: StaticString) -> PageHint? {
    tree.attributeSpan(node, attribute).flatMap { PageHint(names: tree.bytes[$0.start..<$0.end]) }
  }

  /// The figure of a footnote: a link set above the line.
  private func isNoteMark(_ node: Int) -> Bool {
    let end = tree.nodes[node].end
    return end - node <= 6 && (node..<end).contains { tree.nodes[$0].tag == .a }
  }

  private func hides(style: Span) -> Bool {
    let letters = tree.bytes[style.start..<style.end].filter { $0 > 32 }.map { $0 | 32 }
    return Self.hidingStyles.contains { hiding in
      letters.count >= hiding.count
        && (0...(letters.count - hiding.count)).contains { letters[$0..<($0 + hiding.count)].elementsEqual(hiding) }
    }
  }

  private static let hidingStyles = ["display:none", "visibility:hidden", "mso-hide:all"].map { Array($0.utf8) }

  private func isSame(_ span: Span, _ text: StaticString) -> Bool {
    span.count == text.utf8CodeUnitCount
      && text.withUTF8Buffer { text in text.indices.allSatisfy { tree.bytes[span.start + $0] | 32 == text[$0] | 32 } }
  }
}
