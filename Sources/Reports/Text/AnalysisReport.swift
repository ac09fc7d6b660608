import Corpus

extension TextReport {
  /// Every author's stance, with quoted evidence: first all on one axis, then each by himself.
  public func analysis(_ essays: [Essay]) -> [UInt8] { analysis(Position.all(of: essays)) }

  /// The same of positions that were added up before.
  public func analysis(_ positions: [Position]) -> [UInt8] {
    var page = Page(style)
    for (index, positions) in positions.byTarget.enumerated() {
      if index > 0 { page.line() }
      analysis(positions, on: &page)
    }
    return page.bytes
  }

  /// - Parameter positions: on one target.
  private func analysis(_ positions: [Position], on page: inout Page) {
    let order = positions.enumerated().sorted { a, b in
      let (first, second) = (a.element.axisKey, b.element.axisKey)
      return first != second ? first < second : a.offset < b.offset
    }.map(\.element)
    let target = positions.first?.target ?? Essay.defaultTarget
    page.paragraph(words.stanceOn(printable(target)), indent: 0, textEmphasis: .bold)
    page.line()
    axis(order, on: &page)
    for position in order {
      page.line()
      author(position, on: &page)
    }
  }

  private func author(_ position: Position, on page: inout Page) {
    page.paragraph(name(position), indent: 0, textEmphasis: .bold)
    for title in position.essays.map(title) where title != name(position) { page.paragraph(title, indent: 2) }
    let more = position.essayCount - position.essays.count
    if more > 0 { page.paragraph(words.andMore(more), indent: 2, textEmphasis: .dim) }
    let stance =
      position.label == .none
      ? words.label(.none)
      : "\(words.label(position.label)) \(signed(position.score)), \(words.confidence) \(share(position.confidence))"
    section(words.stance, [Row(text: stance)], on: &page)
    let theses = theses(position, on: &page)
    section(words.inItsPlace, [Row(text: alternatives(position.alternatives))].filter { !$0.text.isEmpty }, on: &page)
    conditions(position, on: &page)
    reasons(position, besides: theses, on: &page)
    sayings(position, on: &page)
    section(words.counts, [Row(text: counts(position.counts))].filter { !$0.text.isEmpty }, on: &page)
  }

  private func title(of essay: Position.Work) -> String {
    let title = essay.title.map { "“" + printable($0) + "”" } ?? printable(essay.id)
    let rest = [essay.publisher, essay.date, essay.path].compactMap { $0 }.map(printable)
    return ([title] + rest).joined(separator: ", ")
  }

  private func counts(_ counts: Position.Counts) -> String {
    let all = [
      (counts.claims, words.claims), (counts.premises, words.premises), (counts.examples, words.examples),
      (counts.counterPositions, words.counterPositions),
    ]
    return all.filter { $0.0 > 0 }.map { $1($0) }.joined(separator: ", ")
  }
}

extension Position {
  /// Authors without a stance come last.
  fileprivate var axisKey: Double { label == .none ? 2 : score }
}
