import Corpus

// What the authors take sides on: a figure, and the same as a list.
extension PageReport {
  func topics(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    guard corpus.groups.contains(where: { !$0.overview.topics.isEmpty }) else { return }
    section("topics", words.page.topics, &html) { html in
      groups(corpus, &html) { group, html in
        guard !group.overview.topics.isEmpty else { return }
        let figure = TopicFigure(group.overview)
        html.element("figure") { html in
          html.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": words.page.topics]) {
            matrix(figure, group, corpus, &$0)
          }
          html.element("figcaption", [:], words.page.topicCaption(group.overview.topics.count - figure.topics.count))
        }
        folded(words.page.asList, &html) { list(group.overview, &$0) }
      }
    }
  }

  private func list(_ overview: Overview, _ html: inout HTMLWriter) {
    html.element("ul") { html in
      for topic in overview.topics {
        html.element("li") { html in
          html.element("strong", [:], topic.name)
          html.text(
            ": "
              + topic.cells.map { cell in
                "\(overview.positions[cell.place].name) \(words.label(cell.attitude))"
              }.joined(separator: ", "))
        }
      }
    }
  }

  private func matrix(_ figure: TopicFigure, _ group: PageCorpus.Group, _ corpus: PageCorpus, _ html: inout HTMLWriter)
  {
    let size = figure.size
    html.element(
      "svg",
      [
        "class": figure.isLarge ? "matrix" : "fit", "viewBox": "0 0 \(size.width) \(size.height)",
        "width": figure.isLarge ? "\(size.width)" : nil, "height": figure.isLarge ? "\(size.height)" : nil,
        "role": "group", "aria-label": words.page.topics,
      ]
    ) { html in
      for (index, name) in figure.heads.enumerated() {
        let (x, y) = (figure.x(index), figure.top - 8)
        html.element("text", ["transform": "translate(\(x) \(y)) rotate(-\(figure.slant))"], clipped(name, to: 18))
      }
      for (index, name) in figure.sides.enumerated() {
        let y = figure.y(index)
        html.element("text", ["x": "0", "y": "\(y + 5)"], clipped(name, to: 22))
        html.element(
          "line", ["x1": "0", "x2": "\(size.width)", "y1": "\(y + figure.cell / 2)", "y2": "\(y + figure.cell / 2)"]
        ) { _ in }
      }
      for (row, topic) in figure.topics.enumerated() {
        for cell in topic.cells {
          let position = group.overview.positions[cell.place]
          let quote = position.topics.first { $0.name == topic.name }?.shown
          let (x, y) = figure.place(topic: row, position: cell.place)
          html.element(
            "a",
            [
              "href": "#" + (quote.map(corpus.id) ?? group.id(cell.place)),
              "aria-label": "\(position.name), \(topic.name): \(words.label(cell.attitude))",
            ]
          ) { sign(cell.attitude, x, y, &$0) }
        }
      }
    }
  }

  /// A side by shape, sign and colour.
  private func sign(_ attitude: Topic.Attitude, _ x: Int, _ y: Int, _ html: inout HTMLWriter) {
    switch attitude {
    case .for: html.element("circle", ["class": "for", "cx": "\(x)", "cy": "\(y)", "r": "10"]) { _ in }
    case .against:
      html.element("rect", ["class": "against", "x": "\(x - 9)", "y": "\(y - 9)", "width": "18", "height": "18"]) { _ in
      }
    case .both, .neutral:
      html.element("path", ["class": "both", "d": "M\(x) \(y - 12)l12 12l-12 12l-12-12z"]) { _ in }
    }
    html.element("text", ["class": "sign", "x": "\(x)", "y": "\(y + 5)"], attitude.sign)
  }
}

extension Topic.Attitude {
  fileprivate var sign: String {
    switch self {
    case .for: "+"
    case .against: "−"
    case .both, .neutral: "±"
    }
  }
}

/// The measures of the matrix: a few authors stand above the topics; many stand below each other, with the topics of
/// most of them above.
private struct TopicFigure {
  typealias Row = Overview.Row<Topic.Attitude>

  let isLarge: Bool
  let topics: [Row]
  let heads: [String]
  let sides: [String]
  let cell: Int
  private let columnWidth: Int

  private static let mostTopics = 30

  init(_ overview: Overview) {
    let names = overview.positions.map { printable($0.name) }
    isLarge = names.count > 8
    let byCount = overview.topics.enumerated().sorted { a, b in
      (-a.element.cells.count, a.offset) < (-b.element.cells.count, b.offset)
    }.map(\.element)
    topics = isLarge ? Array(byCount.prefix(Self.mostTopics)) : overview.topics
    let topicNames = topics.map { printable($0.name) }
    (heads, sides) = isLarge ? (topicNames, names) : (names, topicNames)
    cell = isLarge ? 26 : 28
    columnWidth = isLarge ? 28 : 54
  }

  var slant: Int { isLarge ? 60 : 40 }
  var top: Int { isLarge ? 150 : 120 }
  private let labels = 185

  func x(_ column: Int) -> Int { labels + column * columnWidth + columnWidth / 2 }
  func y(_ row: Int) -> Int { top + row * cell + cell / 2 }

  func place(topic: Int, position: Int) -> (x: Int, y: Int) {
    isLarge ? (x(topic), y(position)) : (x(position), y(topic))
  }

  var size: (width: Int, height: Int) { (labels + heads.count * columnWidth + 90, top + sides.count * cell + 2) }
}
