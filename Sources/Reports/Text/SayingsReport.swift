import Corpus

extension TextReport {
  /// The sayings of the essays, who endorses and who rejects them.
  public func sayings(_ essays: [Essay]) -> [UInt8] {
    var page = Page(style)
    let all = SayingUses.all(in: essays)
    if all.isEmpty { page.line(words.noAdages) }
    for (index, saying) in all.enumerated() {
      if index > 0 { page.line() }
      page.paragraph(
        printable(saying.canonical), remark: words.times(saying.uses.count), indent: 0, textEmphasis: .bold)
      for attitude in AdageUse.Attitude.allCases {
        for (essay, use) in saying.uses where use.attitude == attitude { row(essay, use, on: &page) }
      }
    }
    return page.bytes
  }

  private func row(_ essay: Essay, _ use: AdageUse, on page: inout Page) {
    let quote = Quote(essay: essay.id, path: essay.path, component: nil, extract: use.extract)
    let author = clipped(printable(essay.author ?? essay.id), to: style.columns / 3)
    let columns = AdageUse.Attitude.allCases.map { displayWidth(words.label($0)) }.max() ?? 0
    let form = use.form == .literal ? "" : " (\(words.label(use.form)))"
    page.paragraph(
      "\(author): \(quote.shown)\(form)", label: "  " + words.label(use.attitude), remark: quote.shownPlace,
      indent: columns + 4, labelEmphasis: emphasis(use.attitude))
  }
}
