import Corpus

extension TextReport {
  /// All positions side by side: stances, what who says of what, distances.
  ///
  /// - Parameter named: the neighbours of one whom the user asks for.
  public func overview(_ overview: Overview, named: Neighbours? = nil) -> [UInt8] {
    var page = Page(style)
    page.paragraph(words.stanceOn(printable(overview.target)), indent: 0, textEmphasis: .bold)
    page.line()
    let names = rowNames(overview)
    axis(overview.positions, names: names, on: &page)
    if let named { neighbours(named, on: &page) }
    tables(overview, on: &page)
    distances(overview, named: names, on: &page)
    closest(overview, named: names, on: &page)
    shared(overview, on: &page)
    own(overview, named: names, on: &page)
    page.line()
    page.paragraph(words.comparison.seeDiff, indent: 0, textEmphasis: .dim)
    return page.bytes
  }

  /// The names with their numbers, where the tables show numbers.
  func rowNames(_ overview: Overview) -> [String] {
    let names = overview.positions.map(name)
    guard tableColumns(overview).hasNumbers || distanceColumns(names).hasNumbers else { return names }
    let digits = String(names.count).utf8.count
    return names.enumerated().map { "\(leftPadded(String($0 + 1), to: digits)) \($1)" }
  }

  private func shared(_ overview: Overview, on page: inout Page) {
    guard overview.positions.count > 1 else { return }
    heading(words.comparison.sharedByAll, on: &page)
    let topics = overview.sharedByAll(overview.topics).compactMap { row in
      row.common.map { "\(printable(row.name)): \(words.label($0))" }
    }
    let sayings = overview.sharedByAll(overview.sayings).compactMap { row in
      row.common.map { "\(printable(row.name)): \(words.label($0))" }
    }
    let alternatives = overview.sharedByAll(overview.alternatives).map { "\(words.inItsPlace): \(printable($0.name))" }
    let labels = Set(overview.positions.map(\.label))
    let target =
      labels.count == 1 ? labels.first.map { ["\(printable(overview.target)): \(words.label($0))"] } ?? [] : []
    let all = target + topics + sayings + alternatives
    for text in all.isEmpty ? [words.comparison.nothingShared] : all { row(.both, text, on: &page) }
  }

  private static let mostOwn = 8

  private func own(_ overview: Overview, named names: [String], on page: inout Page) {
    let rows = zip(names, overview.own).map { ($0, own($1)) }.filter { !$1.isEmpty }
    heading(words.comparison.onlyOneSays, isEmpty: rows.isEmpty, on: &page)
    let columns = nameColumns(rows.map(\.0))
    for (name, text) in rows {
      page.paragraph(text, label: "  " + clipped(name, to: columns), indent: columns + 4)
    }
  }

  private func own(_ own: Overview.Own) -> String {
    let topics = own.topics.map { "\($0.common.map { sign($0).mark } ?? "")\(printable($0.name))" }
    let sayings = own.sayings.map { "\($0.common.map { sign($0).mark } ?? "")“\(printable($0.name))”" }
    let all = topics.prefix(Self.mostOwn) + sayings.prefix(Self.mostOwn / 2)
    let rest = topics.count + sayings.count - all.count
    return all.joined(separator: ", ") + (rest > 0 ? ", \(words.andMore(rest))" : "")
  }

  /// The columns for the names before the rows of a list.
  func nameColumns(_ names: [String]) -> Int {
    max(min(names.map(displayWidth).max() ?? 0, style.columns / 3), 1)
  }
}
