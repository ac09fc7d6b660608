import Dutch

/// What of each sentence bears on the author's stance.
package enum StanceObservations {
  /// A named observation and how much of it there is.
  package typealias Observation = (name: String, value: Float)

  /// What each sentence adds, in order of sentences.
  package static func bySentence(_ scene: StanceScene) -> [[Observation]] {
    var observations = scene.roles.roles.indices.map { sentence($0, scene) }
    for use in scene.uses { observations[use.sentence] += self.use(use, scene) }
    return observations
  }

  /// An essay's observations: the sum over its sentences, more of the same counting ever less.
  package static func ofEssay(_ bySentence: [[Observation]]) -> [Observation] {
    sums(bySentence).sorted { $0.key < $1.key }.map { ($0.key, dampened($0.value)) } + [("always", 1)]
  }

  static func sums(_ bySentence: [[Observation]]) -> [String: Float] {
    var sums: [String: Float] = [:]
    for observations in bySentence { for one in observations { sums[one.name, default: 0] += one.value } }
    return sums
  }

  /// What a sum weighs.
  static func dampened(_ sum: Float) -> Float { Float(logarithm(1 + Double(sum)) / logarithm(2)) }

  // MARK: The saying itself

  private static func use(_ use: StanceScene.Use, _ scene: StanceScene) -> [Observation] {
    let kind = use.isCounter ? "opposite" : "use"
    var observations: [Observation] = []
    for (attitude, likelihood) in use.scores.all where likelihood > 0.05 {
      let value = Float(likelihood) * useScale
      observations.append(("\(kind):\(attitude)", value))
      if let region = scene.region(use.sentence) {
        observations.append(("\(kind):\(attitude):at=\(region)", value / 2))
      }
    }
    return observations
  }

  /// Uses of the saying say most, so that their observations come larger: the same weight costs the prior less.
  private static let useScale: Float = 2

  // MARK: The author's own words

  /// Other observations come small, so that they decide only where the saying itself says little.
  private static let ownScale: Float = 0.2

  private static func sentence(_ sentence: Int, _ scene: StanceScene) -> [Observation] {
    let thesis = scene.likelihood(.thesis, sentence)
    guard thesis > 0.1 else { return [] }
    return told(scene.bags[sentence]).map { ("thesis:\($0)", thesis * ownScale) }
  }

  /// The features that tell of attitude: cues, polarity, mood, negation.
  private static func told(_ bag: FeatureBag) -> [String] {
    (0..<bag.count).lazy.map(bag.name).filter { name in
      name.hasPrefix("cue=") || name.hasPrefix("polarity=") || name.hasPrefix("mood=") || name == "negation"
    }
  }
}

extension AttitudeScores {
  /// Each attitude with its likelihood.
  var all: [(AdageUse.Attitude, Double)] {
    [(.endorses, endorses), (.rejects, rejects), (.qualifies, qualifies), (.mentions, mentions)]
  }
}
