import Corpus

extension TextReport {
  /// How well analyses agree with gold readings, laid out as `score.py` lays it out.
  public func scores(_ scores: Scores, _ bootstrap: Bootstrap? = nil) -> [UInt8] {
    var page = Page(style)
    let words = words.scores
    let missing = scores.missing.map(printable).joined(separator: ", ")
    page.line(words.essays(scores.essays) + (missing.isEmpty ? "" : ", \(words.notRead): \(missing)"))
    page.line(row(words.stance, scores.stance.rate, scores.confusion.map { "\($0.key): \($0.count)" }.joined(", ")))
    page.line(row(words.author, scores.author.rate))
    page.line(padded("", to: 18) + "  \(words.precision) \(words.recall)     F1   \(words.gold)")
    for (name, label) in zip(RoleScores.names, words.roles) { page.line(row(label, scores.roles[name])) }
    page.line(row(words.adage, scores.adages))
    page.line(row(words.attitude, scores.attitude.rate, words.ofAdagesFound))
    page.line(row(words.role, scores.roles.accuracy, words.ofSegments))
    page.line(row(words.evidence, scores.evidence.rate, words.ofEvidence))
    page.line(row(words.alternatives, scores.alternatives.rate, words.ofAlternatives))
    page.line(row(words.kind, scores.kinds.rate, words.ofKinds))
    page.line(row(words.supports, scores.supports.rate, words.ofSupports))
    page.line(row(words.mean, scores.meanF1, words.ofMean))
    if let bootstrap { intervals(scores, bootstrap, on: &page) }
    return page.bytes
  }

  private func row(_ label: String, _ value: Double?, _ remark: String = "") -> String {
    padded(label, to: 18) + figure(value) + "   " + remark
  }

  private func row(_ label: String, _ tally: Tally) -> String {
    let figures = [tally.precision, tally.recall, tally.f1].map(figure).joined(separator: " ")
    return padded(label, to: 18) + figures + " " + leftPadded(String(tally.gold), to: 6)
  }

  private func figure(_ value: Double?) -> String { value.map { leftPadded(thousandths($0), to: 6) } ?? "   –  " }

  private func intervals(_ scores: Scores, _ bootstrap: Bootstrap, on page: inout Page) {
    page.line()
    page.line(words.scores.intervals(bootstrap.samples))
    for measure in ScoreMeasure.allCases {
      guard let value = measure.value(scores), let interval = bootstrap.interval(measure.value) else { continue }
      let bounds = "\(thousandths(interval.lower)) – \(thousandths(interval.upper))"
      page.line(row(measure.label(words.scores), value, bounds))
    }
  }
}

extension [String] {
  fileprivate func joined(_ separator: String) -> String { joined(separator: separator) }
}

/// The text with blanks before it up to `columns`.
func leftPadded(_ text: String, to columns: Int) -> String {
  String(repeating: " ", count: max(columns - text.utf8.count, 0)) + text
}

/// A number from 0 with three decimals, rounded as its exact binary value is (half to even), as Python's format does.
func thousandths(_ value: Double) -> String {
  let scaled = value * 1000
  // What the multiplication lost, exactly.
  let lost = (-scaled).addingProduct(value, 1000)
  var whole = scaled.rounded(.down)
  let rest = scaled - whole
  let isUp = rest > 0.5 || (rest == 0.5 && (lost > 0 || (lost == 0 && whole.truncatingRemainder(dividingBy: 2) == 1)))
  if isUp { whole += 1 }
  let digits = String(Int(whole) % 1000)
  return "\(Int(whole) / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
}
