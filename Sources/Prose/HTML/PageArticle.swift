/// Finds the element that holds the article of a page.
struct PageArticle {
  private let tree: HTMLTree
  private let hints: [PageHint?]
  private let regions: PageRegions
  /// Prose that no region takes.
  private let prose: PageProse
  /// The node; the root where all of the page is the article.
  private(set) var node = 0

  init(_ tree: HTMLTree, _ hints: [PageHint?], _ regions: PageRegions, _ prose: PageProse) {
    self.tree = tree
    self.hints = hints
    self.regions = regions
    self.prose = prose
    node = marked(5, isBody) ?? marked(3) { tree.nodes[$0].tag == .article } ?? densest(from: marked(5, isMain) ?? 0)
  }

  // MARK: What the page marks

  private func isBody(_ node: Int) -> Bool {
    if hints[node] == .content { return true }
    guard let span = tree.attributeSpan(node, "itemprop") else { return false }
    let property = tree.bytes[span.start..<span.end]
    return property.elementsEqual("articleBody".utf8)
  }

  private func isMain(_ node: Int) -> Bool {
    tree.nodes[node].tag == .main || tree.attribute(node, "role") == "main"
  }

  /// The first of the elements of a kind that is not much shorter than the longest; nil where they hold little of the
  /// page's prose, less than one part in `share`. Parts of one article stand side by side, and then the element around them is it.
  private func marked(_ share: Int, _ isIt: (Int) -> Bool) -> Int? {
    let found = tree.nodes.indices.dropFirst().filter { node in
      tree.nodes[node].text == nil && regions.noise[node] == nil && prose.below[node] > 0 && isIt(node)
    }
    guard let most = found.map({ prose.below[$0] }).max(), most * share >= prose.below[0],
      let first = found.first(where: { prose.below[$0] * 4 >= most })
    else { return nil }
    let inner = innermost(first, found)
    let parent = tree.nodes[inner].parent
    let isParted = found.contains { $0 != inner && tree.nodes[$0].parent == parent && isKin($0, inner) }
    return isParted && tree.nodes[inner].tag != .article ? parent : inner
  }

  /// The last of some elements inside each other that still holds most of the prose.
  private func innermost(_ first: Int, _ found: [Int]) -> Int {
    var node = first
    for inner in found where node < inner && inner < tree.nodes[node].end {
      if prose.below[inner] * 10 >= prose.below[node] * 7 { node = inner }
    }
    return node
  }

  // MARK: Where the prose is

  /// Goes down from an element as long as one part of it holds nearly all of its prose.
  private func densest(from start: Int) -> Int {
    var node = start
    while let (child, kin) = richest(node), kin == prose.below[child],
      prose.below[child] * 10 >= prose.below[node] * 7, isContainer(child)
    {
      node = child
    }
    return node
  }

  private func isContainer(_ node: Int) -> Bool {
    let tag = tree.nodes[node].tag
    return HTMLTags.blocks.contains(tag) && tag != .p || tag == .other
  }

  /// The child with most prose, and the prose of all children of its kind.
  private func richest(_ node: Int) -> (child: Int, kin: Int)? {
    let children = children(node)
    guard let best = children.max(by: { prose.below[$0] < prose.below[$1] }), prose.below[best] > 0 else { return nil }
    let kin = children.reduce(0) { isKin($1, best) ? $0 + prose.below[$1] : $0 }
    return (best, kin)
  }

  private func children(_ node: Int) -> [Int] {
    var children: [Int] = []
    var at = node + 1
    while at < tree.nodes[node].end {
      if tree.nodes[at].text == nil { children.append(at) }
      at = max(at + 1, tree.nodes[at].end)
    }
    return children
  }

  /// Whether two elements are of one kind: one name and one class.
  private func isKin(_ a: Int, _ b: Int) -> Bool {
    guard a != b else { return true }
    // The columns of a table are different things.
    guard tree.nodes[a].tag == tree.nodes[b].tag, tree.nodes[a].tag != .td else { return false }
    return tree.attribute(a, "class") == tree.attribute(b, "class")
  }
}
