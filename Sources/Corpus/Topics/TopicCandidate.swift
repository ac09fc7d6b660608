/// What may be a topic of an essay: the words that speak of it, and what they add up to.
struct TopicCandidate {
  /// A word or phrase that speaks of the topic.
  struct Mention {
    struct Place {
      var sentence: Int
      /// `TopicHit.key`.
      var key: Int

      /// Equal for equal places.
      var number: UInt64 {
        UInt64(truncatingIfNeeded: sentence + 1) << 40 ^ UInt64(truncatingIfNeeded: key) & 0xFF_FFFF_FFFF
      }
    }

    var place: Place
    var token: Int
    /// 0…1.
    var strength: Float
    /// How much it counts: by its sentence's role and its strength.
    var weight: Float
    /// What its words say of the topic by themselves: praised (1), blamed (-1).
    var polarity: Float
    /// What is said of it where it stands, -1…1.
    var verdict: Float
    /// Whether its sentence is the title or part of the argument.
    var isArgued: Bool
    /// Whether its words are the topic's name.
    var isName = false
  }

  /// The noun of the essay's own; nil for a topic of the lexicon.
  let noun: String?
  /// In the lexicon; nil for a noun of the essay's own.
  let topic: Int?
  /// In the order of the text.
  let mentions: ArraySlice<Mention>
  /// Whether one of the words is the topic's name.
  let isNamed: Bool
  /// How many different words speak of it; five stand for more.
  private let variety: Int
  /// The number of sentences that speak of it.
  private let spread: Int
  private let strongest: Float

  init(noun: String?, topic: Int?, _ mentions: ArraySlice<Mention>) {
    (self.noun, self.topic, self.mentions) = (noun, topic, mentions)
    var isNamed = topic == nil
    // Five numbers beside each other; an array would be made for each candidate.
    var keys = SIMD8<Int>(repeating: 0)
    var variety = 0
    var (spread, sentence, strongest) = (0, -1, Float(0))
    for mention in mentions {
      isNamed = isNamed || mention.isName
      if variety < 5, !(0..<variety).contains(where: { keys[$0] == mention.place.key }) {
        keys[variety] = mention.place.key
        variety += 1
      }
      if mention.place.sentence != sentence { spread += 1 }
      sentence = mention.place.sentence
      strongest = max(strongest, mention.strength)
    }
    (self.isNamed, self.variety, self.spread, self.strongest) = (isNamed, variety, spread, strongest)
  }

  /// What the topic is called.
  var name: String { noun ?? topic.map(TopicLexicon.standard.name) ?? "" }

  /// The word that shows the attitude best: what counts most, and more where it says by itself what the author says.
  func lead(_ attitude: Topic.Attitude) -> Int? {
    let side: Float = attitude == .for ? 1 : attitude == .against ? -1 : 0
    var best: (worth: Float, token: Int)?
    for mention in mentions {
      let agreement = side * (mention.polarity + 0.6 * mention.verdict)
      let worth = mention.weight * (1 + max(-0.8, min(1, agreement)))
      if worth > best?.worth ?? -1 { best = (worth, mention.token) }
    }
    return best?.token
  }

  /// The sentence of the first mention.
  var first: Int { mentions.first?.place.sentence ?? 0 }

  /// Whether most of its words have been seen with other topics, and none is its name; all have been seen then.
  func echoes(_ seen: inout KeyTable) -> Bool {
    let echoes = mentions.count { seen[$0.place.number] >= 0 }
    for mention in mentions { seen.insert(mention.place.number, 0) }
    return Float(echoes) >= 0.6 * Float(mentions.count) && !isNamed
  }

  /// Whether it takes more than one chance word: two words, two sentences, or one clear word in the argument.
  ///
  /// - Parameter isAtStake: whether it is what the target is disputed over: everyday words will do.
  func isSolid(isAtStake: Bool) -> Bool {
    if topic == nil { return mentions.count > 1 }
    if isAtStake, strongest >= 0.3, mentions.contains(where: \.isArgued) { return true }
    guard strongest >= 0.45 || isNamed else { return false }
    return variety > 1 || spread > 1 || mentions.contains { $0.isArgued && $0.strength >= 0.7 }
  }

  /// The weight of its mentions, more where different words and sentences speak of it.
  var score: Float {
    let weight = mentions.reduce(0) { $0 + $1.weight }
    let manifold = 1 + 0.25 * Float(min(4, variety - 1))
    return weight * manifold * (1 + 0.1 * Float(min(5, spread) - 1)) * (strongest < 0.5 ? 0.5 : 1)
  }

  /// The attitude: what its words say by themselves, what is said of them, and what the author's stance lets expect.
  ///
  /// Blame in a word binds more than praise: nobody who is for it says *slaafs*. Where praise in the words stands
  /// against the author's stance, he sees two sides.
  ///
  /// - Parameters:
  ///   - prior: what the author's stance lets expect, -1…1.
  ///   - least: what takes a side.
  func attitude(prior: Float, least: Float = 0.2) -> Topic.Attitude {
    var (total, words, good, bad) = (Float(0), Float(0), Float(0), Float(0))
    for mention in mentions {
      total += mention.weight
      words += mention.weight * mention.polarity * (mention.polarity < 0 ? 1.4 : 0.9)
      if mention.verdict > 0 { good += mention.weight * mention.verdict }
      if mention.verdict < 0 { bad -= mention.weight * mention.verdict }
    }
    guard total > 0 else { return .neutral }
    var own = words / total
    // Who is against what others praise uses their words.
    if own > 0, prior < 0 { own *= 0.6 }
    let value = own + 0.6 * (good - bad) / total + prior
    if own * prior < 0, min(abs(own), abs(prior)) >= 0.5, abs(value) < 0.4 { return .both }
    if abs(value) > least { return value > 0 ? .for : .against }
    return mentions.count > 2 && min(good, bad) >= 0.25 * total ? .both : .neutral
  }
}
