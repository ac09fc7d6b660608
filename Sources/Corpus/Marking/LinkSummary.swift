/// The links of an essay that say something: what supports a support of a claim need not be said to support the claim,
/// and what an earlier sentence of a told example leads to is not said again.
struct LinkSummary {
  /// By component; those to the nearest components first.
  let links: [[MarkedText.Link]]

  init(_ essay: Essay) {
    let numbers = Dictionary(essay.components.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var all = [[MarkedText.Link]](repeating: [], count: essay.components.count)
    for relation in essay.relations {
      guard let from = numbers[relation.from], let to = numbers[relation.to] else { continue }
      all[from].append(MarkedText.Link(kind: relation.kind, number: to + 1))
    }
    var said: [String: Set<MarkedText.Link>] = [:]
    links = all.enumerated().map { from, own in
      let passage = essay.components[from].passage
      return own.filter { link in
        let isNew = passage.map { said[$0, default: []].insert(link).inserted } ?? true
        return isNew && !own.contains { Self.says(link, by: $0, all) }
      }
      .sorted { (abs($0.number - from - 1), $0.number) < (abs($1.number - from - 1), $1.number) }
    }
  }

  /// Whether a link follows from another and what that one's end supports.
  private static func says(_ link: MarkedText.Link, by other: MarkedText.Link, _ all: [[MarkedText.Link]]) -> Bool {
    other.number != link.number && other.kind == link.kind
      && all[other.number - 1].contains { $0.kind == .supports && $0.number == link.number }
  }
}
