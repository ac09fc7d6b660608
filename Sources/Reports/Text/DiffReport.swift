import Corpus

/// Whose a line of a comparison is.
private enum Mark: String {
  case a = "-"
  case b = "+"
  case both = "="
  /// A line above those of the two.
  case neither = " "

  var emphasis: Page.Emphasis? {
    switch self {
    case .a: .red
    case .b: .green
    case .both, .neither: nil
    }
  }
}

extension TextReport {
  /// Two positions side by side: `-` is the first, `+` the second, `=` both.
  public func comparison(_ comparison: Comparison) -> [UInt8] {
    var page = Page(style)
    stances(comparison, on: &page)
    theses(comparison, on: &page)
    alternatives(comparison, on: &page)
    conditions(comparison, on: &page)
    topics(words.agree, comparison.agree, on: &page)
    topics(words.clash, comparison.clash, on: &page)
    lone(words.only(name(comparison.a)), comparison.onlyA, .a, on: &page)
    lone(words.only(name(comparison.b)), comparison.onlyB, .b, on: &page)
    sayings(comparison, on: &page)
    return page.bytes
  }

  private func stances(_ comparison: Comparison, on page: inout Page) {
    page.paragraph(words.stanceOn(printable(comparison.a.target)), indent: 0, textEmphasis: .bold)
    page.line()
    row(.a, stance(comparison.a), on: &page)
    row(.b, stance(comparison.b), on: &page)
    page.line()
    page.paragraph(
      "\(capitalized(words.distance)) \(share(comparison.distance.total))\(parts(comparison.distance))", indent: 0)
  }

  private func stance(_ position: Position) -> String {
    let score = position.label == .none ? "" : " \(signed(position.score))"
    return "\(name(position)): \(label(position.label))\(score)"
  }

  func parts(_ distance: Distance) -> String {
    let parts = [
      (words.stance, distance.stance), (words.topics, distance.topics), (words.alternatives, distance.alternatives),
      (words.adages, distance.sayings),
    ]
    return " (" + parts.compactMap { name, part in part.map { "\(name) \(share($0))" } }.joined(separator: ", ") + ")"
  }

  private func theses(_ comparison: Comparison, on page: inout Page) {
    let sides = [(Mark.a, comparison.a), (.b, comparison.b)]
    let rows = sides.flatMap { mark, position in
      withoutRepetitions(position.theses) { $0 }.prefix(3).map { (mark, $0) }
    }
    heading(words.thesis, isEmpty: rows.isEmpty, on: &page)
    for (mark, quote) in rows { row(mark, quote.shown, quote.shownPlace, on: &page) }
  }

  private func alternatives(_ comparison: Comparison, on page: inout Page) {
    let shared = comparison.sharedAlternatives
    let sides = [(Mark.a, comparison.a), (.b, comparison.b)]
    let own = sides.flatMap { mark, position in
      position.alternatives.filter { !shared.contains($0.concept) }.map { (mark, $0) }
    }
    heading(words.inItsPlace, isEmpty: shared.isEmpty && own.isEmpty, on: &page)
    for concept in shared { row(.both, printable(concept), on: &page) }
    for (mark, alternative) in own {
      row(mark, printable(alternative.concept), alternative.mentions.first?.shownPlace ?? "", on: &page)
    }
  }

  private func conditions(_ comparison: Comparison, on page: inout Page) {
    let sides = [(Mark.a, comparison.a), (.b, comparison.b)]
    let rows = sides.flatMap { mark, position in
      withoutRepetitions(position.conditions) { $0.quote }.prefix(3).map { (mark, $0) }
    }
    heading(words.conditions, isEmpty: rows.isEmpty, on: &page)
    for (mark, condition) in rows {
      row(mark, "\(label(condition.effect)): \(condition.quote.shown)", condition.quote.shownPlace, on: &page)
    }
  }

  private func topics(_ title: String, _ topics: [Comparison.Shared], on page: inout Page) {
    heading(title, isEmpty: topics.isEmpty, on: &page)
    for topic in topics {
      let same = topic.a.attitude == topic.b.attitude
      row(same ? .both : .neither, printable(topic.topic) + (same ? ": " + label(topic.a.attitude) : ""), on: &page)
      for (mark, side) in [(Mark.a, topic.a), (.b, topic.b)] {
        let attitude = same ? "" : label(side.attitude) + (side.mentions.isEmpty ? "" : ": ")
        let quote = side.mentions.first
        row(mark, attitude + (quote?.shown ?? ""), quote?.shownPlace ?? "", on: &page)
      }
    }
  }

  private func lone(_ title: String, _ topics: [Position.Topic], _ mark: Mark, on page: inout Page) {
    heading(title, isEmpty: topics.isEmpty, on: &page)
    for topic in topics {
      let text = "\(printable(topic.name)): \(label(topic.attitude))"
      row(mark, text, topic.mentions.first?.shownPlace ?? "", on: &page)
    }
  }

  private func sayings(_ comparison: Comparison, on page: inout Page) {
    heading(words.adages, isEmpty: comparison.sayings.isEmpty, on: &page)
    let order = comparison.sayings.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    for saying in order.map(\.element) {
      let canonical = printable(saying.canonical)
      if let a = saying.a, a == saying.b {
        row(.both, "\(canonical): \(label(a))", on: &page)
      } else {
        let sides = [(Mark.a, saying.a, comparison.a), (.b, saying.b, comparison.b)]
        for (mark, attitude, position) in sides {
          guard let attitude else { continue }
          let uses = position.sayings.first { $0.canonical == saying.canonical }?.uses
          row(mark, "\(canonical): \(label(attitude))", uses?.first?.shownPlace ?? "", on: &page)
        }
      }
    }
  }

  private func heading(_ title: String, isEmpty: Bool, on page: inout Page) {
    guard !isEmpty else { return }
    page.line()
    page.paragraph(capitalized(title), indent: 0, textEmphasis: .bold)
  }

  private func row(_ mark: Mark, _ text: String, _ place: String = "", on page: inout Page) {
    guard !text.isEmpty else { return }
    page.paragraph(
      text, label: "  " + mark.rawValue, remark: place, indent: 4, labelEmphasis: mark.emphasis,
      textEmphasis: mark.emphasis)
  }
}

extension Comparison.Saying {
  /// Shared ones first, then those of the first side.
  fileprivate var rank: Int { isShared ? 0 : a != nil ? 1 : 2 }
}
