/// Which elements of a page are not its article: navigation, comments, boxes beside and below it.
struct PageRegions {
  /// For each node, the noise that it belongs to; nil where it may be part of the article.
  private(set) var noise: [Noise?]

  private let tree: HTMLTree
  private let prose: PageProse
  private let hints: [PageHint?]
  /// The node that holds the title.
  private let title: Int?
  /// The first few elements for what a page has once.
  private let cores: [Int]

  init(_ tree: HTMLTree, _ hints: [PageHint?], _ prose: PageProse, title: Int?) {
    self.tree = tree
    self.prose = prose
    self.hints = hints
    self.title = title
    cores = Array(tree.nodes.indices.filter { tree.nodes[$0].tag == .main || tree.nodes[$0].tag == .h1 }.prefix(8))
    noise = [Noise?](repeating: nil, count: tree.nodes.count)
    for node in tree.nodes.indices.dropFirst() {
      noise[node] = noise[tree.nodes[node].parent] ?? (tree.nodes[node].text == nil ? own(node) : nil)
    }
    markDataTables()
  }

  /// What an element is by its name, its role or its class; nil for the article and what is around it.
  private func own(_ node: Int) -> Noise? {
    let tag = tree.nodes[node].tag
    guard tag != .body, tag != .main, tag != .head else { return nil }
    if case .comments? = hints[node]?.noise, !holdsTitle(node), !isTiny(node), !holdsCore(node) { return .comments }
    guard tag != .article, let kind = named(node, tag) ?? hinted(node, tag) else { return nil }
    return holdsTitle(node) || holdsArticle(node) ? nil : kind
  }

  private func named(_ node: Int, _ tag: HTMLTag) -> Noise? {
    switch tag {
    case .nav: return .menu
    case .aside: return hints[node]?.noise ?? .related
    case .footer, .dialog: return hints[node]?.noise ?? .other
    case .form: return hints[node]?.noise ?? .other
    case .header: return isInArticle(node) ? nil : .menu
    case .figcaption, .caption: return .caption
    default: break
    }
    guard let span = tree.attributeSpan(node, "role") else { return nil }
    let role = HTMLText.name(tree.bytes, span)
    return Self.roles.value(role, 0..<role.count).flatMap { hints[node]?.noise ?? PageHint(rawValue: $0)?.noise }
  }

  private static let roles = WordTable(
    ("navigation banner search menu menubar toolbar", PageHint.menu.rawValue), ("contentinfo", PageHint.other.rawValue),
    ("complementary", PageHint.related.rawValue), ("dialog alertdialog", PageHint.advert.rawValue))

  /// What the class tells of an element that starts on a line of its own.
  private func hinted(_ node: Int, _ tag: HTMLTag) -> Noise? {
    guard let noise = hints[node]?.noise, HTMLTags.blocks.contains(tag) || isAlone(node) else { return nil }
    switch noise {
    // Who wrote the text is a line; a paragraph about him stands below it.
    case .byline: return prose.below[node] >= 120 ? .signature : .byline
    case .date: return tree.nodes[node].end - node > 12 ? nil : .date
    case .tags, .caption: return prose.below[node] >= 400 ? nil : noise
    default: return noise
    }
  }

  /// Whether an inline element is all of the block that it stands in.
  private func isAlone(_ node: Int) -> Bool {
    let parent = tree.nodes[node].parent
    // Where a formatting element was closed around it, it goes on behind its parent.
    guard 0...1 ~= tree.nodes[parent].end - tree.nodes[node].end, node - parent <= 2 else { return false }
    return !(parent + 1..<node).contains { isShown($0) }
      && !(tree.nodes[node].end..<tree.nodes[parent].end).contains { isShown($0) }
  }

  private func isShown(_ node: Int) -> Bool {
    guard tree.nodes[node].text != nil else { return false }
    let span = tree.nodes[node].span
    return tree.bytes[span.start..<span.end].contains { $0 > 32 }
  }

  private func isInArticle(_ node: Int) -> Bool {
    var outer = tree.nodes[node].parent
    for _ in 0..<64 where outer > 0 {
      if [.article, .main, .section].contains(tree.nodes[outer].tag) { return true }
      outer = tree.nodes[outer].parent
    }
    return false
  }

  private func holdsTitle(_ node: Int) -> Bool { title.map { node..<tree.nodes[node].end ~= $0 } ?? false }

  /// Whether most of the page's prose stands in an element: then it is no box beside the article.
  private func holdsArticle(_ node: Int) -> Bool {
    prose.below[node] >= 200 && prose.below[node] * 2 > prose.below[0]
  }

  /// Whether what only an article has stands in an element: a page's main part, its first heading.
  private func holdsCore(_ node: Int) -> Bool {
    cores.contains { node < $0 && $0 < tree.nodes[node].end }
  }

  /// A link to the comments is no comment.
  private func isTiny(_ node: Int) -> Bool {
    tree.nodes[node].end - node <= 2 && !HTMLTags.blocks.contains(tree.nodes[node].tag)
  }

  // MARK: Tables and lists of links

  /// Tables of figures and names, which nobody reads as a text; where no page has prose, a table may hold a poem.
  private mutating func markDataTables() {
    guard prose.below[0] > 0 else { return }
    var node = 1
    while node < tree.nodes.count {
      let element = tree.nodes[node]
      if element.tag == .table, prose.below[node] == 0, !holdsTitle(node), noise[node] == nil, isGrid(node) {
        for inner in node..<element.end where noise[inner] == nil { noise[inner] = .other }
        node = element.end
      } else {
        node += 1
      }
    }
  }

  /// Whether a table has several cells near its start.
  private func isGrid(_ table: Int) -> Bool {
    var cells = 0
    for node in table..<min(tree.nodes[table].end, table + 200)
    where tree.nodes[node].tag == .td || tree.nodes[node].tag == .th {
      cells += 1
      if cells == 4 { return true }
    }
    return false
  }
}
