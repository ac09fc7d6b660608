import Corpus

extension ExportFormat {
  /// A report in Markdown (spec.commonmark.org, with GitHub's tables), to paste into a wiki or a note: of each essay the
  /// stance and what it rests on, the adages, the components by role, and a map that Mermaid draws (mermaid.js.org).
  static let markdown = ExportFormat("markdown") { analyses in
    var report = MarkdownReport(words: analyses.words)
    report.title(of: analyses.essays.map(\.essay))
    for analysed in analyses.essays { report.essay(analysed.essay) }
    return report.markdown.bytes
  }
}

private struct MarkdownReport {
  let words: Words
  var markdown = MarkdownWriter()

  init(words: Words) { self.words = words }

  mutating func title(of essays: [Essay]) {
    let targets = essays.map(\.target).distinct
    if !targets.isEmpty { markdown.heading(1, words.stanceOn(targets.joined(separator: " / "))) }
  }

  mutating func essay(_ essay: Essay) {
    markdown.heading(2, essay.title ?? essay.id)
    about(essay)
    stance(essay)
    let theses = essay.components.filter { $0.role == .thesis }
    section(words.markdown.theses, theses.map { (nil, $0.extract) }, of: essay)
    alternatives(essay)
    for effect in Stance.Effect.allCases {
      let conditions = essay.stance.conditions.filter { $0.effect == effect }
      section(words.markdown.label(effect), conditions.map { (nil, $0.extract) }, of: essay)
    }
    let evidence = essay.stance.evidence.map { (($0.weight > 0 ? "+" : "") + decimal($0.weight), $0.extract) }
    section(words.markdown.evidence, evidence, of: essay)
    adages(essay)
    components(essay)
    map(essay)
  }

  private mutating func about(_ essay: Essay) {
    let labels = words.markdown
    let known = [
      (labels.author, essay.author), (labels.date, essay.date), (labels.publisher, essay.publisher),
      (labels.source, essay.source), (labels.file, essay.path),
    ]
    for case (let label, let value?) in known { markdown.item(.text(label + ":"), .text(value)) }
  }

  private mutating func stance(_ essay: Essay) {
    let stance = essay.stance
    let label = words.label(stance.label)
    let score = "\(signed(stance.score)), \(words.confidence) \(share(stance.confidence))"
    let on = "“\(essay.target)”:"
    if stance.label == .none {
      markdown.paragraph(.text(on), .strong(label))
    } else {
      markdown.paragraph(.text(on), .strong(label), .text(score))
    }
  }

  /// Writes quotes with their places; nothing where there are none.
  private mutating func section(_ title: String, _ quotes: [(label: String?, extract: Extract)], of essay: Essay) {
    if !quotes.isEmpty { markdown.heading(3, title) }
    for quote in quotes { item(quote.label, quote.extract, of: essay) }
  }

  private mutating func item(_ label: String?, _ extract: Extract, of essay: Essay) {
    if let label {
      markdown.item(.strong(label), .text(extract.quote), .remark(essay.place(of: extract)))
    } else {
      markdown.item(.text(extract.quote), .remark(essay.place(of: extract)))
    }
  }

  private mutating func alternatives(_ essay: Essay) {
    if !essay.stance.alternatives.isEmpty { markdown.heading(3, words.markdown.alternatives) }
    for alternative in essay.stance.alternatives {
      let places = alternative.mentions.map { essay.place(of: $0) }
      markdown.item(.text(alternative.concept), .remark(places.joined(separator: ", ")))
    }
  }

  private mutating func adages(_ essay: Essay) {
    guard !essay.adages.isEmpty else { return }
    markdown.heading(3, words.markdown.adages)
    markdown.table(
      words.markdown.columns,
      essay.adages.map {
        [$0.canonical, words.label($0.attitude), words.label($0.form), $0.extract.quote, essay.place(of: $0.extract)]
      })
  }

  /// The components by role; their numbers are those of the map.
  private mutating func components(_ essay: Essay) {
    if !essay.components.isEmpty { markdown.heading(3, words.markdown.components) }
    for (role, title) in zip(Role.allCases, words.markdown.roles) {
      let own = essay.components.enumerated().filter { $0.element.role == role }
      if !own.isEmpty { markdown.heading(4, title) }
      for (number, component) in own { item("\(number + 1)", component.extract, of: essay) }
    }
  }

  private mutating func map(_ essay: Essay) {
    let drawn = MermaidMap(essay, words)
    guard let map = drawn.map else { return }
    markdown.heading(3, words.markdown.map)
    markdown.map(map)
    if drawn.unlinked > 0 { markdown.paragraph(.text(words.markdown.unlinked(drawn.unlinked))) }
    if drawn.leftOut > 0 { markdown.paragraph(.text(words.markdown.leftOut(drawn.leftOut))) }
  }
}
