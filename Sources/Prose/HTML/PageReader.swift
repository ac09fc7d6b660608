/// Reads a page: its blocks, those of its article told from all others, and what it says of itself.
struct PageReader {
  private(set) var blocks: [PageBlock]
  let pieces: [PageBlock.Piece]
  private(set) var matter: FrontMatter
  /// What elements that people see tell of the author and the date.
  let told: FrontMatter
  /// The blocks from the title to the end of the article, noise between them included.
  let article: Range<Int>
  /// The block that is the title; nil where none is known to be.
  let title: Int?

  init(_ source: Source) {
    let tree = HTMLTreeBuilder.tree(source.bytes)
    let visibility = PageVisibility(tree)
    let flow = PageFlow(tree, visibility.isHidden)
    let page = PageMatter(tree)
    var blocks = flow.blocks
    let heading = PageReader.heading(flow, page.titles, visibility.hints, source.bytes)
    let all = PageProse(tree, blocks) { _ in true }
    let regions = PageRegions(tree, visibility.hints, all, title: heading.map { blocks[$0].node })
    let free = PageProse(tree, blocks) { regions.noise[blocks[$0].node] == nil }
    let node = PageArticle(tree, visibility.hints, regions, free).node
    let extent = PageExtent(blocks, node..<tree.nodes[node].end, regions, title: heading)
    for index in blocks.indices { blocks[index].kind = extent.kind(index, blocks[index], regions) }
    if let title = extent.title { blocks[title].kind = .heading(level: 1, marked: true) }
    self.blocks = blocks
    pieces = flow.pieces
    matter = page.matter
    told = PageImprint(tree, visibility, regions).told
    article = extent.article
    title = extent.title
    if !page.isSure, heading == nil, extent.holdsHeading(blocks) { matter.untitle() }
  }

  /// The heading, else the short block, that is one of the page's titles: the surest, of equals the highest.
  private static func heading(
    _ flow: PageFlow, _ titles: [String], _ hints: [PageHint?], _ bytes: [UInt8]
  ) -> Int? {
    let ranks = Dictionary(titles.map(PageTitle.folded).enumerated().map { ($1, $0) }) { first, _ in first }
    var best: (index: Int, rank: Int)?
    // The name of the site may be a part of the title too.
    for (index, block) in flow.blocks.enumerated() where block.bytes <= 300 && hints[block.node] != .menu {
      let name = PageTitle.folded(text(block, flow.pieces, bytes))
      guard !name.isEmpty, let rank = ranks[name] else { continue }
      var place = (titles.count + rank) * 8 + (block.isLinks ? titles.count * 8 : 0)
      if case .heading(let level, _) = block.kind { place = rank * 8 + level }
      if place < best?.rank ?? .max { best = (index, place) }
    }
    return best?.index
  }

  private static func text(_ block: PageBlock, _ pieces: [PageBlock.Piece], _ bytes: [UInt8]) -> String {
    pieces[block.pieces].map { piece in
      guard case .text(let kind) = piece.kind else { return " " }
      return String(decoding: HTMLText.decoded(bytes, piece.span, kind), as: UTF8.self)
    }
    .joined()
  }
}

/// Where the article begins and ends among the blocks of a page.
struct PageExtent {
  private(set) var article: Range<Int>
  private(set) var title: Int?
  private let nodes: Range<Int>
  /// The first block inside the element that holds the article.
  private let first: Int

  init(_ blocks: [PageBlock], _ nodes: Range<Int>, _ regions: PageRegions, title: Int?) {
    self.nodes = nodes
    let inside = blocks.indices.filter { nodes.contains(blocks[$0].node) }
    first = inside.first ?? 0
    article = first..<((inside.last ?? -1) + 1)
    self.title = title ?? PageExtent.headingBefore(first, blocks, regions)
    guard let start = self.title, start < article.upperBound else { return }
    // What stands between is a lead, who wrote it and when: not another text.
    let between = blocks[min(start, first)..<max(start, first)].filter { regions.noise[$0.node] == nil }
    let own = inside.reduce(0) { $0 + PageProse.amount(blocks[$1]) }
    if between.reduce(0, { $0 + PageProse.amount($1) }) * 2 <= (start < first ? own : 0) {
      article = start..<article.upperBound
    } else if start < first {
      self.title = nil
    }
  }

  /// Whether the article opens with a heading of its own.
  func holdsHeading(_ blocks: [PageBlock]) -> Bool {
    blocks[article].prefix(6).contains { block in
      if case .heading(let level, _) = block.kind { return level <= 2 }
      return false
    }
  }

  /// A first heading close above the article.
  private static func headingBefore(_ first: Int, _ blocks: [PageBlock], _ regions: PageRegions) -> Int? {
    for index in (max(0, first - 12)..<first).reversed() {
      guard case .heading(let level, _) = blocks[index].kind, level <= 2 else { continue }
      return regions.noise[blocks[index].node] == nil ? index : nil
    }
    return nil
  }

  /// What a block is, seen from the article.
  func kind(_ index: Int, _ block: PageBlock, _ regions: PageRegions) -> Block.Kind {
    let noise = regions.noise[block.node]
    guard article.contains(index), nodes.contains(block.node) || index < first else {
      return .noise(noise ?? (block.isLinks ? .menu : .other))
    }
    if let noise { return .noise(noise) }
    switch block.kind {
    case .paragraph where block.isLinks && block.bytes < 200, .point where block.isLinks: return .noise(.related)
    default: return block.kind
    }
  }
}
