/// Makes a tree of a page's tokens, as browsers do where it matters to what the page says (html.spec.whatwg.org, 13.2.6).
///
/// Left out is what moves text to another place than the source has it at (foster parenting, the copies of formatting
/// elements): the order of the tree is that of the source.
struct HTMLTreeBuilder {
  var tree: HTMLTree
  private var tokenizer: HTMLTokenizer
  /// The open elements, the innermost last.
  var open: [Int] = [0]
  /// How many elements of each kind are open.
  private var counts = [Int](repeating: 0, count: 256)
  /// The element of SVG or MathML that is open; nil inside HTML.
  private var foreign: Int?
  private var hasFrames = false

  /// How many elements an end tag looks through: what is nested deeper does not slow the page down.
  static let reach = 512

  static func tree(_ bytes: [UInt8]) -> HTMLTree {
    var builder = HTMLTreeBuilder(bytes)
    while let token = builder.tokenizer.next() {
      builder.add(token)
      builder.tokenizer.isForeign = builder.foreign != nil
    }
    while let node = builder.open.popLast() { builder.tree.nodes[node].end = builder.tree.nodes.count }
    builder.tree.attributes = builder.tokenizer.attributes
    return builder.tree
  }

  private init(_ bytes: [UInt8]) {
    tokenizer = HTMLTokenizer(bytes)
    tree = HTMLTree(bytes: bytes)
    tree.nodes.reserveCapacity(bytes.count / 24 + 1)
    let start = Span(0, 0)
    tree.nodes.append(.init(tag: .html, span: start, closing: start, attributes: 0..<0, parent: 0, end: 1))
    counts[Int(HTMLTag.html.rawValue)] = 1
  }

  private mutating func add(_ token: HTMLToken) {
    switch token.kind {
    case .text(let kind): text(token, kind)
    case .startTag: start(token, HTMLTag(tree.bytes, token.content))
    case .endTag: end(token, HTMLTag(tree.bytes, token.content))
    case .comment: if tree.nodes.count < 50, tree.savedFrom == nil { savedFrom(token.content) }
    case .doctype: break
    }
  }

  /// `saved from url=(0032)https://www.example.org/`.
  private mutating func savedFrom(_ content: Span) {
    let words = HTMLText.folded(tree.bytes, content, .raw)
    guard words.hasPrefix("saved from url=("), let close = words.firstIndex(of: ")") else { return }
    tree.savedFrom = String(words[words.index(after: close)...])
  }

  // MARK: The open elements

  func tag(_ depth: Int) -> HTMLTag { tree.nodes[open[depth]].tag }
  var current: HTMLTag { tag(open.count - 1) }
  func isOpen(_ tag: HTMLTag) -> Bool { counts[Int(tag.rawValue)] > 0 }

  /// Adds an element; `isOpen` where content follows.
  mutating func insert(_ token: HTMLToken, _ tag: HTMLTag, isOpen: Bool) {
    let node = tree.nodes.count
    tree.nodes.append(
      .init(
        tag: tag, span: token.span, closing: Span(token.span.end, token.span.end), attributes: token.attributes,
        parent: open[open.count - 1], end: node + 1))
    guard isOpen else { return }
    open.append(node)
    counts[Int(tag.rawValue)] += 1
  }

  /// Closes the elements from `depth` on; `token` is the end tag of the first.
  mutating func close(from depth: Int, _ token: HTMLToken? = nil) {
    if let token { tree.nodes[open[depth]].closing = token.span }
    while open.count > max(1, depth) { remove(open.count - 1) }
  }

  /// Closes one element and leaves those inside it open.
  mutating func remove(_ depth: Int) {
    let node = open.remove(at: depth)
    tree.nodes[node].end = tree.nodes.count
    counts[Int(tree.nodes[node].tag.rawValue)] -= 1
    if node == foreign { foreign = nil }
  }

  /// The depth of the innermost open element that `isIt`, unless one of `barriers` is around it first.
  func depth(of tags: HTMLTags, within barriers: HTMLTags) -> Int? {
    var depth = open.count - 1
    while depth > max(0, open.count - Self.reach) {
      if tags.contains(tag(depth)) { return depth }
      if barriers.contains(tag(depth)) { return nil }
      depth -= 1
    }
    return nil
  }

  mutating func closeIfOpen(_ tag: HTMLTag, within barriers: HTMLTags = .scopes, _ token: HTMLToken? = nil) {
    if isOpen(tag), let depth = depth(of: HTMLTags(tag), within: barriers) { close(from: depth, token) }
  }

  // MARK: Text

  private mutating func text(_ token: HTMLToken, _ kind: HTMLText.Kind) {
    if current == .head, tree.bytes[token.content.start..<token.content.end].contains(where: { $0 > 32 }) {
      close(from: open.count - 1)
    }
    let node = tree.nodes.count
    tree.nodes.append(
      .init(
        tag: .other, text: kind, span: token.span, closing: token.span, attributes: 0..<0,
        parent: open[open.count - 1], end: node + 1))
  }

  // MARK: Start tags

  private mutating func start(_ token: HTMLToken, _ tag: HTMLTag) {
    if isStructure(token, tag) { return }
    if current == .head, !HTMLTags.headOnly.contains(tag) { close(from: open.count - 1) }
    if let foreign {
      // Only what SVG and MathML cannot hold ends them.
      guard HTMLTags.closesParagraph.contains(tag) || HTMLTags.tableParts.contains(tag) || tag == .span else {
        return insert(token, tag, isOpen: !token.isFlagged)
      }
      if let depth = open.lastIndex(of: foreign) { close(from: depth) }
    }
    closeBefore(tag)
    insert(token, tag, isOpen: !HTMLTags.void.contains(tag))
    if tag == .svg || tag == .math {
      if token.isFlagged { close(from: open.count - 1) } else { foreign = open[open.count - 1] }
    }
    readContent(of: tag)
  }

  /// Reads the tags that a page has once.
  private mutating func isStructure(_ token: HTMLToken, _ tag: HTMLTag) -> Bool {
    switch tag {
    case .html:
      if tree.nodes[0].attributes.isEmpty { tree.nodes[0].attributes = token.attributes }
      return true
    case .head:
      if tree.nodes.count == 1 { insert(token, tag, isOpen: true) }
      return true
    case .body:
      if current == .head { close(from: open.count - 1) }
      if !isOpen(.body), open.count == 1 || hasFrames { insert(token, tag, isOpen: true) }
      return true
    case .frameset:
      if current == .head { close(from: open.count - 1) }
      hasFrames = true
      return true
    case .noframes where hasFrames: return true
    default: return false
    }
  }

  /// Says what the tokenizer finds inside an element.
  private mutating func readContent(of tag: HTMLTag) {
    switch tag {
    case .script: tokenizer.content = .script
    case .title, .textarea: tokenizer.content = .escapable
    case .style, .xmp, .iframe, .noembed, .noframes, .noscript: tokenizer.content = .raw
    case .plaintext: tokenizer.content = .plain
    default: return
    }
    tokenizer.element = HTMLText.name(tree.bytes, nameOfCurrent)
  }

  /// The name in the start tag of the innermost open element.
  private var nameOfCurrent: Span { name(open[open.count - 1]) }

  func name(_ node: Int) -> Span {
    let span = tree.nodes[node].span
    var end = span.start + 1
    while end < span.end, !HTMLTokenizer.isBlank(tree.bytes[end]), tree.bytes[end] != UInt8(ascii: ">"),
      tree.bytes[end] != UInt8(ascii: "/")
    {
      end += 1
    }
    return Span(min(span.start + 1, span.end), end)
  }
}
