import Dutch
import Prose

/// The concepts that an essay names, with what is observed of them, side by side in one table.
struct AlternativeDrafts {
  private typealias Feature = AlternativeModel.Feature

  /// A concept as its mentions are gone through.
  private struct Draft {
    var concept: String
    var firstToken: Int
    /// How much of its mentions stands in the author's own sentences.
    var own: Float = 0
    var isOnlyVerb = true
  }

  private var drafts: [Draft] = []
  /// By draft and feature.
  private var values: [Float] = []
  private var mentions: [(draft: Int32, token: Int32)] = []

  private static let width = Feature.allCases.count

  init(_ scene: StanceScene) {
    addAll(scene, AlternativeWords(scene))
    for index in drafts.indices { finish(index) }
  }

  var indices: Range<Int> { drafts.indices }

  func concept(of index: Int) -> String { drafts[index].concept }

  func firstToken(of index: Int) -> Int { drafts[index].firstToken }

  /// Where a concept is named, in order.
  func tokens(of index: Int) -> [Int] { mentions.filter { $0.draft == index }.map { Int($0.token) } }

  /// What is observed of a concept, by feature.
  func values(of index: Int) -> ArraySlice<Float> { values[index * Self.width..<(index + 1) * Self.width] }

  private subscript(index: Int, feature: Feature) -> Float {
    get { values[index * Self.width + feature.rawValue] }
    set { values[index * Self.width + feature.rawValue] = newValue }
  }

  // MARK: What is observed

  private mutating func addAll(_ scene: StanceScene, _ words: AlternativeWords) {
    /// The draft of each key of `AlternativeWords`; -1 where it has none yet.
    var byKey = [Int32](repeating: -1, count: words.keyCount)
    var byName = DraftsByName()
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
          if byKey[key] == count { begin(concept, hash, token, words, concepts) }
        }
        add(token, reading, seen, to: Int(byKey[key]))
      }
    }
  }

  /// Adds a draft with what the name of its concept says.
  private mutating func begin(
    _ concept: String, _ hash: UInt64, _ token: Int, _ words: AlternativeWords, _ sides: ConceptSides
  ) {
    let index = drafts.count
    drafts.append(Draft(concept: concept, firstToken: token))
    values.append(contentsOf: repeatElement(0, count: Self.width))
    self[index, .always] = 1
    let classes = words.classes(of: concept, at: token)
    if classes != 0 {
      self[index, .known] = 1
      for (place, known) in AlternativeWords.classes.enumerated() where classes & 1 << UInt64(place) != 0 {
        self[index, known.0] = 1
      }
    }
    if AlternativeWords.isQuality(concept) {
      self[index, .quality] = 1
    } else if AlternativeWords.isAbstract(concept) {
      self[index, .abstract] = 1
    }
    switch sides.isFor(hash: hash) {
    case true?: self[index, .upheld] = 1
    case false?: self[index, .opposed] = 1
    case nil: break
    }
  }

  private mutating func add(_ token: Int, _ reading: Reading, _ sentence: AlternativeSentence, to index: Int) {
    mentions.append((Int32(index), Int32(token)))
    let word = reading.words[token]
    if word.tag != .verb { drafts[index].isOnlyVerb = false }
    if word.tag == .adjective { self[index, .adjective] = 1 }
    drafts[index].own += sentence.own
    self[index, .asserted] = max(self[index, .asserted], sentence.asserted)
    for feature in sentence.features { self[index, feature] = 1 }
    for frame in sentence.frames where frame.tokens.contains(token) && !sentence.isNegated(token) {
      self[index, frame.feature] = 1
      self[index, .framed] = 1
    }
    if token > sentence.tokens.lowerBound, Self.isColon(reading, token - 1) { self[index, .behindColon] = 1 }
  }

  private static func isColon(_ reading: Reading, _ token: Int) -> Bool {
    let form = reading.forms[reading.words[token].form].utf8
    return form.count == 1 && form.first == UInt8(ascii: ":")
  }

  /// Notes what the mentions of a concept add up to.
  private mutating func finish(_ index: Int) {
    self[index, .own] = Float(logarithm(1 + Double(drafts[index].own)) / logarithm(2))
    if self[index, .known] != 0 {
      self[index, .knownAsserted] = self[index, .asserted]
      self[index, .knownFramed] = self[index, .framed]
    }
    if drafts[index].isOnlyVerb { self[index, .onlyVerb] = 1 }
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
  private(set) var features: [AlternativeModel.Feature] = []
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
        features.append(feature)
      } else if let frame = frames[match.cue] {
        self.frames.append((frame, match.tokens))
      }
    }
  }

  private mutating func addPlace(_ scene: StanceScene, _ sentence: Int) {
    let blocks = scene.scene.bodyBlocks
    switch scene.region(sentence) {
    case .title: features.append(.inTitle)
    case .lead: features.append(.inLead)
    case .end: features.append(.atEnd)
    case nil:
      let block = scene.reading.document.sentences[sentence].block
      if blocks.count > 2, block == blocks[blocks.count - 2] { features.append(.nearEnd) }
    }
    if sentence == scene.reading.document.sentences.count - 1 { features.append(.inLastSentence) }
  }

  func isNegated(_ token: Int) -> Bool { negated.contains { $0.contains(token) } }
}
