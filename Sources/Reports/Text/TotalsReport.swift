import Corpus

extension TextReport {
  /// What very many positions come to, and the neighbours of one whom the user asks for.
  public func totals(_ totals: PositionTotals, named: Neighbours? = nil) -> [UInt8] {
    var page = Page(style)
    page.paragraph(words.stanceOn(printable(totals.target)), indent: 0, textEmphasis: .bold)
    page.paragraph(
      words.comparison.positionsAndEssays(grouped(totals.positions), grouped(totals.essays)), indent: 0)
    page.line()
    stances(totals, on: &page)
    if let named { neighbours(named, on: &page) }
    let sides: [Topic.Attitude] = [.for, .against, .both]
    counts(words.topics, totals.topics, sides.map { ($0, words.label($0)) }, on: &page)
    counts(words.adages, totals.sayings, AdageUse.Attitude.allCases.map { ($0, words.label($0)) }, on: &page)
    counts(words.inItsPlace, totals.alternatives, [(true, words.comparison.authors)], on: &page)
    page.line()
    page.paragraph(words.comparison.totalsOnly(grouped(Overview.mostPositions)), indent: 0, textEmphasis: .dim)
    return page.bytes
  }

  private func stances(_ totals: PositionTotals, on page: inout Page) {
    let labels: [Stance.Label] = [.against, .qualified, .favor, .none]
    let columns = (labels.map { words.label($0) } + [words.comparison.meanScore]).map(displayWidth).max() ?? 0
    let room = Double(max(style.columns - columns - 18, 0))
    for stance in labels {
      let count = totals.stances[stance] ?? 0
      let part = Double(count) / Double(max(totals.positions, 1))
      let percent = leftPadded("\(Int((part * 100).rounded()))%", to: 5)
      let bar = String(repeating: "█", count: Int((part * room).rounded()))
      let start = "  \(padded(words.label(stance), to: columns)) \(leftPadded(grouped(count), to: 7)) \(percent)  "
      page.line(start + page.emphasized(bar, emphasis(stance)))
    }
    if let mean = totals.meanScore {
      page.line("  \(padded(words.comparison.meanScore, to: columns)) \(leftPadded(signed(mean), to: 7))")
    }
  }

  private static let mostCounts = 20
  /// In columns, with the blanks before it.
  private static let narrowestName = 12

  /// A table of names with how many have which attitude, those of most first.
  private func counts<Attitude>(
    _ title: String, _ counts: [PositionTotals.Count<Attitude>], _ heads: [(Attitude, String)], on page: inout Page
  ) {
    guard !counts.isEmpty else { return }
    heading(title, on: &page)
    let shown = counts.prefix(Self.mostCounts)
    let widest = max(heads.map { displayWidth($0.1) }.max() ?? 0, 6) + 2
    let width = min(widest, (style.columns - Self.narrowestName) / heads.count)
    let room = style.columns - 2 - heads.count * width
    let columns = min(shown.map { displayWidth(printable($0.name)) }.max() ?? 0, room)
    let head = heads.map { head in
      let text = clipped(head.1, to: width - 1)
      return String(repeating: " ", count: width - displayWidth(text)) + text
    }.joined()
    page.line(page.emphasized(padded("", to: columns + 2) + head, .dim))
    for count in shown {
      let cells = heads.map { leftPadded(grouped(count.byAttitude[$0.0] ?? 0), to: width) }.joined()
      page.line("  \(padded(printable(count.name), to: columns))\(cells)")
    }
    if counts.count > shown.count {
      page.line("  " + page.emphasized(words.andMore(counts.count - shown.count), .dim))
    }
  }

  /// A number with its thousands set apart.
  private func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return "\(number)" }
    let thousands = grouped(number / 1000)
    return thousands + words.comparison.thousands + String("\(1000 + number % 1000)".dropFirst())
  }
}
