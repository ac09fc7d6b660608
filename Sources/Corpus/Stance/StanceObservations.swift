import Dutch

/// What of each sentence bears on the author's stance, by name.
///
/// A name is a place and what stands there (`thesis:harmful`, `use:rejects`); how far a sentence has a role weighs what
/// it says.
package enum StanceObservations {
  /// An observation by the number of its name in `StanceNames`, and how much of it there is.
  package struct Observation: Sendable {
    var name: Int
    var value: Float
  }

  /// What each sentence adds, in order of sentences.
  package static func bySentence(_ scene: StanceScene) -> [[Observation]] {
    var observations = scene.roles.roles.indices.map { sentence($0, scene) }
    for use in scene.uses { observations[use.sentence] += self.use(use) }
    for use in scene.kindred { observations[use.sentence] += kindred(use) }
    addLast(scene, to: &observations)
    return observations
  }

  /// An essay's observations by name: the sum over its sentences, more of the same counting ever less.
  package static func ofEssay(_ bySentence: [[Observation]]) -> [(name: String, value: Float)] {
    values(sums(bySentence)).map { (StanceNames.all[$0.name], $0.value) }
  }

  /// The sums over all sentences, by the number of the name; nil for what no sentence has.
  static func sums(_ bySentence: [[Observation]]) -> [Float?] {
    var sums = [Float?](repeating: nil, count: StanceNames.all.count)
    for observations in bySentence { for one in observations { sums[one.name] = (sums[one.name] ?? 0) + one.value } }
    return sums
  }

  /// What an essay's sums weigh, in the order of the names, and what is said of every essay.
  static func values(_ sums: [Float?]) -> [Observation] {
    var all: [Observation] = []
    var isNamed = false
    for name in StanceNames.inOrder {
      guard let sum = sums[name] else { continue }
      all.append(Observation(name: name, value: dampened(sum)))
      isNamed = isNamed || StanceNames.isUse(name)
    }
    all.append(Observation(name: StanceNames.always, value: 1))
    if !isNamed { all.append(Observation(name: StanceNames.neverNamed, value: 1)) }
    return all
  }

  /// What a sum weighs.
  static func dampened(_ sum: Float) -> Float { Float(logarithm(1 + Double(sum)) / logarithm(2)) }

  // MARK: The saying itself

  private static func use(_ use: StanceScene.Use) -> [Observation] {
    let kinship: StanceNames.Kinship = use.isCounter ? .opposite : .use
    return use.scores.all.map { Observation(name: StanceNames.number(kinship, $0.0), value: Float($0.1)) } + [
      Observation(name: StanceNames.number(kinship, use.form), value: ownScale)
    ]
  }

  private static func kindred(_ use: KindredUse) -> [Observation] {
    [(true, use.scores.endorses), (false, use.scores.rejects)].map { endorses, score in
      Observation(
        name: StanceNames.number(kin: use.kinship > 0, endorses: endorses),
        value: ownScale * Float(score * abs(use.kinship)))
    }
  }

  /// The last word on the saying says more than the ones before.
  private static func addLast(_ scene: StanceScene, to observations: inout [[Observation]]) {
    guard let last = scene.uses.last(where: { !$0.isCounter }) else { return }
    observations[last.sentence] += last.scores.all.map {
      Observation(name: StanceNames.number(last: $0.0), value: Float($0.1))
    }
  }

  // MARK: The author's own words

  /// These observations come smaller than the uses of the saying.
  private static let ownScale: Float = 0.5

  private static func sentence(_ sentence: Int, _ scene: StanceScene) -> [Observation] {
    let told = told(sentence, scene)
    let hits = scene.concepts[sentence]
    if told.isEmpty && hits.isEmpty { return [] }
    let shares = Shares(scene, sentence)
    var all: [Observation] = []
    func add(_ place: StanceNames.Place, _ share: Float) {
      guard share > 0.05 else { return }
      for one in told {
        all.append(Observation(name: StanceNames.number(place, told: one), value: share * ownScale))
      }
    }
    add(.thesis, shares.thesis)
    add(.own, shares.own)
    add(.counter, shares.counter)
    add(.other, shares.other)
    if let region = scene.region(sentence), !scene.mocked.contains(sentence) { add(region.place, 1) }
    addConcepts(hits, shares.own * ownScale, to: &all)
    return all
  }

  /// How far the author speaks up, in his own voice, for what the target stands for, or for what stands against it.
  private static func addConcepts(_ hits: [ConceptFinder.Hit], _ share: Float, to all: inout [Observation]) {
    guard share > 0.05 * ownScale else { return }
    for isFor in [true, false] {
      let count = hits.count { $0.isFor == isFor }
      if count == 0 { continue }
      all.append(Observation(name: StanceNames.number(conceptsFor: isFor), value: share * Float(count)))
    }
  }

  /// What the sentence says of the target, or of what the target is about.
  private static func told(_ sentence: Int, _ scene: StanceScene) -> [Int] {
    var told: [Int] = []
    let byCue = StanceNames.toldByCue
    for match in scene.cues[sentence] {
      guard let one = byCue[match.cue], !told.contains(one) else { continue }
      if StanceNames.onService.contains(one), !scene.target.isOnService { continue }
      told.append(one)
    }
    if scene.isNear[sentence], scene.uses(in: sentence).isEmpty {
      told.append(StanceNames.told(itsWordsDenied: !scene.reading.sentences[sentence].negated.isEmpty))
    }
    return told
  }

  /// How far a sentence does what bears on the stance; what the author takes back is not his.
  private struct Shares {
    var thesis: Float
    var own: Float
    var counter: Float
    var other: Float

    init(_ scene: StanceScene, _ sentence: Int) {
      let thesis = scene.likelihood(.thesis, sentence)
      let own = thesis + scene.likelihood(.claim, sentence) + scene.likelihood(.premise, sentence)
      let isMocked = scene.mocked.contains(sentence)
      self.thesis = isMocked ? 0 : thesis
      self.own = isMocked ? 0 : own
      counter = scene.likelihood(.counter, sentence) + (isMocked ? own : 0)
      other = scene.likelihood(.example, sentence) + scene.likelihood(nil, sentence)
    }
  }
}

extension StanceScene.Region {
  /// How names call it.
  fileprivate var place: StanceNames.Place {
    switch self {
    case .title: .title
    case .lead: .lead
    case .end: .end
    }
  }
}

extension AttitudeScores {
  /// Each attitude with its likelihood.
  var all: [(AdageUse.Attitude, Double)] {
    [(.endorses, endorses), (.rejects, rejects), (.qualifies, qualifies), (.mentions, mentions)]
  }
}
