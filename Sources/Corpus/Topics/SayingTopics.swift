import Dutch
import Prose

/// What sayings speak of where an essay uses them, by their tenets.
struct SayingTopics {
  /// A topic that a saying speaks of.
  struct Use {
    var topic: Int
    var sentence: Int
    /// Where the saying stands in the text.
    var stretch: Stretch
    /// The saying's place among those of the essay.
    var saying: Int
    /// 0…1.
    var strength: Float
    /// Whether the author is for the topic (1) or against it (-1), by what he thinks of the saying.
    var polarity: Float

    /// Below the keys of words and phrases.
    private static let firstKey = -1 << 38

    func mention(_ scene: TopicScene) -> TopicCandidate.Mention {
      TopicCandidate.Mention(
        place: .init(sentence: sentence, key: Self.firstKey + saying), token: token(scene.reading), strength: strength,
        weight: strength * max(0.8, scene.weight(sentence)), polarity: polarity, verdict: 0,
        isArgued: true)
    }

    /// The saying's first noun.
    private func token(_ reading: Reading) -> Int {
      let sentence = reading.document.sentences[sentence].tokens
      var first: Int?
      for token in sentence where reading.document.tokens[token].stretch.overlaps(stretch) {
        if reading.words[token].tag == .noun { return token }
        first = first ?? token
      }
      return first ?? sentence.lowerBound
    }
  }

  /// In the order of the sayings.
  private(set) var uses: [Use] = []

  /// - Parameters:
  ///   - kinship: how a saying is related to the target.
  ///   - takesSide: whether the author has a stance on the target.
  init(
    _ found: [FoundAdage], _ kinship: (FoundAdage) -> AttitudeScene.Kinship, _ target: Target, takesSide: Bool,
    _ lexicon: TopicLexicon = .standard
  ) {
    for (index, adage) in found.enumerated() {
      if kinship(adage) == .target {
        if takesSide, let tenets = target.tenetKeys { add(tenets.upheld.prefix(1), adage, index, 0, lexicon) }
      } else if adage.attitude != .mentions, let tenets = TenetKeys(of: adage.canonical) {
        let scores = adage.attitudeScores
        let polarity = Float(max(-1, min(1, 1.3 * (scores.endorses - scores.rejects))))
        add(tenets.upheld.prefix(2), adage, index, polarity, lexicon)
        add(tenets.rejected.prefix(1), adage, index, -polarity, lexicon)
      }
    }
  }

  /// The first of its tenets is what a saying is about; those behind it are near.
  private mutating func add(
    _ tenets: ArraySlice<TenetKeys.Key>, _ adage: FoundAdage, _ index: Int, _ polarity: Float, _ lexicon: TopicLexicon
  ) {
    for (rank, tenet) in tenets.enumerated() {
      guard let place = tenet.concept.flatMap(lexicon.topic(ofConcept:)) else { continue }
      uses.append(
        Use(
          topic: place.topic, sentence: adage.sentence, stretch: adage.stretch, saying: index,
          strength: rank == 0 ? 0.8 : 0.5, polarity: place.sign * polarity))
    }
  }
}
