import Corpus

/// What stands in a cell of a table.
struct Sign {
  let mark: String
  let emphasis: Page.Emphasis?

  static let silent = Sign(mark: "·", emphasis: .dim)
}

extension TextReport {
  func sign(_ attitude: Topic.Attitude) -> Sign {
    switch attitude {
    case .for: Sign(mark: "+", emphasis: .green)
    case .against: Sign(mark: "-", emphasis: .red)
    case .both: Sign(mark: "±", emphasis: .yellow)
    case .neutral: .silent
    }
  }

  private func sign(_ label: Stance.Label) -> Sign {
    switch label {
    case .favor: sign(Topic.Attitude.for)
    case .against: sign(Topic.Attitude.against)
    case .qualified: sign(Topic.Attitude.both)
    case .none: .silent
    }
  }

  func sign(_ attitude: AdageUse.Attitude) -> Sign {
    switch attitude {
    case .endorses: Sign(mark: "+", emphasis: .green)
    case .rejects: Sign(mark: "-", emphasis: .red)
    case .qualifies: Sign(mark: "±", emphasis: .yellow)
    case .mentions: Sign(mark: "o", emphasis: nil)
    }
  }

  /// A row of a table with its signs by place.
  private struct SignedRow {
    let label: String
    let signs: [Int: Sign]
    /// Nil where there is nothing to agree on.
    let isMixed: Bool?
  }

  /// Rows of one kind.
  private struct Section {
    let title: String
    let legend: String
    let rows: [SignedRow]
    /// How many rows are left out.
    let rest: Int
  }

  private static let mostTopics = 40
  private static let mostOthers = 20

  /// Who says what of what two or more speak of, in pages of columns; a row ends in `=` where all who speak agree, else
  /// in `!`.
  func tables(_ overview: Overview, on page: inout Page) {
    let words = words.comparison
    heading(words.severalSay, on: &page)
    page.paragraph(words.agreementSigns, indent: 2, textEmphasis: .dim)
    let sections = [
      section(self.words.topics, words.topicSigns, overview.topics, Self.mostTopics) { sign($0) },
      section(self.words.adages, words.adageSigns, overview.sayings, Self.mostOthers) { sign($0) },
      section(self.words.inItsPlace, words.alternativeSigns, overview.alternatives, Self.mostOthers) { _ in
        Sign(mark: "x", emphasis: nil)
      },
    ].filter { !$0.rows.isEmpty }
    let columns = tableColumns(overview)
    for block in columns.pages {
      page.line()
      for line in columns.lines(above: block) { page.line(page.emphasized(line, .dim)) }
      row(stances(overview), block, columns, on: &page)
      for section in sections { rows(section, block, columns, on: &page) }
    }
  }

  private func rows(_ section: Section, _ block: Range<Int>, _ columns: AuthorColumns, on page: inout Page) {
    let isOnlyPage = columns.pages.count == 1
    let rows = section.rows.filter { row in isOnlyPage || block.contains { row.signs[$0] != nil } }
    guard !rows.isEmpty else { return }
    let isFirst = block.lowerBound == 0
    page.paragraph(
      section.title + (isFirst ? " (\(section.legend))" : ""), indent: 2, textEmphasis: isFirst ? nil : .dim)
    for row in rows { self.row(row, block, columns, on: &page) }
    if section.rest > 0, block.upperBound == columns.heads.count {
      page.line("    " + page.emphasized(words.andMore(section.rest), .dim))
    }
  }

  private func row(_ row: SignedRow, _ block: Range<Int>, _ columns: AuthorColumns, on page: inout Page) {
    let cells = block.map { place in
      let sign = row.signs[place] ?? .silent
      return page.emphasized(columns.cell(sign.mark), sign.emphasis)
    }
    let mark = row.isMixed.map { page.emphasized($0 ? "!" : "=", $0 ? .yellow : nil) } ?? ""
    page.line(columns.label(row.label) + cells.joined() + "  " + mark)
  }

  /// The stances as a row.
  private func stances(_ overview: Overview) -> SignedRow {
    let spoken = overview.positions.enumerated().filter { $0.element.label != .none }
    return SignedRow(
      label: words.stance, signs: Dictionary(spoken.map { ($0.offset, sign($0.element.label)) }) { first, _ in first },
      isMixed: Set(spoken.map(\.element.label)).count > 1)
  }

  private func section<Attitude>(
    _ title: String, _ legend: String, _ rows: [Overview.Row<Attitude>], _ most: Int, _ sign: (Attitude) -> Sign
  ) -> Section {
    let shown = ofMost(rows, most)
    let signed = shown.map { row in
      SignedRow(
        label: "  " + printable(row.name),
        signs: Dictionary(row.cells.map { ($0.place, sign($0.attitude)) }) { first, _ in first },
        isMixed: Attitude.self == Bool.self ? nil : row.common == nil)
    }
    return Section(title: capitalized(title), legend: legend, rows: signed, rest: rows.count - shown.count)
  }

  /// The rows that most speak of, in their order.
  private func ofMost<Attitude>(_ rows: [Overview.Row<Attitude>], _ most: Int) -> [Overview.Row<Attitude>] {
    guard rows.count > most else { return rows }
    let ranked = rows.indices.sorted { a, b in
      let (first, second) = (rows[a], rows[b])
      if first.cells.count != second.cells.count { return first.cells.count > second.cells.count }
      return first.weight != second.weight ? first.weight > second.weight : a < b
    }
    return ranked.prefix(most).sorted().map { rows[$0] }
  }

  func tableColumns(_ overview: Overview) -> AuthorColumns {
    let labels = overview.topics.map(\.name) + overview.sayings.map(\.name) + overview.alternatives.map(\.name)
    return AuthorColumns(
      overview.positions.map(name), labels: labels.map { "  " + printable($0) }, page: style.columns, rest: 3,
      narrowest: 3)
  }
}
