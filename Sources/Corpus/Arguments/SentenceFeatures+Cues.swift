import Dutch

extension FeatureBag {
  /// The cues of the sentence, and the polarity of its words.
  mutating func addCues(_ scene: Scene, _ sentence: Int, _ found: [CueMatch]) {
    let matches = found.filter { $0.cue < Cue.firstOnPosition }
    let tokens = scene.words(sentence)
    for match in matches {
      let name = Cue.all[match.cue].name
      add(match.quoted ? "quotedCue" : "cue", name, shared: true)
      if match.tokens.lowerBound <= tokens.lowerBound + 1 { add("openingCue", name) }
    }
    let count = Set(matches.map(\.cue)).count
    add("cues", String(min(count, 6)))
    addPolarity(scene, tokens)
  }

  private mutating func addPolarity(_ scene: Scene, _ tokens: Range<Int>) {
    var good = 0
    var bad = 0
    for token in tokens {
      let polarity = scene.cues.polarity(of: token)
      if polarity > 1 { good += 1 }
      if polarity < -1 { bad += 1 }
    }
    if good > 0 { add("polarity", good > 1 ? "goodWords" : "good", shared: true) }
    if bad > 0 { add("polarity", bad > 1 ? "badWords" : "bad", shared: true) }
  }
}
