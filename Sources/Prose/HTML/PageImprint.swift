/// Who wrote a page and when, as its elements say it to programs while people read something else.
struct PageImprint {
  private(set) var told = FrontMatter()

  private let tree: HTMLTree

  init(_ tree: HTMLTree, _ visibility: PageVisibility, _ regions: PageRegions) {
    self.tree = tree
    for node in tree.nodes.indices where tree.nodes[node].text == nil && !tree.nodes[node].attributes.isEmpty {
      switch regions.noise[node] {
      case .comments, .related, .menu, .advert, .newsletter, .cookies: continue
      default: break
      }
      if told.date == nil, let date = date(node) { told.set(.date, date) }
      if told.author == nil, !visibility.isHidden[node], names(node, visibility.hints[node]) {
        let name = tree.text(node, limit: 100)
        if PageMatter.isPerson(name), name.split(separator: " ").count <= 5 { told.set(.author, name) }
      }
    }
  }

  private func date(_ node: Int) -> String? {
    if tree.nodes[node].tag == .time { return tree.attribute(node, "datetime") ?? tree.text(node, limit: 40) }
    if tree.attribute(node, "itemprop") == "datePublished" {
      return tree.attribute(node, "content") ?? tree.text(node, limit: 40)
    }
    // The hAtom format of old blogs.
    guard let title = tree.attribute(node, "title"), title.utf8.count >= 10,
      title.utf8.first.map({ $0 &- 48 < 10 }) ?? false
    else { return nil }
    return title
  }

  /// Whether an element is marked as the name of the author.
  private func names(_ node: Int, _ hint: PageHint?) -> Bool {
    if let rel = tree.attribute(node, "rel"), rel.split(separator: " ").contains("author") { return true }
    if let property = tree.attribute(node, "itemprop") {
      return property == "author" && !holdsName(node) || property == "name" && isAuthor(tree.nodes[node].parent)
    }
    guard let names = tree.attribute(node, "class") else { return false }
    return names.split(separator: " ").contains { Self.classes.contains($0) }
  }

  private static let classes: Set<Substring> = [
    "fn", "author-name", "author__name", "authorname", "author_name", "byline-name", "byline__name", "p-author",
    "username",
  ]

  private func isAuthor(_ node: Int) -> Bool {
    [node, tree.nodes[node].parent].contains { tree.attribute($0, "itemprop") == "author" }
  }

  /// Whether the name is marked inside the element.
  private func holdsName(_ node: Int) -> Bool {
    (node..<min(tree.nodes[node].end, node + 12)).contains { tree.attribute($0, "itemprop") == "name" }
  }
}
