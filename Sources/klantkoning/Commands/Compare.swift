import Corpus
import Reports

extension Command {
  static let compare = Command(
    "compare", "[PATH ...]",
    examples: [
      "klantkoning compare", "klantkoning compare essays/ | less -S",
      "klantkoning compare essays/ --author 'Wim Aalbers'",
      "klantkoning compare --json essays/ | jq '.topics[] | select(.attitudes | index(\"for\") and index(\"against\"))'",
      "klantkoning compare part-1.ndjson part-2.ndjson",
    ],
    flags: [.author, .noPager, .from, .model], help: { $0.compare }
  ) { (call) throws(UsageError) in
    guard let word = call.typed.author else {
      let all = try call.positions(contents: .topics, call.typed.json ? .compared : .comparedUnquoted)
      return try call.compare(all.positions, nil, essays: all.essays, errors: all.errors.count)
    }
    let name = PositionName(word)
    let outcomes = try call.read(call.typed.words, joined: name.isPath ? [name.word] : [], contents: .topics)
    guard !outcomes.essays.isEmpty else { return .failed }
    let positions = Position.all(of: outcomes.essays)
    return try call.compare(
      positions, name.position(in: outcomes), essays: outcomes.essays.count, errors: outcomes.errors.count)
  }
}

extension Call {
  /// - Parameter named: whose neighbours are asked for.
  fileprivate func compare(
    _ positions: [Position], _ named: Position?, essays: Int, errors: Int
  ) throws(UsageError) -> Ending {
    guard let first = positions.first else { return .failed }
    if let other = positions.first(where: { $0.target != first.target }) {
      throw .differentTargets(first.target, other.target)
    }
    let neighbours = named.map { Neighbours(of: $0, among: positions) }
    return try end(essays: essays, errors: errors, comparison(of: positions, neighbours), paged: true)
  }

  /// All positions side by side, or what they come to where they are too many for that.
  private func comparison(of positions: [Position], _ named: Neighbours?) -> [UInt8] {
    let overview = positions.count > Overview.mostPositions ? nil : Overview(positions)
    if typed.json {
      let totals = PositionTotals(positions)
      return overview.map { JSONReport.overview($0, totals, named: named) } ?? JSONReport.totals(totals, named: named)
    }
    let report = TextReport(words, style)
    return overview.map { report.overview($0, named: named) } ?? report.totals(PositionTotals(positions), named: named)
  }
}
