import Corpus

// The text of an essay with what was found in it.
extension PageReport {
  /// More essays than this are folded.
  private static let mostUnfolded = 12

  func essay(_ essay: Essay, _ corpus: PageCorpus, _ html: inout HTMLWriter) {
    guard let (text, id) = corpus.text(essay.id) else { return }
    html.element("article", ["id": id, "lang": essay.language]) { html in
      html.element("h4", [:], essay.title ?? essay.id)
      about(essay, &html)
      html.element("details", ["open": corpus.texts.count > Self.mostUnfolded ? nil : ""]) { html in
        html.element("summary", ["lang": words.language.rawValue], words.page.readText)
        html.element("div", ["class": "text"]) { MarkedTextPage(report: self, text: text, id: id).write(&$0) }
      }
    }
  }

  private func about(_ essay: Essay, _ html: inout HTMLWriter) {
    let facts = [essay.publisher, essay.date, essay.path].compactMap { $0 }
    let source = essay.source.flatMap { source in
      ["http://", "https://"].contains { source.lowercased().hasPrefix($0) } ? source : nil
    }
    guard !facts.isEmpty || source != nil else { return }
    html.element("p", ["class": "soft", "lang": words.language.rawValue]) { html in
      html.text(facts.joined(separator: " · "))
      guard let source else { return }
      if !facts.isEmpty { html.text(" · ") }
      html.element("a", ["href": source, "rel": "noopener noreferrer nofollow"], words.page.source)
    }
  }
}

/// Writes the blocks of a text.
private struct MarkedTextPage {
  let report: PageReport
  let text: MarkedText
  /// Of the essay on the page.
  let id: String
  /// The ids of the components, by number.
  private let places: [Int: Int]

  private var words: Words { report.words }

  init(report: PageReport, text: MarkedText, id: String) {
    (self.report, self.text, self.id) = (report, text, id)
    let sentences = text.blocks.flatMap(\.sentences).enumerated()
    places = Dictionary(
      sentences.compactMap { index, sentence in sentence.number.map { ($0, index + 1) } }
    ) { first, _ in first }
  }

  func write(_ html: inout HTMLWriter) {
    var sentence = 1
    var blocks = text.blocks[...]
    while let block = blocks.first {
      if case .point(let number) = block.kind {
        let points = blocks.prefix { if case .point = $0.kind { true } else { false } }
        html.element(number == nil ? "ul" : "ol") { html in
          for point in points {
            let value: Int? = if case .point(let number) = point.kind { number } else { nil }
            html.element("li", ["value": value.map(String.init)]) { sentences(of: point, &sentence, &$0) }
          }
        }
        blocks = blocks.dropFirst(points.count)
      } else {
        write(block, &sentence, &html)
        blocks = blocks.dropFirst()
      }
      html.line()
    }
  }

  private func write(_ block: MarkedText.Block, _ sentence: inout Int, _ html: inout HTMLWriter) {
    switch block.kind {
    case .heading(let level): html.element(level < 3 ? "h5" : "h6") { sentences(of: block, &sentence, &$0) }
    case .quotation: html.element("blockquote") { sentences(of: block, &sentence, &$0) }
    case .code: html.element("pre") { sentences(of: block, &sentence, &$0) }
    case .noise(let kind):
      html.element("p", ["class": "noise", "title": "\(words.marks.noise): \(kind)"]) {
        sentences(of: block, &sentence, &$0)
      }
    case .paragraph, .point: html.element("p") { sentences(of: block, &sentence, &$0) }
    }
  }

  private func sentences(of block: MarkedText.Block, _ place: inout Int, _ html: inout HTMLWriter) {
    for (index, sentence) in block.sentences.enumerated() {
      if index > 0 { html.text(" ") }
      write(sentence, "\(id)s\(place)", &html)
      place += 1
    }
  }

  private func write(_ sentence: MarkedText.Sentence, _ id: String, _ html: inout HTMLWriter) {
    guard let component = sentence.component, let number = sentence.number else {
      return html.element("span", ["class": "s", "id": id]) { runs(sentence, &$0) }
    }
    let role = component.role
    html.element(
      "span",
      ["class": "s r \(role.style)", "id": id, "data-r": words.reasons.name(role), "data-component": component.id]
    ) { html in
      html.element("a", ["class": "m", "href": "#" + id], words.marks.letter(role) + String(number))
      html.text(" ")
      runs(sentence, &html)
      for saying in sentence.sayings {
        html.text(" ")
        html.element("span", ["class": "a"], "[\(words.label(saying.attitude)): \(saying.canonical)]")
      }
      for link in sentence.links { self.link(link, &html) }
    }
  }

  private func link(_ link: MarkedText.Link, _ html: inout HTMLWriter) {
    guard let place = places[link.number] else { return }
    let role = text.essay.components[link.number - 1].role
    html.text(" ")
    html.element(
      "a", ["class": "l", "data-k": link.kind.rawValue, "href": "#\(id)s\(place)"],
      (link.kind == .attacks ? TextReport.attacks : TextReport.supports) + words.marks.letter(role)
        + String(link.number))
  }

  private func runs(_ sentence: MarkedText.Sentence, _ html: inout HTMLWriter) {
    html.element("span", ["class": "t"]) { html in
      for run in sentence.runs {
        if run.saying == nil { html.text(run.text) } else { html.element("u", [:], run.text) }
      }
    }
  }
}
