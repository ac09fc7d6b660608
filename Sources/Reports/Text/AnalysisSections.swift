import Corpus

/// A line of a section: the words, and where they stand.
struct Row {
  var text: String
  var place = ""
  var emphasis: Page.Emphasis?
}

extension TextReport {
  /// How many quotes of one kind are shown before the rest is only counted.
  private static let most = 3

  /// Writes a label and its rows beside it; nothing where there are none.
  func section(_ label: String, _ rows: [Row], on page: inout Page) {
    for (index, row) in rows.enumerated() {
      page.paragraph(
        row.text, label: index == 0 ? "  " + label : "", remark: row.place, indent: 4 + words.labelColumns,
        labelEmphasis: .dim, textEmphasis: row.emphasis)
    }
  }

  func quotes(_ label: String, _ quotes: [Quote], on page: inout Page) {
    let shown = quotes.prefix(Self.most).map { Row(text: $0.shown, place: $0.shownPlace) }
    section(label, shown + more(quotes.count), on: &page)
  }

  /// The theses that the program is surest of, in the order of the text, and how many there are beside them.
  func theses(_ position: Position, on page: inout Page) -> [Quote] {
    let all = withoutRepetitions(position.theses) { $0 }
    let shown = surest(all, of: position)
    section(words.thesis, shown.map { Row(text: $0.shown, place: $0.shownPlace) } + more(all.count), on: &page)
    return shown
  }

  /// The quotes of the components that the program is surest of, in the order of the text.
  func surest(_ quotes: [Quote], of position: Position) -> [Quote] {
    let confidence = position.confidences
    let ranked = quotes.enumerated().map { (offset: $0, sure: $1.component.flatMap { confidence[$0] } ?? 0) }
    let chosen = ranked.sorted { a, b in a.sure != b.sure ? a.sure > b.sure : a.offset < b.offset }.prefix(Self.most)
    return chosen.map(\.offset).sorted().map { quotes[$0] }
  }

  private func more(_ count: Int) -> [Row] {
    count > Self.most ? [Row(text: words.andMore(count - Self.most), emphasis: .dim)] : []
  }

  func alternatives(_ alternatives: [Position.Alternative]) -> String {
    alternatives.map { alternative in
      let concept = printable(alternative.concept)
      guard let first = alternative.mentions.first else { return concept }
      let times = alternative.count > 1 ? "\(alternative.count)×, " : ""
      return "\(concept) (\(times)\(first.shownPlace))"
    }.joined(separator: "; ")
  }

  /// What the author still grants, and what he withholds.
  func conditions(_ position: Position, on page: inout Page) {
    for effect in Stance.Effect.allCases {
      let quotes = position.conditions.filter { $0.effect == effect }.map(\.quote)
      self.quotes(words.label(effect), withoutRepetitions(quotes) { $0 }, on: &page)
    }
  }

  /// The strongest evidence for the stance that is not shown as a thesis.
  func reasons(_ position: Position, besides theses: [Quote], on page: inout Page) {
    var shown = Set(theses.map(\.gist))
    var rows: [Row] = []
    for evidence in position.evidence {
      if rows.count == Self.most { break }
      guard shown.insert(evidence.quote.gist).inserted else { continue }
      rows.append(
        Row(text: (evidence.weight < 0 ? "− " : "+ ") + evidence.quote.shown, place: evidence.quote.shownPlace))
    }
    section(words.because, rows, on: &page)
  }

  func sayings(_ position: Position, on page: inout Page) {
    let rows = position.sayings.map { saying in
      let times = saying.count > 1 ? " (\(saying.count)×)" : ""
      return Row(
        text: "\(words.label(saying.attitude)): \(printable(saying.canonical))\(times)",
        place: saying.uses.first?.shownPlace ?? "", emphasis: emphasis(saying.attitude))
    }
    section(words.adages, rows, on: &page)
  }
}
