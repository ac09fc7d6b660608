import Corpus

extension TextReport {
  /// Only how much two positions share (`diff --stat`).
  public func counts(_ comparison: Comparison) -> [UInt8] {
    var page = Page(style)
    let rows: [(String, String)] = [
      (words.agree, "\(comparison.agree.count)"), (words.clash, "\(comparison.clash.count)"),
      (words.only(name(comparison.a)), "\(comparison.onlyA.count)"),
      (words.only(name(comparison.b)), "\(comparison.onlyB.count)"),
      (words.sharedAlternatives, ratio(comparison.sharedAlternatives.count, of: alternatives(comparison))),
      (words.sharedAdages, ratio(comparison.sayings.count(where: \.isShared), of: comparison.sayings.count)),
    ]
    let columns = min(rows.map { displayWidth($0.0) }.max() ?? 0, style.columns / 2)
    for (label, count) in rows { page.line("  \(padded(label, to: columns))  \(count)") }
    page.line("  \(capitalized(words.distance)) \(share(comparison.distance.total))\(parts(comparison.distance))")
    return page.bytes
  }

  private func ratio(_ part: Int, of all: Int) -> String { "\(part)/\(all)" }

  /// How many alternatives the two have together.
  private func alternatives(_ comparison: Comparison) -> Int {
    Set((comparison.a.alternatives + comparison.b.alternatives).map(\.concept)).count
  }
}
