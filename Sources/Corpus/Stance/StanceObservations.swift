import Dutch

/// What of each sentence bears on the author's stance, by name.
package enum StanceObservations {
  /// The names that each sentence adds, in order of sentences.
  package static func bySentence(_ scene: StanceScene) -> [[String]] {
    var names = scene.roles.indices.map { sentenceNames($0, scene) }
    for use in scene.uses { names[use.sentence] += useNames(use, scene) }
    return names
  }

  /// An essay's observations: how often each name occurs, more of the same counting ever less.
  package static func ofEssay(_ bySentence: [[String]]) -> [(name: String, value: Float)] {
    counts(bySentence).sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) } + [("always", 1)]
  }

  static func counts(_ bySentence: [[String]]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for names in bySentence { for name in names { counts[name, default: 0] += 1 } }
    return counts
  }

  /// What `count` occurrences weigh.
  static func value(_ count: Int) -> Float { Float(logarithm(1 + Double(count)) / logarithm(2)) }

  private static func region(_ sentence: Int, _ scene: StanceScene) -> String? {
    let document = scene.reading.document
    let block = document.sentences[sentence].block
    if sentence == 0, Scene.isHeading(document.blocks[block]) { return "title" }
    if block == scene.scene.bodyBlocks.first { return "lead" }
    if let last = scene.scene.bodyBlocks.last, block >= last { return "end" }
    return nil
  }

  private static func useNames(_ use: StanceScene.Use, _ scene: StanceScene) -> [String] {
    let kind = use.isCounter ? "opposite" : "use"
    let role = scene.roles[use.sentence]?.rawValue ?? "none"
    var names = [
      "\(kind):\(use.attitude)", "\(kind):\(use.form)", "\(kind):in=\(role)", "\(kind):\(use.attitude):in=\(role)",
    ]
    if let region = region(use.sentence, scene) {
      names.append("\(kind):at=\(region)")
      names.append("\(kind):\(use.attitude):at=\(region)")
    }
    for neighbour in [use.sentence - 1, use.sentence, use.sentence + 1] where scene.bags.indices.contains(neighbour) {
      let place = ["before", "here", "after"][neighbour - use.sentence + 1]
      names += told(scene.bags[neighbour]).map { "\(kind):\(place):\($0)" }
    }
    return names
  }

  private static func sentenceNames(_ sentence: Int, _ scene: StanceScene) -> [String] {
    let bag = scene.bags[sentence]
    guard let role = scene.roles[sentence] else { return [] }
    var names: [String] = []
    let told = told(bag)
    if scene.isNear[sentence] {
      names.append("near:\(role)")
      names += told.map { "near:\(role == .counter ? "counter:" : "")\($0)" }
    }
    if role == .thesis || role == .claim {
      names += told.map { "own:\($0)" }
      if let region = region(sentence, scene) { names += told.map { "\(region):\($0)" } }
    }
    if role == .thesis { names += told.map { "thesis:\($0)" } }
    return names
  }

  /// The features that tell of attitude: cues, mood, negation.
  private static func told(_ bag: FeatureBag) -> [String] {
    (0..<bag.count).lazy.map(bag.name).filter { name in
      name.hasPrefix("cue=") || name.hasPrefix("polarity=") || name.hasPrefix("mood=") || name == "negation"
    }
  }
}
