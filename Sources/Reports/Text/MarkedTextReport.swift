import Corpus

extension TextReport {
  /// An essay's own text with its components, sayings and noise marked.
  ///
  /// - Parameter roles: only the sentences with one of these; nil: all of the text.
  public func markedText(_ text: MarkedText, only roles: [Role]? = nil) -> [UInt8] {
    var page = Page(style)
    essayHead(text.essay, on: &page)
    page.line()
    MarkLegend(report: self, text: text, roles: roles).write(on: &page)
    let isEmpty = MarkedTextLayout(report: self, text: text, roles: roles).write(on: &page)
    if isEmpty, let roles {
      page.line()
      page.paragraph(words.marks.nothing(roles.map { words.reasons.name($0) }), indent: 0)
    }
    return page.bytes
  }

  /// Whose essay it is, and where its author stands.
  private func essayHead(_ essay: Essay, on page: inout Page) {
    let names = [essay.author, essay.title.map { "“\($0)”" }, essay.date, essay.path ?? essay.id].compactMap { $0 }
    page.paragraph(names.map(printable).joined(separator: ", "), indent: 0, textEmphasis: .bold)
    let stance = essay.stance
    let score =
      stance.label == .none ? "" : " \(signed(stance.score)), \(words.confidence) \(share(stance.confidence))"
    page.paragraph(
      "“\(printable(essay.target))”: \(words.label(stance.label))\(score)", indent: 0,
      textEmphasis: emphasis(stance.label))
  }

  /// How the sentences of a role look.
  func emphases(_ role: Role?) -> [Page.Emphasis] {
    switch role {
    case .thesis: [.bold, .magenta]
    case .claim: [.cyan]
    case .premise: [.green]
    case .example: [.yellow]
    case .counter: [.red]
    case nil: []
    }
  }

  /// A link, as short as it goes: `→C4` supports or exemplifies the fourth component, a claim; `≠C4` attacks it.
  func mark(_ link: MarkedText.Link, in essay: Essay) -> String {
    (link.kind == .attacks ? Self.attacks : Self.supports) + name(ofComponent: link.number, in: essay)
  }

  /// The letter and the number of a component.
  func name(ofComponent number: Int, in essay: Essay) -> String {
    words.marks.letter(essay.components[number - 1].role) + String(number)
  }

  static var supports: String { "→" }
  static var attacks: String { "≠" }
  static var noise: String { "·" }
  /// Stands on both sides of a saying where there is no underlining.
  static var sayingMark: String { "_" }
}

/// Says what the marks in a text mean: those that occur.
private struct MarkLegend {
  let report: TextReport
  let text: MarkedText
  let roles: [Role]?

  func write(on page: inout Page) {
    line(roleEntries(page), on: &page)
    line(otherEntries(page), on: &page)
  }

  /// An entry as it is printed, and its columns.
  private typealias Entry = (shown: String, columns: Int)

  private func line(_ entries: [Entry], on page: inout Page) {
    var line = ""
    var width = 0
    for entry in entries {
      if width > 0, width + 3 + entry.columns > page.style.columns {
        page.line(line)
        (line, width) = ("", 0)
      }
      line += (width > 0 ? "   " : "") + entry.shown
      width += (width > 0 ? 3 : 0) + entry.columns
    }
    if width > 0 { page.line(line) }
  }

  private func roleEntries(_ page: Page) -> [Entry] {
    Role.allCases.map { role in
      let label = "\(report.words.marks.letter(role)) \(report.words.reasons.name(role))"
      return (page.emphasized(label, report.emphases(role)), displayWidth(label))
    }
  }

  private func otherEntries(_ page: Page) -> [Entry] {
    let words = report.words.marks
    var entries: [Entry] = []
    let sentences = text.blocks.lazy.flatMap(\.sentences)
    if sentences.contains(where: { !$0.sayings.isEmpty }) {
      let mark = page.style.hasColor ? "" : TextReport.sayingMark
      let (saying, attitude) = (mark + words.saying + mark, "[\(words.attitude)]")
      let shown = page.emphasized(saying, .underlined) + "  " + page.emphasized(attitude, .dim)
      entries.append((shown, displayWidth(saying) + 2 + displayWidth(attitude)))
    }
    let links = text.essay.relations
    if links.contains(where: { $0.kind != .attacks }) { entries.append(entry(TextReport.supports, words.supports)) }
    if links.contains(where: { $0.kind == .attacks }) { entries.append(entry(TextReport.attacks, words.attacks)) }
    if roles == nil, text.blocks.contains(where: \.isUnread) {
      let (label, columns) = entry(TextReport.noise, words.noise)
      entries.append((page.emphasized(label, .dim), columns))
    }
    return entries
  }

  private func entry(_ mark: String, _ meaning: String) -> Entry {
    let label = mark + " " + meaning
    return (label, displayWidth(label))
  }
}

extension MarkedText.Block {
  /// Whether it was not read as prose.
  var isUnread: Bool {
    switch kind {
    case .noise, .code: true
    default: false
    }
  }
}
