/// How much prose stands in each element: blocks that are long enough and not made of links.
struct PageProse {
  /// Bytes of prose below each node.
  private(set) var below: [Int]

  /// - Parameter counts: whether a block counts.
  init(_ tree: HTMLTree, _ blocks: [PageBlock], where counts: (Int) -> Bool) {
    below = [Int](repeating: 0, count: tree.nodes.count)
    for (index, block) in blocks.enumerated() where counts(index) { below[block.node] += PageProse.amount(block) }
    // Parents stand before their children.
    for node in tree.nodes.indices.reversed() where node > 0 { below[tree.nodes[node].parent] += below[node] }
  }

  /// The prose of a block; short ones, headings and links have none.
  static func amount(_ block: PageBlock) -> Int {
    guard block.bytes >= 60, block.linkBytes * 5 < block.bytes * 2 else { return 0 }
    switch block.kind {
    case .paragraph, .quotation, .point: return block.bytes - block.linkBytes
    default: return 0
    }
  }
}
