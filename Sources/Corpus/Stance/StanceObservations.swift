import Dutch

/// What of each sentence bears on the author's stance, by name.
///
/// A name is a place and what stands there (`thesis:harmful`, `use:rejects`); how far a sentence has a role weighs what
/// it says.
package enum StanceObservations {
  /// A named observation and how much of it there is.
  package typealias Observation = (name: String, value: Float)

  /// What each sentence adds, in order of sentences.
  package static func bySentence(_ scene: StanceScene) -> [[Observation]] {
    var observations = scene.roles.roles.indices.map { sentence($0, scene) }
    for use in scene.uses { observations[use.sentence] += self.use(use) }
    for use in scene.kindred { observations[use.sentence] += kindred(use) }
    addLast(scene, to: &observations)
    return observations
  }

  /// An essay's observations: the sum over its sentences, more of the same counting ever less.
  package static func ofEssay(_ bySentence: [[Observation]]) -> [Observation] {
    let sums = sums(bySentence)
    var all: [Observation] = sums.sorted { $0.key < $1.key }.map { ($0.key, dampened($0.value)) }
    all.append(("always", 1))
    if !sums.keys.contains(where: { $0.hasPrefix("use:") }) { all.append(("never named", 1)) }
    return all
  }

  static func sums(_ bySentence: [[Observation]]) -> [String: Float] {
    var sums: [String: Float] = [:]
    for observations in bySentence { for one in observations { sums[one.name, default: 0] += one.value } }
    return sums
  }

  /// What a sum weighs.
  static func dampened(_ sum: Float) -> Float { Float(logarithm(1 + Double(sum)) / logarithm(2)) }

  // MARK: The saying itself

  private static func use(_ use: StanceScene.Use) -> [Observation] {
    let place = use.isCounter ? "opposite" : "use"
    return use.scores.all.map { ("\(place):" + $0.0.rawValue, Float($0.1)) } + [
      ("\(place) is " + use.form.rawValue, ownScale)
    ]
  }

  private static func kindred(_ use: KindredUse) -> [Observation] {
    let place = use.kinship > 0 ? "kin" : "foe"
    let (endorses, rejects) = (use.scores.endorses, use.scores.rejects)
    return [("endorses", endorses), ("rejects", rejects)].map { name, score in
      ("\(place):\(name)", ownScale * Float(score * abs(use.kinship)))
    }
  }

  /// The last word on the saying says more than the ones before.
  private static func addLast(_ scene: StanceScene, to observations: inout [[Observation]]) {
    guard let last = scene.uses.last(where: { !$0.isCounter }) else { return }
    observations[last.sentence] += last.scores.all.map { ("last use:" + $0.0.rawValue, Float($0.1)) }
  }

  // MARK: The author's own words

  /// These observations come smaller than the uses of the saying.
  private static let ownScale: Float = 0.5

  private static func sentence(_ sentence: Int, _ scene: StanceScene) -> [Observation] {
    let told = told(sentence, scene)
    let concepts = concepts(sentence, scene)
    guard !told.isEmpty else { return concepts }
    var places: [(name: String, share: Float)] = Place.allCases.map { ($0.rawValue, $0.share(scene, sentence)) }
    if let region = scene.region(sentence), !scene.mocked.contains(sentence) { places.append((region.rawValue, 1)) }
    return places.filter { $0.share > 0.05 }.flatMap { place in
      told.map { ("\(place.name):\($0)", place.share * ownScale) }
    } + concepts
  }

  /// How far the author speaks up, in his own voice, for what the target stands for, or for what stands against it.
  private static func concepts(_ sentence: Int, _ scene: StanceScene) -> [Observation] {
    let share = Place.own.share(scene, sentence) * ownScale
    guard share > 0.05 * ownScale else { return [] }
    let hits = scene.concepts[sentence]
    return [(true, "its concepts"), (false, "concepts against it")].compactMap { isFor, name in
      let count = hits.count { $0.isFor == isFor }
      return count == 0 ? nil : ("own:\(name)", share * Float(count))
    }
  }

  /// What the sentence says of the target, or of what the target is about.
  private static func told(_ sentence: Int, _ scene: StanceScene) -> [String] {
    var told: [String] = []
    for match in scene.cues[sentence] {
      let name = Cue.all[match.cue].name
      guard isOnPosition(match.cue) || conditions.contains(name), !told.contains(name) else { continue }
      if servedCues.contains(name), !scene.target.isOnService { continue }
      told.append(name)
    }
    if scene.isNear[sentence], !scene.uses.contains(where: { $0.sentence == sentence }) {
      told.append(scene.reading.sentences[sentence].negated.isEmpty ? "its words" : "its words denied")
    }
    return told
  }

  private static func isOnPosition(_ cue: Int) -> Bool {
    (Cue.firstOnPosition..<Cue.firstOnAlternatives).contains(cue)
  }
  private static let conditions: Set<String> = ["condition", "limitation"]
  private static let servedCues: Set<String> = ["servedFirst", "servedLimited"]

  /// What a sentence does, as far as its words bear on the stance.
  private enum Place: String, CaseIterable {
    case thesis, own, counter, other

    /// How far a sentence does it; what the author takes back is not his.
    func share(_ scene: StanceScene, _ sentence: Int) -> Float {
      let own =
        scene.likelihood(.thesis, sentence) + scene.likelihood(.claim, sentence) + scene.likelihood(.premise, sentence)
      let isMocked = scene.mocked.contains(sentence)
      return switch self {
      case .thesis: isMocked ? 0 : scene.likelihood(.thesis, sentence)
      case .own: isMocked ? 0 : own
      case .counter: scene.likelihood(.counter, sentence) + (isMocked ? own : 0)
      case .other: scene.likelihood(.example, sentence) + scene.likelihood(nil, sentence)
      }
    }
  }
}

extension AttitudeScores {
  /// Each attitude with its likelihood.
  var all: [(AdageUse.Attitude, Double)] {
    [(.endorses, endorses), (.rejects, rejects), (.qualifies, qualifies), (.mentions, mentions)]
  }
}
