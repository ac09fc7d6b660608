import Corpus

/// `Training relations`: learns which sentences readers link, and writes the weights; `Training relations-trial` measures
/// them on folds.
///
/// The roles that it learns from are those of models that have not seen the essay.
struct RelationTraining {
  /// An essay with the links that readers draw, as pairs of sentences.
  struct Item {
    var data: RoleData
    var scene: RelationScene
    /// For each link of the readers the pairs of our sentences that stand for it.
    var gold: [[Pair]]

    init(_ data: RoleData, _ roles: RoleReading) {
      self.data = data
      scene = RelationScene(data.features, roles)
      gold = data.essay.gold.supports.map { support in
        Self.sentences(support.source, data).flatMap { from in
          Self.sentences(support.goal, data).map { Pair(from: from, to: $0) }
        }
      }
    }

    private static func sentences(_ segment: Int, _ data: RoleData) -> [Int] {
      guard data.segments.indices.contains(segment - 1) else { return [] }
      return data.sentences.indices.filter { Scores.touches(data.sentences[$0], data.segments[segment - 1]) }
    }
  }

  struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  var strength = 20.0

  static func items(_ options: TrainingOptions) throws -> [Item] {
    let data = try options.essays().map(RoleData.init)
    return zip(data, RoleTrial(learner: options.roleLearner).unseenRoles(data, folds: 5)).map(Item.init)
  }

  private func cases(_ item: Item) -> [LinearClassifier.Case] {
    let gold = Set(item.gold.joined())
    return item.data.sentences.indices.flatMap { from in
      item.scene.goals(of: from).map { to in
        LinearClassifier.Case(
          observations: RelationModel.observations(from, to, in: item.scene),
          label: gold.contains(Pair(from: from, to: to)) ? 1 : 0)
      }
    }
  }

  func classifier(_ items: [Item]) -> LinearClassifier {
    .learned(from: items.flatMap(cases), labels: RelationModel.labels, strength: strength, minimum: 20)
  }

  static func run(_ arguments: [String]) throws {
    let options = try TrainingOptions(arguments)
    let items = try items(options)
    let training = RelationTraining()
    try options.write(
      training.classifier(items).text(comment: [
        "Weights of the links between sentences, learned by `Training relations` from \(items.count) essays.",
        "Strength of the prior \(training.strength).",
      ]))
  }

  /// How links compare with those of the readers.
  private struct Score {
    var gold = 0
    var found = 0
    var drawn = 0
    var right = 0

    mutating func add(_ item: Item, _ links: [Relations.Link]) {
      let drawn = Set(links.filter { $0.kind != .attacks }.map { Pair(from: $0.from, to: $0.to) })
      gold += item.gold.count
      found += item.gold.count { $0.contains(where: drawn.contains) }
      self.drawn += drawn.count
      right += drawn.intersection(item.gold.joined()).count
    }

    var text: String {
      func share(_ a: Int, _ b: Int) -> Double { RoleTraining.rounded(Double(a) / Double(max(b, 1))) }
      return "recall \(share(found, gold)) of \(gold)  of \(drawn) drawn \(share(right, drawn)) are the readers'"
    }
  }

  /// Prints by set the share of the readers' links that are found, and of the links found that are theirs: the readers
  /// mark only the clearest.
  static func trial(_ arguments: [String]) throws {
    let items = try items(try TrainingOptions(arguments))
    let fold = RoleTrial.folds(items.map(\.data), 5)
    for strength in [10.0, 20, 40] {
      var scores: [String: Score] = [:]
      for held in 0..<5 {
        let training = RelationTraining(strength: strength)
        let model = RelationModel(training.classifier(items.indices.filter { fold[$0] != held }.map { items[$0] }))
        for index in items.indices where fold[index] == held {
          let item = items[index]
          scores[RoleTraining.set(of: item.data.essay.id), default: Score()]
            .add(item, Relations(item.scene, model).links())
        }
      }
      for (name, score) in scores.sorted(by: { $0.key < $1.key }) {
        print("strength \(strength)", name, score.text, separator: "\t")
      }
    }
  }
}
