import Dutch
import Testing

@testable import Corpus

/// A small model with made-up weights, and the score of every sequence by adding up.
private struct Trial {
  static let labels = RoleState.count
  let joints: [Joint] = [.start, .inside, .block, .section]
  let model: RoleModel
  var scores: [Float] = []

  init(seed: UInt64) {
    var state = seed
    func next() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Float(state >> 40) / Float(1 << 24) * 4 - 2
    }
    model = RoleModel(
      features: [], transitions: (0..<Joint.allCases.count * Self.labels * Self.labels).map { _ in next() })
    scores = (0..<joints.count * Self.labels).map { _ in next() }
  }

  func score(_ path: [Int]) -> Float {
    path.indices.reduce(Float(0)) { sum, index in
      sum + scores[index * Self.labels + path[index]]
        + model.transition(joints[index], index == 0 ? 0 : path[index - 1], path[index])
    }
  }

  var paths: [[Int]] {
    joints.reduce([[]]) { paths, _ in paths.flatMap { path in (0..<Self.labels).map { path + [$0] } } }
  }
}

@Test func probabilitiesAreTheSharesOfAllSequences() {
  let trial = Trial(seed: 7)
  var sums = [Double](repeating: 0, count: trial.scores.count)
  var total = 0.0
  for path in trial.paths {
    let weight = exponential(Double(trial.score(path)))
    total += weight
    for (index, label) in path.enumerated() { sums[index * Trial.labels + label] += weight }
  }
  let found = trial.model.probabilities(trial.scores, trial.joints)
  for (have, want) in zip(found, sums) { #expect(abs(Double(have) - want / total) < 1e-4) }
}

@Test func theLearnerFindsWhatTellsTheLabelsApart() {
  let entries = (0..<6).map { essay in
    RoleTable.Entry(
      id: "e\(essay)", group: "g\(essay)",
      rows: (0..<4).map { row in
        let label = (row + essay) % 3
        return RoleTable.Row(
          features: [("sign=\(label)", true), ("always", false)], joint: row == 0 ? .start : .inside, label: label)
      })
  }
  var learner = RoleLearner()
  learner.strength = 0.1
  let model = learner.model(of: entries)
  var bags = FeatureBags()
  bags.add("sign", "2", shared: true)
  bags.endSentence()
  let shares = model.probabilities(model.scores(bags), [.start])
  #expect(shares.indices.max { shares[$0] < shares[$1] } == 2)
}

@Test func anEmptyEssayHasNoProbabilities() {
  let trial = Trial(seed: 1)
  #expect(trial.model.probabilities([], []).isEmpty)
}

@Test func weightsAreReadAsTheyAreWritten() throws {
  let names: [(name: String, place: RoleModel.Place)] = [("cue=x", .here), ("cue=x", .before), ("nothing", .here)]
  let labels = RoleState.count
  var weights = (0..<labels).map { Double($0) / 2 - 1 } + (0..<labels).map { -Double($0) / 8 }
  weights += [Double](repeating: 0.001, count: labels)
  weights += (0..<Joint.allCases.count * labels * labels).map { Double($0 % 7) - 3.125 }
  let text = RoleWeights.text(names: names, weights: weights, comment: ["made for a test"])
  #expect(!text.contains("nothing"))
  let model = try Array(text.utf8).withUnsafeBufferPointer { bytes throws in try RoleWeights.model(of: bytes) }
  var bags = FeatureBags()
  bags.add("cue", "x", shared: true)
  bags.endSentence()
  bags.endSentence()
  let scores = model.scores(bags)
  #expect(scores[1] == -0.5)
  #expect(scores[labels + 1] == -0.125)
  #expect(model.transition(.inside, 1, 2) == Float(weights[3 * labels + (labels + 1) * labels + 2]))
}

@Test(arguments: ["weight\tx", "weight\tx\there\t1\t2\tx\t0\t0\t0\t0", "weight\tx\tthere\t1\t2\t3\t0\t0\t0\t0"])
func aMalformedRowOfWeightsIsNamed(row: String) {
  #expect(throws: RoleWeights.Malformed(line: 2)) {
    try Array("# comment\n\(row)\n".utf8).withUnsafeBufferPointer { bytes throws in try RoleWeights.model(of: bytes) }
  }
}

@Test func theStrongestReasonsComeFirstAndEqualOnesInTheirOrder() {
  let labels = RoleState.count
  func feature(_ name: String, _ weight: Float) -> (name: [UInt8], place: RoleModel.Place, weights: [Float]) {
    (Array(name.utf8), .here, [weight] + [Float](repeating: 0, count: labels - 1))
  }
  let model = RoleModel(
    features: [feature("weak", 1), feature("first", 2), feature("against", -3), feature("second", 2)],
    transitions: [])
  var bags = FeatureBags()
  bags.add("weak")
  bags.add("first")
  bags.add("against")
  bags.add("unknown")
  bags.add("second")
  bags.endSentence()
  #expect(model.reasons(for: 0, of: 0, in: bags, most: 2).map(\.name) == ["first", "second"])
  #expect(model.reasons(for: 0, of: 0, in: bags, most: 9).map(\.name) == ["first", "second", "weak"])
}

@Test func aSentenceKeepsANameOnceAndKnowsItByItsHash() {
  var bags = FeatureBags()
  bags.add("other")
  bags.endSentence()
  bags.add("pair", "één", "twee")
  bags.add("pair", "één", "twee", shared: true)
  bags.add("alone")
  bags.add("always")
  bags.add(.always)
  bags.endSentence()
  let bag = bags[1]
  #expect((0..<bag.count).map(bag.name) == ["pair=één_twee", "alone", "always", "always"])
  #expect((0..<bag.count).allSatisfy { !bag.isShared($0) })
  #expect(bag.hash(0) == FeatureBag.hash("pair=één_twee".utf8))
  #expect(bags[0].count == 1 && bags[0].name(0) == "other")
}

@Test func everyFixedFeatureHasANameOfItsOwn() {
  #expect(Set(FixedFeature.names).count == FixedFeature.names.count)
  #expect(FixedFeature.names.prefix(FixedFeature.firstCue).allSatisfy { !$0.hasSuffix("=") })
  #expect(FixedFeature.allCases.count == FixedFeature.firstCue)
  let samples: [(FixedFeature, String)] = [
    (.always, "always"), (.paragraph, "block=paragraph"), (.lastBlockButOne, "place=lastBlockButOne"),
    (.fifth4, "fifth=4"), (.length7, "length=7"), (.fragment, "mood=fragment"),
    (.firstPlural, "person=first_plural"), (.thirdPlural, "person=third_plural"), (.imperativeVerb, "verb=imperative"),
    (.noTense, "tense=none"), (.numeral, "numeral"), (.opensQuoted, "quotation=opens"), (.likeTitle4, "likeTitle=4"),
    (.cues6, "cues=6"), (.badWords, "polarity=badWords"),
  ]
  for (feature, name) in samples { #expect(FixedFeature.names[feature.rawValue] == name) }
  for cue in [0, 7, Cue.firstOnPosition - 1] {
    #expect(FixedFeature.names[FixedFeature.number(.plain, cue)] == "cue=\(Cue.all[cue].name)")
    #expect(FixedFeature.names[FixedFeature.number(.quoted, cue)] == "quotedCue=\(Cue.all[cue].name)")
    #expect(FixedFeature.names[FixedFeature.number(.opening, cue)] == "openingCue=\(Cue.all[cue].name)")
  }
}

@Test func everyRoleHasALabel() {
  #expect(RoleLabel.count == Role.allCases.count + 1)
  for role in Role.allCases { #expect(RoleLabel.role(RoleLabel.index(role)) == role) }
  #expect(RoleLabel.index(nil) == 0 && RoleLabel.role(0) == nil)
  #expect(RoleModel.Place.count == RoleModel.Place.allCases.count)
}
