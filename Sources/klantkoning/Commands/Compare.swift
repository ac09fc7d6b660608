import Corpus
import Reports

extension Command {
  static let compare = Command(
    "compare", "[PATH ...]",
    examples: [
      "klantkoning compare", "klantkoning compare essays/ | less -S",
      "klantkoning compare essays/ --author 'Wim Aalbers'",
      "klantkoning compare --json essays/ | jq '.topics[] | select(.attitudes | index(\"for\") and index(\"against\"))'",
    ],
    flags: [.author, .noPager, .model], help: { $0.compare }
  ) { (call) throws(UsageError) in
    let name = call.typed.author.map { PositionName($0) }
    let joined = name.flatMap { $0.isPath ? [$0.word] : nil } ?? []
    let outcomes = try call.read(call.typed.words, joined: joined, contents: .topics)
    guard !outcomes.essays.isEmpty else { return .failed }
    let positions = Position.all(of: outcomes.essays)
    if let first = positions.first, let other = positions.first(where: { $0.target != first.target }) {
      throw .differentTargets(first.target, other.target)
    }
    let named = try name?.position(in: outcomes).neighbours(among: positions)
    return try call.end(outcomes, call.comparison(of: positions, named), paged: true)
  }
}

extension Position {
  fileprivate func neighbours(among positions: [Position]) -> Neighbours { Neighbours(of: self, among: positions) }
}

extension Call {
  /// All positions side by side, or what they come to where they are too many for that.
  fileprivate func comparison(of positions: [Position], _ named: Neighbours?) -> [UInt8] {
    let overview = positions.count > Overview.mostPositions ? nil : Overview(positions)
    if typed.json {
      let totals = PositionTotals(positions)
      return overview.map { JSONReport.overview($0, totals, named: named) } ?? JSONReport.totals(totals, named: named)
    }
    let report = TextReport(words, style)
    return overview.map { report.overview($0, named: named) } ?? report.totals(PositionTotals(positions), named: named)
  }
}
