import Corpus

extension TextReport {
  /// Who stands closest to each, and who farthest from him.
  ///
  /// - Parameter names: in the order of the positions.
  func closest(_ overview: Overview, named names: [String], on page: inout Page) {
    guard overview.positions.count > 1 else { return }
    heading(words.comparison.whoIsClosest, on: &page)
    // Three names and two distances on a line.
    let columns = min(nameColumns(names), (style.columns - 20) / 3)
    let head = [padded("", to: columns + 2), padded(words.comparison.closest, to: columns + 6)]
    page.line(page.emphasized(head.joined(separator: "  ") + "  " + words.comparison.farthest, .dim))
    for (row, name) in names.enumerated() {
      let others = [overview.distances.nearest(to: row), overview.distances.farthest(from: row)].compactMap { $0 }
      let cells = others.map { other in
        "\(share(overview.distances[row, other])) \(padded(names[other], to: columns))"
      }
      page.line("  \(padded(name, to: columns))  \(cells.joined(separator: "   "))")
    }
  }

  /// The neighbours of one position, with what the two agree and clash on.
  func neighbours(_ neighbours: Neighbours, on page: inout Page) {
    let name = name(neighbours.position)
    list(words.comparison.closestTo(name), neighbours.nearest, of: neighbours.position, on: &page)
    list(words.comparison.farthestFrom(name), neighbours.farthest, of: neighbours.position, on: &page)
  }

  private func list(
    _ title: String, _ neighbours: [Neighbours.Neighbour], of position: Position, on page: inout Page
  ) {
    heading(title, isEmpty: neighbours.isEmpty, on: &page)
    for neighbour in neighbours {
      let comparison = Comparison(position, neighbour.position)
      let stance = neighbour.position.label == .none ? "" : " \(signed(neighbour.position.score))"
      page.paragraph(
        "\(name(neighbour.position)): \(words.label(neighbour.position.label))\(stance)",
        label: "  \(share(neighbour.distance.total))",
        remark: words.comparison.agreeAndClash(comparison.agree.count, comparison.clash.count), indent: 8)
    }
  }
}
