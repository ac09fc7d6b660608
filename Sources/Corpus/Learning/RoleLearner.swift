/// Learns a `RoleModel`: maximum likelihood of a linear-chain conditional random field with a Gaussian prior.
package struct RoleLearner: Sendable {
  /// The strength of the prior on the weights of features.
  package var strength = 12.0
  /// The prior on the weights of neighbours' features, as a multiple of `strength`.
  package var neighbourStrength = 2.0
  /// The prior on the weights of transitions, as a multiple of `strength`: they are few, and each is seen often.
  private let transitionStrength = 1.0 / 3
  /// A feature counts when it occurs in at least this many essays.
  package var minimumEssays = 3
  package var iterations = 80

  package init() {}

  /// A feature's index; `names` and `places` by index.
  private struct Inventory {
    var index: [String: Int] = [:]
    var names: [(name: String, place: RoleModel.Place)] = []
  }

  /// Sentences of one essay as indices of features.
  private struct Chainwork {
    var features: [[Int32]]
    var joints: [Int]
    var labels: [Int]
  }

  /// The model that fits the entries best.
  package func model(of entries: [RoleTable.Entry]) -> RoleModel {
    let (names, weights) = weights(of: entries)
    let labels = RoleModel.labels
    let transitions = weights[(names.count * labels)...].map(Float.init)
    let features = names.indices.map { index in
      (
        name: Array(names[index].name.utf8), place: names[index].place,
        weights: weights[index * labels..<(index + 1) * labels].map(Float.init)
      )
    }
    return RoleModel(features: features, transitions: transitions)
  }

  /// The names of the features and the weights that fit best: `features × labels`, then the transitions.
  package func weights(
    of entries: [RoleTable.Entry]
  ) -> (names: [(name: String, place: RoleModel.Place)], weights: [Double]) {
    let inventory = inventory(of: entries)
    let work = entries.map { chainwork($0, inventory) }
    let labels = RoleModel.labels
    let featureCount = inventory.names.count * labels
    var prior = [Double](
      repeating: strength * transitionStrength, count: featureCount + Joint.allCases.count * labels * labels)
    for (index, name) in inventory.names.enumerated() {
      let one = name.place == .here ? strength : strength * neighbourStrength
      for label in 0..<labels { prior[index * labels + label] = one }
    }
    let weights = LimitedMemoryBFGS(iterations: iterations).minimum(dimensions: prior.count) { point, gradient in
      var value = 0.0
      for index in point.indices {
        value += 0.5 * prior[index] * point[index] * point[index]
        gradient[index] = prior[index] * point[index]
      }
      for essay in work {
        value += Self.add(essay, point, featureCount, &gradient)
      }
      return value
    }
    return (inventory.names, weights)
  }

  private func inventory(of entries: [RoleTable.Entry]) -> Inventory {
    var essays: [String: Int] = [:]
    var shared: Set<String> = []
    for entry in entries {
      var seen: Set<String> = []
      for row in entry.rows {
        for feature in row.features {
          seen.insert(feature.name)
          if feature.shared { shared.insert(feature.name) }
        }
      }
      for name in seen { essays[name, default: 0] += 1 }
    }
    var inventory = Inventory()
    for name in essays.keys.filter({ essays[$0, default: 0] >= minimumEssays }).sorted() {
      inventory.index[name] = inventory.names.count
      inventory.names.append((name, .here))
      if shared.contains(name) {
        inventory.names.append((name, .before))
        inventory.names.append((name, .after))
      }
    }
    return inventory
  }

  private func chainwork(_ entry: RoleTable.Entry, _ inventory: Inventory) -> Chainwork {
    let base = entry.rows.map { row in
      row.features.compactMap { feature in inventory.index[feature.name].map { ($0, feature.shared) } }
    }
    var features: [[Int32]] = base.map { $0.map { Int32($0.0) } }
    for index in base.indices {
      for (feature, shared) in base[index] where shared {
        if index + 1 < base.count { features[index + 1].append(Int32(feature + 1)) }
        if index > 0 { features[index - 1].append(Int32(feature + 2)) }
      }
    }
    return Chainwork(features: features, joints: entry.rows.map(\.joint.rawValue), labels: entry.rows.map(\.label))
  }

  /// Adds an essay's part of the gradient; returns its negative log-likelihood.
  private static func add(
    _ essay: Chainwork, _ point: [Double], _ featureCount: Int, _ gradient: inout [Double]
  ) -> Double {
    let labels = RoleModel.labels
    var scores = [Double](repeating: 0, count: essay.features.count * labels)
    for (index, features) in essay.features.enumerated() {
      for feature in features {
        for label in 0..<labels { scores[index * labels + label] += point[Int(feature) * labels + label] }
      }
    }
    let chain = Chain(
      labels: labels, scores: scores, joints: essay.joints, transitions: Array(point[featureCount...]))
    let marginals = chain.marginals()
    var value = chain.logSum
    for (index, features) in essay.features.enumerated() {
      let gold = essay.labels[index]
      value -= scores[index * labels + gold]
      for feature in features {
        let row = Int(feature) * labels
        for label in 0..<labels { gradient[row + label] += marginals[index * labels + label] }
        gradient[row + gold] -= 1
      }
      let before = index == 0 ? 0 : essay.labels[index - 1]
      value -= point[featureCount + (essay.joints[index] * labels + before) * labels + gold]
      addTransitions(chain, index, before, gold, featureCount, &gradient)
    }
    return value
  }

  private static func addTransitions(
    _ chain: Chain, _ index: Int, _ goldBefore: Int, _ gold: Int, _ featureCount: Int, _ gradient: inout [Double]
  ) {
    let labels = chain.labels
    let start = featureCount + chain.joints[index] * labels * labels
    let values = chain.local(index)
    var pairs = [Double](repeating: 0, count: labels * labels)
    var sum = 0.0
    for before in 0..<(index == 0 ? 1 : labels) {
      let reach = index == 0 ? 1 : chain.forward[index - 1][before]
      for label in 0..<labels {
        let pair =
          reach * chain.passage(index, before, label) * values[label] * chain.backward[index][label]
        pairs[before * labels + label] = pair
        sum += pair
      }
    }
    for pair in pairs.indices { gradient[start + pair] += pairs[pair] / sum }
    gradient[start + goldBefore * labels + gold] -= 1
  }
}
