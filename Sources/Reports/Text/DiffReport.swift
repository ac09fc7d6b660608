import Corpus

extension TextReport {
  /// Two positions side by side: `-` is the first, `+` the second, `=` both, `!` what they clash on.
  public func comparison(_ comparison: Comparison) -> [UInt8] {
    var page = Page(style)
    page.paragraph(words.stanceOn(printable(comparison.a.target)), indent: 0, textEmphasis: .bold)
    page.line()
    axis([comparison.a, comparison.b], marks: [.a, .b], on: &page)
    distance(comparison.distance, on: &page)
    theses(comparison, on: &page)
    topics(words.agree, comparison.agree, on: &page)
    topics(words.clash, comparison.clash, on: &page)
    lone(words.only(name(comparison.a)), comparison.onlyA, .a, on: &page)
    lone(words.only(name(comparison.b)), comparison.onlyB, .b, on: &page)
    alternatives(comparison, on: &page)
    conditions(comparison, on: &page)
    sayings(comparison, on: &page)
    return page.bytes
  }

  /// The distance with its parts, each with how much it counts.
  private func distance(_ distance: Distance, on page: inout Page) {
    page.line()
    page.paragraph(
      "\(capitalized(words.distance)) \(share(distance.total))", remark: "(\(words.comparison.scale))", indent: 0,
      textEmphasis: .bold)
    page.paragraph(parts(distance), indent: 4)
  }

  func parts(_ distance: Distance) -> String {
    Distance.Part.allCases.compactMap { part in
      distance[part].map { "\(label(part)) \(share($0))×\(part.weight)" }
    }.joined(separator: ", ")
  }

  private func label(_ part: Distance.Part) -> String {
    switch part {
    case .stance: words.stance
    case .topics: words.topics
    case .alternatives: words.alternatives
    case .sayings: words.adages
    }
  }

  private func theses(_ comparison: Comparison, on page: inout Page) {
    let theses = [comparison.a, comparison.b].map { position in
      surest(withoutRepetitions(position.theses) { $0 }, of: position).map { KeyQuote($0) }
    }
    let rows = sides(theses[0], theses[1]) { $0.quote }
    heading(words.thesis, isEmpty: rows.isEmpty, on: &page)
    for (mark, quote) in rows { row(mark, "", quote, on: &page) }
  }

  private func topics(_ title: String, _ topics: [Comparison.Shared], on page: inout Page) {
    heading(title, isEmpty: topics.isEmpty, on: &page)
    for topic in topics {
      let same = topic.a.attitude == topic.b.attitude
      row(same ? .both : .clash, printable(topic.topic) + (same ? ": " + words.label(topic.a.attitude) : ""), on: &page)
      if same, let key = topic.a.key, key.quote == topic.b.key?.quote {
        row(.both, "", key, on: &page)
      } else {
        for (mark, side) in [(Mark.a, topic.a), (.b, topic.b)] {
          row(mark, same ? "" : words.label(side.attitude), side.key, on: &page)
        }
      }
    }
  }

  /// How many of the topics of one side are shown with their words.
  private static let mostLone = 10

  private func lone(_ title: String, _ topics: [Position.Topic], _ mark: Mark, on page: inout Page) {
    heading(title, isEmpty: topics.isEmpty, on: &page)
    // One more is as short as to say that there is one more.
    let shown = topics.count <= Self.mostLone + 1 ? topics.count : Self.mostLone
    for topic in topics.prefix(shown) {
      row(mark, "\(printable(topic.name)): \(words.label(topic.attitude))", topic.key, on: &page)
    }
    let rest = topics.dropFirst(shown).map { "\(printable($0.name)) (\(words.label($0.attitude)))" }
    if !rest.isEmpty { row(mark, "\(words.andMore(rest.count)): \(rest.joined(separator: ", "))", on: &page) }
  }

  private func alternatives(_ comparison: Comparison, on page: inout Page) {
    let shared = comparison.sharedAlternatives
    heading(words.inItsPlace, isEmpty: shared.isEmpty && comparison.isWithoutAlternatives, on: &page)
    for concept in shared { self.shared(concept, comparison, on: &page) }
    for (mark, position) in [(Mark.a, comparison.a), (.b, comparison.b)] {
      let own = position.alternatives.filter { !shared.contains($0.concept) }
      row(mark, alternatives(own), on: &page)
    }
  }

  /// What both put there, with where each first does.
  private func shared(_ concept: String, _ comparison: Comparison, on page: inout Page) {
    row(.both, printable(concept), on: &page)
    let uses = [comparison.a, comparison.b].map { position in
      position.alternatives.first { $0.concept == concept }?.mentions ?? []
    }
    for (mark, mentions) in uses[0] == uses[1] ? [(Mark.both, uses[0])] : [(.a, uses[0]), (.b, uses[1])] {
      if let first = mentions.first { row(mark, words.times(mentions.count), place: first.shownPlace, on: &page) }
    }
  }

  private func conditions(_ comparison: Comparison, on page: inout Page) {
    let conditions = [comparison.a, comparison.b].map { position in
      Array(withoutRepetitions(position.conditions) { $0.quote }.prefix(3))
    }
    let rows = sides(conditions[0], conditions[1]) { $0.quote }
    heading(words.conditions, isEmpty: rows.isEmpty, on: &page)
    for (mark, condition) in rows { row(mark, words.label(condition.effect), KeyQuote(condition.quote), on: &page) }
  }

  private func sayings(_ comparison: Comparison, on page: inout Page) {
    heading(words.adages, isEmpty: comparison.sayings.isEmpty, on: &page)
    let (ofA, ofB) = (comparison.a.sayingsByName, comparison.b.sayingsByName)
    for saying in comparison.sayings.filter(\.isShared) {
      guard let a = ofA[saying.canonical], let b = ofB[saying.canonical] else { continue }
      let same = a.attitude == b.attitude
      row(same ? .both : .clash, printable(saying.canonical) + (same ? ": " + words.label(a.attitude) : ""), on: &page)
      if same, a.key == b.key {
        row(.both, "", KeyQuote(a.key), on: &page)
      } else {
        for (mark, own) in [(Mark.a, a), (.b, b)] {
          row(mark, same ? "" : words.label(own.attitude), KeyQuote(own.key), on: &page)
        }
      }
    }
    for (mark, own) in [(Mark.a, ofA), (.b, ofB)] {
      for saying in comparison.sayings where !saying.isShared {
        if let own = own[saying.canonical] { loneSaying(own, mark, on: &page) }
      }
    }
  }

  /// A saying that one of the two uses; its words only where they are not the usual ones.
  private func loneSaying(_ saying: Position.Saying, _ mark: Mark, on page: inout Page) {
    let text = "\(printable(saying.canonical)): \(words.label(saying.attitude))"
    if saying.key.gist == gist(saying.canonical) {
      row(mark, text, place: saying.key.shownPlace, on: &page)
    } else {
      row(mark, text, KeyQuote(saying.key), on: &page)
    }
  }
}

extension Comparison {
  fileprivate var isWithoutAlternatives: Bool { a.alternatives.isEmpty && b.alternatives.isEmpty }
}

extension Position {
  fileprivate var sayingsByName: [String: Saying] {
    Dictionary(sayings.map { ($0.canonical, $0) }) { first, _ in first }
  }
}
