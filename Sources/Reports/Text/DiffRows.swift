import Corpus

/// Whose a line of a comparison is.
enum Mark: String {
  case a = "-"
  case b = "+"
  case both = "="
  /// What the two see differently, above the lines of the two.
  case clash = "!"

  var emphasis: Page.Emphasis? {
    switch self {
    case .a: .red
    case .b: .green
    case .both: nil
    case .clash: .yellow
    }
  }
}

extension TextReport {
  func heading(_ title: String, isEmpty: Bool = false, on page: inout Page) {
    guard !isEmpty else { return }
    page.line()
    page.paragraph(capitalized(title), indent: 0, textEmphasis: .bold)
  }

  func row(_ mark: Mark, _ text: String, place: String = "", on page: inout Page) {
    guard !text.isEmpty else { return }
    page.paragraph(
      text, label: "  " + mark.rawValue, remark: place, indent: Self.indent, labelEmphasis: mark.emphasis,
      textEmphasis: mark.emphasis)
  }

  /// A row with a short quote after its text.
  func row(_ mark: Mark, _ text: String, _ key: KeyQuote?, on page: inout Page) {
    guard let key else { return row(mark, text, on: &page) }
    let start = text.isEmpty ? "" : text + " "
    let place = key.quote.shownPlace
    // Two lines, the place at the end of the second.
    let room = 2 * (style.columns - Self.indent) - displayWidth(start) - displayWidth(place) - 8
    row(mark, start + key.shown(columns: max(room, Self.shortestQuote)), place: place, on: &page)
  }

  private static let indent = 4
  /// In columns.
  private static let shortestQuote = 48

  /// What both have word for word, then what the first has, then what the second has.
  func sides<Element>(
    _ first: [Element], _ second: [Element], _ quote: (Element) -> Quote
  ) -> [(Mark, Element)] {
    let (ofFirst, ofSecond) = (Set(first.map(quote)), Set(second.map(quote)))
    return first.filter { ofSecond.contains(quote($0)) }.map { (.both, $0) }
      + first.filter { !ofSecond.contains(quote($0)) }.map { (.a, $0) }
      + second.filter { !ofFirst.contains(quote($0)) }.map { (.b, $0) }
  }
}
