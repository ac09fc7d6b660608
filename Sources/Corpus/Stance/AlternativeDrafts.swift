import Dutch
import Prose

/// The concepts that an essay names, with what is observed of them.
struct AlternativeDrafts {
  /// A concept as its mentions are gone through.
  fileprivate struct Draft {
    var concept: String
    var firstToken: Int
    var signs = AlternativeSigns()
    /// How much of its mentions stands in the author's own sentences.
    var own: Float = 0
    var isOnlyVerb = true
  }

  private var drafts: [Draft] = []
  private var mentions: [(draft: Int32, token: Int32)] = []

  init(_ scene: StanceScene) {
    addAll(scene, AlternativeWords(scene))
    for index in drafts.indices { drafts[index].finish() }
  }

  var indices: Range<Int> { drafts.indices }

  func concept(of index: Int) -> String { drafts[index].concept }

  func firstToken(of index: Int) -> Int { drafts[index].firstToken }

  /// Where a concept is named, in order.
  func tokens(of index: Int) -> [Int] { mentions.filter { $0.draft == index }.map { Int($0.token) } }

  /// What is observed of a concept.
  func signs(of index: Int) -> AlternativeSigns { drafts[index].signs }

  // MARK: What is observed

  private mutating func addAll(_ scene: StanceScene, _ words: AlternativeWords) {
    /// The draft of each key of `AlternativeWords`; -1 where it has none yet.
    var byKey = [Int32](repeating: -1, count: words.keyCount)
    var byName = DraftsByName()
    // Most essays have fewer.
    drafts.reserveCapacity(96)
    mentions.reserveCapacity(96)
    let (reading, concepts) = (scene.reading, scene.target.concepts)
    for (number, sentence) in reading.document.sentences.enumerated() {
      guard let first = sentence.tokens.first(where: { words.keys[$0] >= 0 }) else { continue }
      let seen = AlternativeSentence(scene, number)
      for token in first..<sentence.tokens.upperBound where words.keys[token] >= 0 {
        let key = Int(words.keys[token])
        if byKey[key] < 0 {
          let count = drafts.count
          let concept = words.concept(key)
          let hash = FeatureBag.hash(concept.utf8)
          byKey[key] = Int32(byName.draft(concept, hash, orNew: count))
          if byKey[key] == count {
            let signs = Self.signs(concept, hash, token, words, concepts)
            drafts.append(Draft(concept: concept, firstToken: token, signs: signs))
          }
        }
        let index = Int(byKey[key])
        mentions.append((Int32(index), Int32(token)))
        drafts[index].add(token, reading, seen)
      }
    }
  }

  /// What the name of a concept says.
  private static func signs(
    _ concept: String, _ hash: UInt64, _ token: Int, _ words: AlternativeWords, _ sides: ConceptSides
  ) -> AlternativeSigns {
    var signs = AlternativeSigns()
    signs.add(.always)
    let classes = words.classes(of: concept, at: token)
    if classes != 0 {
      signs.add(.known)
      for (place, known) in AlternativeWords.classes.enumerated() where classes & 1 << UInt64(place) != 0 {
        signs.add(known.0)
      }
    }
    switch AlternativeWords.suffix(of: concept) {
    case .quality?: signs.add(.quality)
    case .abstract?: signs.add(.abstract)
    case nil: break
    }
    switch sides.isFor(hash: hash) {
    case true?: signs.add(.upheld)
    case false?: signs.add(.opposed)
    case nil: break
    }
    return signs
  }
}

extension AlternativeDrafts.Draft {
  /// Adds what a mention shows.
  fileprivate mutating func add(_ token: Int, _ reading: Reading, _ sentence: AlternativeSentence) {
    let word = reading.words[token]
    if word.tag != .verb { isOnlyVerb = false }
    if word.tag == .adjective { signs.add(.adjective) }
    own += sentence.own
    signs.add(asserted: sentence.asserted)
    signs.add(featuresOf: sentence.signs)
    for frame in sentence.frames where frame.tokens.contains(token) && !sentence.isNegated(token) {
      signs.add(frame.feature)
      signs.add(.framed)
    }
    if token > sentence.tokens.lowerBound, Self.isColon(reading, token - 1) { signs.add(.behindColon) }
  }

  private static func isColon(_ reading: Reading, _ token: Int) -> Bool {
    let form = reading.forms[reading.words[token].form].utf8
    return form.count == 1 && form.first == UInt8(ascii: ":")
  }

  /// Notes what the mentions add up to.
  fileprivate mutating func finish() {
    signs.add(own: Float(logarithm(1 + Double(own)) / logarithm(2)))
    if signs.has(.known) {
      signs.add(.knownAsserted)
      if signs.has(.framed) { signs.add(.knownFramed) }
    }
    if isOnlyVerb { signs.add(.onlyVerb) }
  }
}

/// The drafts of an essay by the names of their concepts.
private struct DraftsByName {
  private var plain = KeyTable(capacity: 64)
  /// Those whose names can be written in other bytes.
  private var others: [String: Int] = [:]

  /// The draft of a name with this hash, else a new one.
  mutating func draft(_ name: String, _ hash: UInt64, orNew index: Int) -> Int {
    guard name.isASCII else {
      let draft = others[name] ?? index
      others[name] = draft
      return draft
    }
    let known = plain[hash]
    if known >= 0 { return known }
    plain.insert(hash, index)
    return index
  }
}

/// What a sentence says of every concept that it names.
private struct AlternativeSentence {
  let tokens: Range<Int>
  /// How far it is asserted, and how far it is the author's own.
  let asserted: Float
  let own: Float
  /// What is seen of all its concepts.
  private(set) var signs = AlternativeSigns()
  /// What is seen of those that stand in a frame.
  private(set) var frames: [(feature: AlternativeModel.Feature, tokens: Range<Int>)] = []
  private let negated: [Range<Int>]

  init(_ scene: StanceScene, _ sentence: Int) {
    tokens = scene.reading.document.sentences[sentence].tokens
    negated = scene.reading.sentences[sentence].negated
    asserted = scene.likelihood(.thesis, sentence) + scene.likelihood(.claim, sentence)
    own = asserted + scene.likelihood(.premise, sentence)
    addPlace(scene, sentence)
    let (cues, frames) = (AlternativeModel.cues, AlternativeModel.frames)
    for match in scene.cues[sentence] {
      if let feature = cues[match.cue] {
        signs.add(feature)
      } else if let frame = frames[match.cue] {
        self.frames.append((frame, match.tokens))
      }
    }
  }

  private mutating func addPlace(_ scene: StanceScene, _ sentence: Int) {
    let blocks = scene.scene.bodyBlocks
    switch scene.region(sentence) {
    case .title: signs.add(.inTitle)
    case .lead: signs.add(.inLead)
    case .end: signs.add(.atEnd)
    case nil:
      let block = scene.reading.document.sentences[sentence].block
      if blocks.count > 2, block == blocks[blocks.count - 2] { signs.add(.nearEnd) }
    }
    if sentence == scene.reading.document.sentences.count - 1 { signs.add(.inLastSentence) }
  }

  func isNegated(_ token: Int) -> Bool { negated.contains { $0.contains(token) } }
}
