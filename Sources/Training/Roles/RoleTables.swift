import Corpus

/// The tables of `Training roles-trial --ablate` and `--curve`: what each family of features is worth, and whether more
/// readings would help.
struct RoleTables {
  let data: [RoleData]
  let trial: RoleTrial
  var folds = 5

  /// What is scored: the four roles, their mean, and the share of segments with the right role.
  private static let columns = ["claim", "example", "counter", "premise", "mean", "accuracy"]

  private static func values(_ scores: RoleScores) -> [Double] {
    let four = columns.prefix(4).map { scores[$0].f1 ?? 0 }
    return four + [four.reduce(0, +) / 4, scores.accuracy ?? 0]
  }

  /// The means over folds of the scores on what each fold did not learn from.
  private func means(_ learned: (RoleTable.Entry) -> RoleTable.Entry?) -> [Double] {
    let fold = RoleTrial.folds(data, folds)
    let names = Dictionary(uniqueKeysWithValues: zip(data.map(\.essay.id), fold))
    let byFold = trial.crossValidate(data, folds: folds, learned: learned) { String(names[$0.essay.id] ?? 0) }
    return Self.means(byFold.sorted { $0.key < $1.key }.map { Self.values($0.value) })
  }

  private static func means(_ rows: [[Double]]) -> [Double] {
    columns.indices.map { column in rows.reduce(0) { $0 + $1[column] } / Double(max(rows.count, 1)) }
  }

  private static func line(_ cells: [String], _ values: [Double]) -> String {
    (cells + values.map { String(RoleTraining.rounded($0)) }).joined(separator: "\t")
  }

  // MARK: Ablation

  /// Families that belong together, by what they tell.
  private static let families: [(name: String, members: Set<String>)] = [
    ("words", ["lemma", "first", "firstTwo", "early", "mark"]),
    ("cues", ["cue", "quotedCue", "openingCue", "cues"]),
    ("polarity", ["polarity"]),
    ("sayings", ["saying", "sayingIs"]),
    ("grammar", ["mood", "person", "verb", "tense", "negation", "emphasis", "properNoun", "numeral"]),
    ("quotation", ["quotation"]),
    ("place", ["block", "place", "fifth", "length"]),
    ("likeness to the title", ["likeTitle"]),
  ]

  private static func family(of feature: String) -> String {
    let name = String(feature.prefix { $0 != "=" })
    return families.first { $0.members.contains(name) }?.name ?? name
  }

  /// Prints the scores without each family of features, and what that costs.
  func printAblation() {
    print((["without"] + Self.columns + ["change"]).joined(separator: "\t"))
    let whole = means { $0 }
    print(Self.line(["nothing"], whole))
    func printRow(_ name: String, _ change: @escaping (inout RoleTable.Row) -> Void) {
      let values = means { entry in
        var entry = entry
        for row in entry.rows.indices { change(&entry.rows[row]) }
        return entry
      }
      print(Self.line([name], values + [values[4] - whole[4]]))
    }
    let seen = Set(data.flatMap { $0.entry.rows.flatMap { $0.features.map { Self.family(of: $0.name) } } })
    for family in seen.subtracting(["always"]).sorted() {
      printRow(family) { row in row.features.removeAll { Self.family(of: $0.name) == family } }
    }
    printRow("neighbours' features") { row in
      for feature in row.features.indices { row.features[feature].shared = false }
    }
    printRow("words and cues") { row in
      row.features.removeAll { ["words", "cues"].contains(Self.family(of: $0.name)) }
    }
  }

  // MARK: Learning curve

  /// How often a part of the essays is drawn.
  private static let draws = 3

  /// Prints the scores when only a part of the essays is learned from, the mean of several draws.
  func printCurve() {
    print((["share", "essays"] + Self.columns + ["from", "to"]).joined(separator: "\t"))
    for share in [20, 40, 60, 80, 100] {
      let rows = (0..<(share == 100 ? 1 : Self.draws)).map { draw in
        let kept = drawn(share, draw)
        return means { kept.contains($0.id) ? $0 : nil }
      }
      let essays = data.count * share * (folds - 1) / (100 * folds)
      let mean = rows.map { $0[4] }
      print(Self.line(["\(share) %", "\(essays)"], Self.means(rows) + [mean.min() ?? 0, mean.max() ?? 0]))
    }
  }

  /// The ids of a part of the essays, drawn without replacement; the same draw gives the same ids.
  private func drawn(_ share: Int, _ draw: Int) -> Set<String> {
    var ids = data.map(\.essay.id)
    var source = Draw(seed: UInt64(draw + 1))
    for last in stride(from: ids.count - 1, to: 0, by: -1) { ids.swapAt(last, source.next(below: last + 1)) }
    return Set(ids.prefix(ids.count * share / 100))
  }
}
