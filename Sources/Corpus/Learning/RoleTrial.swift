/// Measures a role learner: on folds grouped by author or source, or on essays held apart.
package struct RoleTrial: Sendable {
  package var learner: RoleLearner

  package init(learner: RoleLearner) { self.learner = learner }

  /// Scores on folds, each learned from the others; by set name.
  ///
  /// - Parameter learned: what of an essay is learned from; nil leaves it out.
  package func crossValidate(
    _ data: [RoleData], folds: Int, learned: (RoleTable.Entry) -> RoleTable.Entry? = { $0 },
    sets: (RoleData) -> String
  ) -> [String: RoleScores] {
    var result: [String: RoleScores] = [:]
    let fold = Self.folds(data, folds)
    for held in 0..<folds {
      let model = learner.model(of: data.indices.filter { fold[$0] != held }.compactMap { learned(data[$0].entry) })
      for index in data.indices where fold[index] == held {
        score(data[index], model, into: &result[sets(data[index]), default: RoleScores()])
      }
    }
    return result
  }

  /// For each essay the roles of its sentences by a model that has not seen it or its group; every model learns from
  /// the entries of `table`, too.
  package func unseenRoles(_ data: [RoleData], folds: Int, beside table: [RoleTable.Entry] = []) -> [RoleReading] {
    var roles: [Int: RoleReading] = [:]
    let fold = Self.folds(data, folds)
    for held in 0..<folds {
      let model = learner.model(of: data.indices.filter { fold[$0] != held }.map { data[$0].entry } + table)
      for index in data.indices where fold[index] == held { roles[index] = RoleReading(data[index].features, model) }
    }
    return data.indices.compactMap { roles[$0] }
  }

  package func score(_ essay: RoleData, _ model: RoleModel, into scores: inout RoleScores) {
    scores.add(
      segments: essay.segments, gold: essay.essay.gold.roles,
      components: essay.components(RoleReading(essay.features, model).roles))
  }

  /// A fold for each essay: groups by falling size, each to the fold that is smallest so far.
  package static func folds(_ data: [RoleData], _ count: Int) -> [Int] {
    var members: [String: [Int]] = [:]
    for (index, essay) in data.enumerated() { members[essay.entry.group, default: []].append(index) }
    var sizes = [Int](repeating: 0, count: count)
    var fold = [Int](repeating: 0, count: data.count)
    for (_, indices) in members.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      let target = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      for index in indices { fold[index] = target }
      sizes[target] += indices.reduce(0) { $0 + data[$1].entry.rows.count }
    }
    return fold
  }
}
