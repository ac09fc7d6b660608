import Corpus

// The authors with their essays.
extension PageReport {
  func essays(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    section("essays", words.page.essays, &html) { html in
      html.element("p", ["class": "soft"], words.page.howToRead)
      legend(&html)
      filters(corpus, &html)
      groups(corpus, &html) { group, html in
        for (place, position) in group.overview.positions.enumerated() {
          html.line()
          self.position(position, group.id(place), corpus, &html)
        }
      }
    }
  }

  private func legend(_ html: inout HTMLWriter) {
    html.element("p", ["class": "soft"]) { html in
      for role in Role.allCases {
        html.element("span", ["class": "key \(role.style)"], "\(words.marks.letter(role)) \(words.reasons.name(role))")
        html.text(" ")
      }
    }
  }

  private func filters(_ corpus: PageCorpus, _ html: inout HTMLWriter) {
    html.element("div", ["class": "bar", "data-script": "", "hidden": ""]) { html in
      html.element("span", [:], words.page.show)
      for role in Role.allCases {
        html.element("label") { html in
          html.void("input", ["type": "checkbox", "checked": "", "data-role": role.style])
          html.element("span", ["class": "key \(role.style)"], words.reasons.name(role))
        }
      }
      html.element("label") { html in
        html.void("input", ["type": "checkbox", "id": "only"])
        html.text(words.page.onlyMarked)
      }
      choice("author", words.page.author, chosen: nil, corpus, &html)
    }
  }

  private func position(_ position: Position, _ id: String, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    let score = position.label == .none ? "" : " \(signed(position.score))"
    html.element(
      "section",
      [
        "class": "position", "id": id, "data-name": position.name, "data-side": position.label.side,
        "data-stance": words.label(position.label) + score, "aria-label": position.name,
      ]
    ) { html in
      html.element("h3", [:], position.name)
      facts(position, corpus, &html)
      for work in position.essays {
        if let essay = corpus.text(work.id)?.text.essay { self.essay(essay, corpus, &html) }
      }
    }
  }

  private static let most = 3

  private func facts(_ position: Position, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    html.element("dl", ["class": "facts"]) { html in
      fact(words.stance, &html) { html in
        html.element("span", ["class": "tag \(position.label.side)"], words.label(position.label))
        if position.label != .none {
          html.text(" \(signed(position.score)), \(words.confidence) \(share(position.confidence))")
        }
      }
      quotes(words.thesis, position.theses, corpus, &html)
      if !position.alternatives.isEmpty {
        fact(words.inItsPlace, &html) { html in
          separated(position.alternatives, &html) { link($0.concept, $0.mentions.first, corpus, &$1) }
        }
      }
      for effect in Stance.Effect.allCases {
        quotes(words.label(effect), position.conditions.filter { $0.effect == effect }.map(\.quote), corpus, &html)
      }
      let theses = Set(position.theses.map(\.gist))
      quotes(words.because, position.evidence.map(\.quote).filter { !theses.contains($0.gist) }, corpus, &html)
      topics(position, corpus, &html)
      sayings(position, corpus, &html)
    }
  }

  private func fact(_ name: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    html.element("dt", [:], name)
    html.element("dd", [:], content)
  }

  private func separated<Item>(
    _ items: [Item], _ html: inout HTMLWriter, _ content: (Item, inout HTMLWriter) -> Void
  ) {
    for (index, item) in items.enumerated() {
      if index > 0 { html.text("; ") }
      content(item, &html)
    }
  }

  private func link(_ text: String, _ quote: Quote?, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    html.element("a", ["href": quote.map { "#" + corpus.id($0) }], text)
  }

  private func quotes(_ name: String, _ quotes: [Quote], _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    let shown = withoutRepetitions(quotes) { $0 }.prefix(Self.most)
    guard !shown.isEmpty else { return }
    fact(name, &html) { html in
      html.element("ul") { html in
        for quote in shown { html.element("li") { link(quote.shown, quote, corpus, &$0) } }
      }
    }
  }

  private func topics(_ position: Position, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    let topics = position.topics.filter { $0.attitude != .neutral && $0.name != position.target }
    guard !topics.isEmpty else { return }
    fact(words.topics, &html) { html in
      separated(topics, &html) { topic, html in
        let label = words.label(topic.attitude)
        let side = topic.attitude.rawValue
        html.element("span", ["data-topic": topic.name, "data-side": side, "data-label": label]) { html in
          link(topic.name, topic.shown, corpus, &html)
          html.text(" ")
          html.element("span", ["class": "tag \(side)"], label)
        }
      }
    }
  }

  private func sayings(_ position: Position, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    guard !position.sayings.isEmpty else { return }
    fact(words.adages, &html) { html in
      separated(position.sayings, &html) { saying, html in
        html.text(words.label(saying.attitude) + ": ")
        link(saying.canonical, saying.key, corpus, &html)
        if saying.count > 1 { html.text(" (\(words.times(saying.count)))") }
      }
    }
  }
}

extension Role {
  /// The role's class in the style of the page.
  var style: String { self == .counter ? "counter" : rawValue }
}
