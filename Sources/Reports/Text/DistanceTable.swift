import Corpus

extension TextReport {
  func distanceColumns(_ names: [String]) -> AuthorColumns {
    let digits = String(names.count).utf8.count
    return AuthorColumns(
      names, labels: names.map { String(repeating: " ", count: digits + 1) + $0 }, page: style.columns, rest: 0,
      narrowest: 4)
  }

  /// More positions than this make no table of distances that anybody reads.
  private static let mostDistances = 100

  /// - Parameter labels: the names in the rows.
  func distances(_ overview: Overview, named labels: [String], on page: inout Page) {
    let names = overview.positions.map(name)
    guard names.count > 1 else { return }
    heading("\(words.comparison.distances) (\(words.comparison.scale))", on: &page)
    guard names.count <= Self.mostDistances else { return page.paragraph(words.comparison.distancesLeftOut, indent: 2) }
    let columns = distanceColumns(names)
    for block in columns.pages {
      for line in columns.lines(above: block) { page.line(page.emphasized(line, .dim)) }
      for (row, label) in labels.enumerated() {
        let nearest = overview.distances.nearest(to: row)
        let cells = block.map { column in
          let text = columns.cell(row == column ? "·" : figure(overview.distances[row, column], columns.hasNumbers))
          return page.emphasized(text, row == column ? .dim : column == nearest ? .bold : nil)
        }
        page.line(columns.label(label) + cells.joined())
      }
      if block.upperBound < names.count { page.line() }
    }
  }

  private func figure(_ distance: Double, _ isShort: Bool) -> String {
    let text = share(distance)
    guard isShort else { return text }
    return text.hasPrefix("0") ? String(text.dropFirst()) : String(text.dropLast())
  }
}
