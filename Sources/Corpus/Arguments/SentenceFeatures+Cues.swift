import Dutch

extension FeatureBags {
  /// The cues of the sentence, and the polarity of its words.
  mutating func addCues(_ scene: Scene, _ sentence: Int, _ found: [CueMatch], _ memory: inout FeatureMemory) {
    let tokens = scene.words(sentence)
    let last = memory.cues.count
    var count = 0
    for match in found where match.cue < last {
      add(FixedFeature.number(match.quoted ? .quoted : .plain, match.cue), shared: true)
      if match.tokens.lowerBound <= tokens.lowerBound + 1 { add(FixedFeature.number(.opening, match.cue)) }
      if memory.cues[match.cue] != sentence {
        memory.cues[match.cue] = Int32(sentence)
        count += 1
      }
    }
    add(FixedFeature.cues0.rawValue + Swift.min(count, 6))
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
    if good > 0 { add(good > 1 ? .goodWords : .good, shared: true) }
    if bad > 0 { add(bad > 1 ? .badWords : .bad, shared: true) }
  }
}
