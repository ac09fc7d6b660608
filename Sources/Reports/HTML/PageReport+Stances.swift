import Corpus

// Where the authors stand: a figure, and the same as a table.
extension PageReport {
  func stances(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    section("stances", words.page.stances, &html) { html in
      groups(corpus, &html) { group, html in
        html.element("figure") { html in
          axis(group, corpus, &html)
          html.element("figcaption", [:], words.page.axisCaption)
        }
        folded(words.page.asTable, &html) { table(group, &$0) }
      }
    }
  }

  private func table(_ group: PageCorpus.Group, _ html: inout HTMLWriter) {
    html.element("table") { html in
      html.element("tr") { html in
        for name in [words.page.author, words.stance, words.page.score, words.confidence] {
          html.element("th", ["scope": "col"], name)
        }
      }
      for (place, position) in group.overview.positions.enumerated() {
        html.element("tr") { html in
          html.element("td") { $0.element("a", ["href": "#" + group.id(place)], position.name) }
          for value in [words.label(position.label), signed(position.score), share(position.confidence)] {
            html.element("td", [:], value)
          }
        }
      }
    }
  }

  private func axis(_ group: PageCorpus.Group, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    let axis = StanceFigure(count: group.overview.positions.count)
    html.element(
      "svg",
      [
        "class": "axis", "viewBox": "0 0 \(axis.width) \(axis.height)", "role": "group",
        "aria-label": words.stanceOn(group.target),
      ]
    ) { html in
      html.element("text", ["x": "\(axis.left)", "y": "14", "class": "faint"], words.against)
      html.element(
        "text", ["x": "\(axis.right)", "y": "14", "class": "faint", "text-anchor": "end"], words.favor)
      html.element("text", ["x": axis.x(0), "y": "14", "class": "faint", "text-anchor": "middle"], words.qualified)
      for score in [-0.33, 0.33] {
        let x = axis.x(score)
        html.element("line", ["x1": x, "x2": x, "y1": "20", "y2": "\(axis.height)", "stroke-dasharray": "2 4"]) { _ in }
      }
      for (place, position) in group.overview.positions.enumerated() {
        let goal = position.telling.map(corpus.id) ?? group.id(place)
        row(position, goal, axis, axis.top + place * axis.rowHeight, &html)
      }
    }
  }

  private func row(_ position: Position, _ id: String, _ axis: StanceFigure, _ top: Int, _ html: inout HTMLWriter) {
    let score = position.label == .none ? "" : " \(signed(position.score))"
    let stance = words.label(position.label) + score
    html.element("a", ["href": "#" + id, "aria-label": "\(position.name): \(stance)"]) { html in
      html.element("text", ["x": "0", "y": "\(top + 14)"], clipped(printable(position.name), to: axis.nameColumns))
      if !axis.isCompact {
        html.element(
          "text", ["x": "\(axis.width)", "y": "\(top + 14)", "class": "faint", "text-anchor": "end"], stance)
      }
      let y = "\(top + axis.track)"
      html.element("line", ["x1": "\(axis.left)", "x2": "\(axis.right)", "y1": y, "y2": y, "stroke-width": "2"]) { _ in
      }
      guard position.label != .none else { return }
      html.element(
        "circle",
        [
          "class": "point \(position.label.side)", "cx": axis.x(position.score), "cy": y,
          "r": axis.isCompact ? "6" : "8",
        ]
      ) { _ in }
    }
  }
}

/// The measures of the axis of stances: few authors have two lines each, many one.
private struct StanceFigure {
  let isCompact: Bool
  let width = 480
  let top = 26
  let rowHeight: Int
  let height: Int

  init(count: Int) {
    isCompact = count > 12
    rowHeight = isCompact ? 22 : 44
    height = top + count * rowHeight
  }

  var left: Int { isCompact ? 180 : 10 }
  var right: Int { width - 10 }
  var track: Int { isCompact ? 10 : 28 }
  var nameColumns: Int { isCompact ? 22 : 36 }

  /// The place of a score.
  func x(_ score: Double) -> String { decimal(Double(left) + (score + 1) / 2 * Double(right - left)) }
}

extension Position {
  /// The words that tell the stance best.
  fileprivate var telling: Quote? { evidence.first?.quote ?? theses.first }
}

extension Stance.Label {
  /// What a stance is among sides, for its colour.
  var side: String {
    switch self {
    case .favor: "for"
    case .against: "against"
    case .qualified: "both"
    case .none: "none"
    }
  }
}
