import Corpus

// Authors and other authors: who is close to whom, and two of them side by side.
extension PageReport {
  func nearest(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    guard corpus.positions.count > 1 else { return }
    section("nearest", words.page.nearest, &html) { html in
      html.element("p", ["class": "soft"], "\(words.distance): \(words.comparison.scale)")
      groups(corpus, &html) { group, html in
        html.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": words.page.nearest]) {
          neighbours(group, &$0)
        }
      }
    }
  }

  private func neighbours(_ group: PageCorpus.Group, _ html: inout HTMLWriter) {
    html.element("table") { html in
      html.element("tr") { html in
        for name in [words.page.author, words.comparison.closest, words.comparison.farthest] {
          html.element("th", ["scope": "col"], name)
        }
      }
      let overview = group.overview
      for (place, position) in overview.positions.enumerated() {
        html.element("tr") { html in
          html.element("td") { $0.element("a", ["href": "#" + group.id(place)], position.name) }
          for other in [overview.distances.nearest(to: place), overview.distances.farthest(from: place)] {
            html.element(
              "td", [:], other.map { "\(overview.positions[$0].name) (\(share(overview.distances[place, $0])))" } ?? "")
          }
        }
      }
    }
  }

  /// Two authors that the reader chooses; the script fills it from what stands with each author.
  func sideBySide(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    guard corpus.positions.count > 1 else { return }
    html.element("div", ["data-script": "", "hidden": ""]) { html in
      section("side-by-side", words.page.sideBySide, &html) { html in
        html.element("div", ["class": "bar"]) { html in
          choice("first", words.page.first, chosen: 0, corpus, &html)
          choice("second", words.page.second, chosen: corpus.positions.count - 1, corpus, &html)
        }
        html.element("div", ["id": "pair", "class": "pair", "aria-live": "polite"]) { _ in }
      }
    }
  }

  /// A choice among authors.
  func choice(
    _ id: String, _ name: String, chosen: Int?, _ corpus: PageCorpus, _ html: inout HTMLWriter
  ) {
    html.element("label", ["for": id]) { html in
      html.text(name + " ")
      html.element("select", ["id": id]) { html in
        if chosen == nil { html.element("option", ["value": ""], words.page.everyone) }
        for (number, position) in corpus.positions.enumerated() {
          html.element(
            "option", ["value": "p\(number + 1)", "selected": number == chosen ? "" : nil],
            clipped(printable(position.name), to: 40))
        }
      }
    }
  }
}
