import Corpus

extension TextReport {
  /// Only how much two positions share (`diff --stat`): a mark for each topic, alternative and saying.
  public func counts(_ comparison: Comparison) -> [UInt8] {
    var page = Page(style)
    let rows: [(label: String, marks: String)] = [
      (words.agree, marks(.both, comparison.agree.count)), (words.clash, marks(.clash, comparison.clash.count)),
      (words.only(name(comparison.a)), marks(.a, comparison.onlyA.count)),
      (words.only(name(comparison.b)), marks(.b, comparison.onlyB.count)),
      (capitalized(words.inItsPlace), alternatives(comparison)), (capitalized(words.adages), sayings(comparison)),
    ]
    let columns = min(rows.map { displayWidth($0.label) }.max() ?? 0, style.columns / 2)
    for row in rows {
      let room = style.columns - columns - 11
      let marks = row.marks.count > room ? String(row.marks.prefix(max(room - 1, 0))) + "…" : row.marks
      page.line(
        "  \(padded(row.label, to: columns)) \(leftPadded("\(row.marks.count)", to: 5))  \(colored(marks, page))")
    }
    page.line("  \(capitalized(words.distance)) \(share(comparison.distance.total))")
    page.paragraph(parts(comparison.distance), indent: 4)
    return page.bytes
  }

  private func marks(_ mark: Mark, _ count: Int) -> String { String(repeating: mark.rawValue, count: count) }

  private func alternatives(_ comparison: Comparison) -> String {
    let shared = comparison.sharedAlternatives.count
    return marks(.both, shared) + marks(.a, comparison.a.alternatives.count - shared)
      + marks(.b, comparison.b.alternatives.count - shared)
  }

  private func sayings(_ comparison: Comparison) -> String {
    let sayings = comparison.sayings
    let shared = sayings.filter(\.isShared)
    return marks(.both, shared.count { $0.a == $0.b }) + marks(.clash, shared.count { $0.a != $0.b })
      + marks(.a, sayings.count { $0.b == nil }) + marks(.b, sayings.count { $0.a == nil })
  }

  /// The marks in their colours, a stretch of the same ones at a time.
  private func colored(_ marks: String, _ page: Page) -> String {
    var (result, rest) = ("", marks[...])
    while let first = rest.first {
      let same = rest.prefix { $0 == first }
      result += page.emphasized(String(same), Mark(rawValue: String(first))?.emphasis)
      rest = rest.dropFirst(same.count)
    }
    return result
  }
}
