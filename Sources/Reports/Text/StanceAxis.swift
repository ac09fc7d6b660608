import Corpus

extension TextReport {
  /// The authors on a line from against to in favor, a row each, in their order.
  ///
  /// - Parameter marks: of the positions, where they have any.
  func axis(_ positions: [Position], marks: [Mark] = [], on page: inout Page) {
    let starts = positions.indices.map { marks.indices.contains($0) ? marks[$0].rawValue + " " : "" }
    axis(positions, names: zip(starts, positions).map { $0 + name($1) }, on: &page)
  }

  /// - Parameter names: what each position's row begins with.
  func axis(_ positions: [Position], names: [String], on page: inout Page) {
    let longest = names.map(displayWidth).max() ?? 0
    let labels = Stance.Label.allCases.map { displayWidth(words.label($0)) }.max() ?? 0
    let nameColumns = max(min(longest, page.style.columns / 3, page.style.columns - labels - 24), 1)
    let width = max(page.style.columns - nameColumns - labels - 13, 11) / 2 * 2 + 1
    page.line(String(repeating: " ", count: nameColumns + 4) + page.emphasized(scale(width), .dim))
    for (position, name) in zip(positions, names) {
      let name = padded(name, to: nameColumns)
      let line = Self.line(position.label == .none ? nil : position.score, width)
      let label = page.emphasized(words.label(position.label), emphasis(position.label))
      let score = position.label == .none ? "     " : signed(position.score)
      page.line("  \(name)  \(line)  \(score)  \(label)")
    }
  }

  /// The words above the line: its ends and its middle.
  private func scale(_ width: Int) -> String {
    let (left, middle, right) = (words.against, words.qualified, words.favor)
    let before = (width - displayWidth(middle)) / 2 - displayWidth(left)
    let after = width - displayWidth(left) - before - displayWidth(middle) - displayWidth(right)
    guard before > 0, after > 0 else { return left }
    return left + String(repeating: " ", count: before) + middle + String(repeating: " ", count: after) + right
  }

  private static func line(_ score: Double?, _ width: Int) -> String {
    var marks = [Character](repeating: "─", count: width)
    marks[width / 2] = "┼"
    if let score {
      let place = ((max(min(score, 1), -1) + 1) / 2 * Double(width - 1)).rounded(.toNearestOrAwayFromZero)
      marks[Int(place)] = "●"
    }
    return String(marks)
  }
}
