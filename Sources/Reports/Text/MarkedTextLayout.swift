import Corpus

/// The lines of a text with its marks: in the margin the line of the source and what the sentence is, then the sentence,
/// and behind it where it leads. Each sentence begins a line.
struct MarkedTextLayout {
  let report: TextReport
  let text: MarkedText
  /// Only sentences with one of these; nil: all.
  let roles: [Role]?
  /// The columns of the line numbers, and of what a sentence is.
  private let numberColumns: Int
  private let markColumns: Int

  init(report: TextReport, text: MarkedText, roles: [Role]?) {
    self.report = report
    self.text = text
    self.roles = roles
    let sentences = text.blocks.lazy.flatMap(\.sentences)
    numberColumns = max(String(sentences.map(\.line).max() ?? 0).utf8.count, 2)
    markColumns = String(text.essay.components.count).utf8.count + 1
  }

  /// Writes what there is to show, and says whether there is nothing.
  func write(on page: inout Page) -> Bool {
    var line = 0
    var isEmpty = true
    for block in text.blocks {
      let isShown = block.sentences.map(isShown)
      guard isShown.contains(true) else { continue }
      if isEmpty || (roles == nil && !block.isJoined) { page.line() }
      isEmpty = false
      for (index, sentence) in block.sentences.enumerated() where isShown[index] {
        let number = sentence.line == line ? nil : sentence.line
        write(sentence, of: block, isFirst: index == 0, number: number, on: &page)
        line = sentence.line
      }
    }
    return isEmpty
  }

  private func isShown(_ sentence: MarkedText.Sentence) -> Bool {
    guard let roles else { return true }
    return sentence.component.map { roles.contains($0.role) } ?? false
  }

  private func write(
    _ sentence: MarkedText.Sentence, of block: MarkedText.Block, isFirst: Bool, number: Int?, on page: inout Page
  ) {
    let emphases = emphases(sentence, block)
    let margin =
      aligned(number.map(String.init) ?? "", .right, numberColumns, [.dim], page) + "  "
      + aligned(mark(sentence, block), .left, markColumns, emphases, page) + "  "
    let blanks = String(repeating: " ", count: marginColumns)
    let prefix = prefix(block)
    for (index, line) in lines(sentence, columns: page.style.columns - marginColumns - prefix.columns).enumerated() {
      let isOpening = index == 0 && isFirst
      let sign = isOpening ? page.emphasized(prefix.first, .dim) : prefix.other
      page.line((index == 0 ? margin : blanks) + sign + line.map { shown($0, emphases, page) }.joined())
    }
  }

  private enum Side { case left, right }

  /// The label with blanks beside it; they have no colour.
  private func aligned(
    _ label: String, _ side: Side, _ columns: Int, _ emphases: [Page.Emphasis], _ page: Page
  ) -> String {
    let blanks = String(repeating: " ", count: max(columns - displayWidth(label), 0))
    let label = page.emphasized(label, emphases)
    return side == .left ? label + blanks : blanks + label
  }

  /// The columns before the text.
  private var marginColumns: Int { numberColumns + markColumns + 4 }

  // MARK: The margin

  private func mark(_ sentence: MarkedText.Sentence, _ block: MarkedText.Block) -> String {
    if block.isUnread { return TextReport.noise }
    return sentence.number.map { report.name(ofComponent: $0, in: text.essay) } ?? ""
  }

  /// What stands between the margin and the text: in the first line of a block, and in the others.
  private func prefix(_ block: MarkedText.Block) -> (first: String, other: String, columns: Int) {
    switch block.kind {
    case .heading(let level): hanging(String(repeating: "#", count: min(max(level, 1), 6)) + " ")
    case .point(let number): hanging(number.map { "\($0). " } ?? "• ")
    case .quotation: ("│ ", "│ ", 2)
    case .paragraph, .code, .noise: ("", "", 0)
    }
  }

  private func hanging(_ sign: String) -> (first: String, other: String, columns: Int) {
    let columns = displayWidth(sign)
    return (sign, String(repeating: " ", count: columns), columns)
  }

  // MARK: The text

  private func emphases(_ sentence: MarkedText.Sentence, _ block: MarkedText.Block) -> [Page.Emphasis] {
    if block.isUnread { return [.dim] }
    let emphases = report.emphases(sentence.component?.role)
    if case .heading = block.kind, !emphases.contains(.bold) { return [.bold] + emphases }
    return emphases
  }

  private func shown(_ piece: StyledText, _ emphases: [Page.Emphasis], _ page: Page) -> String {
    switch piece.style {
    case .plain: page.emphasized(piece.text, emphases)
    case .saying: page.emphasized(piece.text, emphases + [.underlined])
    case .remark: page.emphasized(piece.text, .dim)
    }
  }

  /// The sentence and what is remarked on it, in lines of at most so many columns.
  func lines(_ sentence: MarkedText.Sentence, columns: Int) -> [[StyledText]] {
    var breaker = LineBreaker(columns: columns)
    for run in sentence.runs {
      let mark = run.saying == nil || report.style.hasColor ? "" : TextReport.sayingMark
      breaker.add(mark + printable(run.text) + mark, run.saying == nil ? .plain : .saying)
    }
    for (index, remark) in remarks(sentence).enumerated() {
      breaker.endWord(with: index == 0 ? "  " : " ", .remark)
      breaker.add(remark, .remark)
    }
    return breaker.end()
  }

  /// What the author does with the sayings of the sentence, and where it leads.
  private func remarks(_ sentence: MarkedText.Sentence) -> [String] {
    let links = sentence.links.map { report.mark($0, in: text.essay) }.joined(separator: ", ")
    let all = sentence.sayings.map(remark) + (links.isEmpty ? [] : [links])
    return all.enumerated().map { index, remark in
      (index == 0 ? "[" : "") + remark + (index == all.count - 1 ? "]" : ";")
    }
  }

  /// What the author does with a saying; which one it is only where his words are others.
  private func remark(_ saying: AdageUse) -> String {
    let attitude = report.words.label(saying.attitude)
    let isItself = gist(saying.extract.quote) == gist(saying.canonical)
    return isItself ? attitude : "\(attitude): \(printable(saying.canonical))"
  }
}
