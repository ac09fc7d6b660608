/// Lays the visible text of a page out in blocks, in the order of the source.
struct PageFlow {
  private(set) var blocks: [PageBlock] = []
  private(set) var pieces: [PageBlock.Piece] = []

  /// An open element that starts on a line of its own.
  private struct Context {
    var node: Int
    var end: Int
    var kind: Block.Kind
    /// The contexts of the list and of the point that it stands in.
    var list: Int?
    var point: Int?
    /// Points of the list so far.
    var count = 0
    /// Whether the first block of a point is yet to come.
    var awaitsPoint = false
    /// Whether another point stands before it.
    var followsPoint = false
  }

  private let tree: HTMLTree
  private let isHidden: [Bool]
  private var contexts: [Context] = []
  /// Behind the link that is open.
  private var linkEnd = 0
  /// Behind the large letters that are open, and how many there are in the block.
  private var largeEnd = 0
  private var largeBytes = 0
  /// Ends of open `q` elements, the innermost last.
  private var quotes: [Int] = []
  /// The block that is being made.
  private var start = 0
  private var bytes = 0
  private var linkBytes = 0
  /// Bytes since the last line break.
  private var lineBytes = 0
  /// Line breaks since the last text.
  private var breaks = 0
  private var joinsNext = false
  private var lastByte: UInt8 = 0
  private var wasLink = false

  init(_ tree: HTMLTree, _ isHidden: [Bool]) {
    self.tree = tree
    self.isHidden = isHidden
    var node = 0
    while node < tree.nodes.count {
      leave(node)
      node = enter(node)
    }
    leave(tree.nodes.count)
    end(isParted: true)
  }

  // MARK: Elements

  private static let pictures =
    HTMLTags.blocks + HTMLTags(.button, .select, .textarea, .input, .svg, .canvas, .video, .audio, .iframe, .object)

  /// Reads a node and says which is next.
  private mutating func enter(_ node: Int) -> Int {
    let element = tree.nodes[node]
    if isHidden[node] {
      // Those that only show no text of theirs part words; those that are not there do not.
      if Self.pictures.contains(element.tag) { addSpace(element.span) }
      return max(node + 1, element.end)
    }
    if let kind = element.text {
      add(element.span, kind, isLink: node < linkEnd, isLarge: node < largeEnd)
      return node + 1
    }
    if standsApart(node) { addSpace(element.span) }
    switch element.tag {
    case .br: lineBreak(element.span)
    case .q:
      add(element.span, .openQuote)
      quotes.append(node)
    case .a:
      if wasLink, node >= linkEnd { addSpace(element.span) }
      linkEnd = max(linkEnd, element.end)
    case .font where isLarge(node): largeEnd = max(largeEnd, element.end)
    case _ where HTMLTags.blocks.contains(element.tag): open(node)
    default: break
    }
    return node + 1
  }

  private mutating func open(_ node: Int) {
    end(isParted: true)
    let outer = contexts.last?.kind ?? .paragraph
    var context = Context(
      node: node, end: tree.nodes[node].end, kind: outer, list: contexts.last?.list, point: contexts.last?.point)
    switch tree.nodes[node].tag {
    case .h1: context.kind = .heading(level: 1, marked: true)
    case .h2: context.kind = .heading(level: 2, marked: true)
    case .h3: context.kind = .heading(level: 3, marked: true)
    case .h4: context.kind = .heading(level: 4, marked: true)
    case .h5: context.kind = .heading(level: 5, marked: true)
    case .h6: context.kind = .heading(level: 6, marked: true)
    case .li:
      context.kind = .point(number: number(of: node))
      context.point = contexts.count
      context.awaitsPoint = true
      context.followsPoint = context.list.map { contexts[$0].count > 1 } ?? false
    case .ul, .ol, .menu, .dir: context.list = contexts.count
    case .blockquote: context.kind = .quotation
    case .pre, .listing, .xmp, .plaintext: context.kind = holdsCode(node) ? .code : outer
    case .figcaption, .caption: context.kind = .noise(.caption)
    case .p where isTitle(node): context.kind = .heading(level: 1, marked: true)
    default: break
    }
    contexts.append(context)
  }

  /// Whether a style sheet sets an element apart from the one before it, as it does with the parts of a byline:
  /// `<div><span>Karel de Boer</span><span>4 mei</span></div>`.
  private func standsApart(_ node: Int) -> Bool {
    guard Self.parts.contains(tree.nodes[node].tag), bytes >= 3, bytes < 80 else { return false }
    let parent = tree.nodes[node].parent
    return (tree.nodes[parent].tag == .div || tree.nodes[parent].tag == .header)
      && tree.nodes[node - 1].parent != parent
  }

  private static let parts = HTMLTags(.span, .time, .small, .label)

  /// Whether letters are as large as those of headings, as pages had them before style sheets.
  private func isLarge(_ node: Int) -> Bool {
    guard let size = tree.attribute(node, "size") else { return false }
    return ["5", "6", "7", "+2", "+3", "+4"].contains(size)
  }

  /// The number of a point of a numbered list.
  private mutating func number(of node: Int) -> Int? {
    guard let list = contexts.last?.list else { return nil }
    contexts[list].count += 1
    guard tree.nodes[contexts[list].node].tag == .ol else { return nil }
    if let value = tree.attribute(node, "value").flatMap({ Int($0) }) { contexts[list].count = value }
    return contexts[list].count
  }

  /// Whether a program for documents calls a paragraph the title.
  private func isTitle(_ node: Int) -> Bool {
    guard let names = tree.attribute(node, "class") else { return false }
    return names.split(separator: " ").contains { $0 == "MsoTitle" || $0 == "title" }
  }

  private func holdsCode(_ node: Int) -> Bool {
    let end = min(tree.nodes[node].end, node + 5)
    return (node..<end).contains { tree.nodes[$0].tag == .code }
      || tree.attribute(node, "class").map { $0.contains("code") || $0.contains("highlight") } ?? false
  }

  /// Closes the elements that end before a node.
  private mutating func leave(_ node: Int) {
    while let quote = quotes.last, tree.nodes[quote].end <= node {
      // One that never ends has no place for its mark.
      if tree.nodes[quote].closing.count > 0 { add(tree.nodes[quote].closing, .closeQuote) }
      quotes.removeLast()
    }
    while let context = contexts.last, context.end <= node {
      end(isParted: true)
      contexts.removeLast()
    }
  }

  // MARK: Text

  private mutating func add(_ span: Span, _ kind: HTMLText.Kind, isLink: Bool, isLarge: Bool) {
    var (first, last) = (span.start, span.end)
    while first < last, tree.bytes[first] <= 32 { first += 1 }
    while last > first, tree.bytes[last - 1] <= 32 { last -= 1 }
    guard last > first else { return addSpace(span) }
    breakLine(before: first)
    pieces.append(.init(span: span, kind: .text(kind)))
    bytes += last - first
    lineBytes += last - first
    if isLink { linkBytes += last - first }
    if isLarge { largeBytes += last - first }
    wasLink = isLink && last == span.end
    lastByte = tree.bytes[last - 1]
  }

  private mutating func add(_ span: Span, _ kind: PageBlock.Piece.Kind) {
    if case .openQuote = kind { breakLine(before: span.start) }
    pieces.append(.init(span: span, kind: kind))
  }

  private mutating func addSpace(_ span: Span) {
    wasLink = false
    if pieces.count > start { pieces.append(.init(span: span, kind: .space)) }
  }

  // MARK: Line breaks

  private mutating func lineBreak(_ span: Span) {
    addSpace(span)
    breaks += 1
  }

  /// Ends the block where line breaks stand before a text that does not go on with the sentence.
  private mutating func breakLine(before first: Int) {
    defer { breaks = 0 }
    guard breaks > 0, bytes > 0 else { return }
    if breaks == 1, case .heading = contexts.last?.kind ?? .paragraph { return }
    // Lines that a program broke are long, and the next goes on in small letters.
    let goesOn =
      breaks == 1 && lineBytes >= 40 && (lastByte == UInt8(ascii: ",") || isLetter(lastByte))
      && tree.bytes[first] &- 97 < 26
    lineBytes = 0
    if !goesOn { end(isParted: breaks > 1) }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 || byte >= 0x80 }

  // MARK: Blocks

  private mutating func end(isParted: Bool) {
    defer {
      start = pieces.count
      lineBytes = 0
      (bytes, linkBytes, largeBytes, breaks, wasLink) = (0, 0, 0, 0, false)
    }
    guard bytes > 0 else {
      // Space, and the marks of an empty quotation.
      pieces.removeSubrange(start...)
      if isParted { joinsNext = false }
      return
    }
    let last = contexts.count - 1
    var kind = last >= 0 ? contexts[last].kind : .paragraph
    var isJoined = joinsNext
    if case .point = kind {
      if let follows = takesPoint() { isJoined = follows } else { kind = .paragraph }
    }
    if kind == .paragraph, largeBytes == bytes, bytes <= 150 { kind = .heading(level: 2, marked: true) }
    if case .heading = kind, bytes > 300 { kind = .paragraph }
    blocks.append(
      PageBlock(
        kind: kind, node: last >= 0 ? contexts[last].node : 0, pieces: start..<pieces.count, isJoined: isJoined,
        bytes: bytes, linkBytes: linkBytes))
    joinsNext = !isParted
  }

  /// Whether the block follows another point; nil where it is not the first of the point that it stands in.
  private mutating func takesPoint() -> Bool? {
    guard let point = contexts.last?.point, contexts[point].awaitsPoint else { return nil }
    contexts[point].awaitsPoint = false
    return contexts[point].followsPoint
  }
}
