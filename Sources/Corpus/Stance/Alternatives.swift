import Dutch
import Prose

/// What an author puts in the target's place, or above it: names of values, limits, relations and practices that his own
/// sentences put forward.
package struct Alternatives {
  /// A concept and where it is named.
  package struct Candidate: Sendable {
    /// A noun, or the infinitive of a verb.
    package var concept: String
    package fileprivate(set) var tokens: [Int] = []
    /// By `AlternativeModel.Feature`.
    fileprivate var values = [Float](repeating: 0, count: AlternativeModel.Feature.allCases.count)
    /// How much of its mentions stands in the author's own sentences.
    fileprivate var own: Float = 0
    fileprivate var isOnlyVerb = true

    fileprivate subscript(feature: AlternativeModel.Feature) -> Float {
      get { values[feature.rawValue] }
      set { values[feature.rawValue] = newValue }
    }

    /// What is observed of it, by name: what the weights are learned from.
    package var observations: [(name: String, value: Float)] {
      AlternativeModel.Feature.allCases.filter { self[$0] != 0 }.map { ($0.name, self[$0]) }
    }
  }

  /// The most that are shown.
  static let maximum = 5
  /// From what likelihood one is shown; who upholds the target has less to put in its place.
  private static func least(_ label: Stance.Label) -> Double { label == .favor ? 0.15 : 0.05 }

  private let scene: StanceScene
  private let words: AlternativeWords
  private let end: Int
  private let nearEnd: Int?

  package init(scene: StanceScene) {
    self.scene = scene
    words = AlternativeWords(scene)
    let blocks = scene.scene.bodyBlocks
    end = blocks.last ?? 0
    nearEnd = blocks.count > 2 ? blocks[blocks.count - 2] : nil
  }

  /// The likeliest, likeliest first.
  func shown(_ label: Stance.Label, by model: AlternativeModel) -> [Candidate] {
    candidates().map { ($0, model.likelihood($0.values)) }
      .filter { $0.1 >= Self.least(label) }
      .sorted { ($1.1, $0.0.tokens[0]) < ($0.1, $1.0.tokens[0]) }
      .prefix(Self.maximum).map(\.0)
  }

  /// All that can be meant, in the order in which they are first named.
  package func candidates() -> [Candidate] {
    var places: [String: Int] = [:]
    var candidates: [Candidate] = []
    for sentence in scene.reading.document.sentences.indices {
      for token in scene.reading.document.sentences[sentence].tokens {
        guard let concept = words.concept(token) else { continue }
        let place = places[concept] ?? candidates.count
        places[concept] = place
        if place == candidates.count { candidates.append(begun(concept)) }
        add(token, in: sentence, to: &candidates[place])
      }
    }
    return candidates.map(finished)
  }

  // MARK: What is observed

  /// A candidate with what its name says.
  private func begun(_ concept: String) -> Candidate {
    var candidate = Candidate(concept: concept)
    candidate[.always] = 1
    for (feature, wordClass) in AlternativeWords.classes where words.isWord(concept, in: wordClass) {
      candidate[feature] = 1
      candidate[.known] = 1
    }
    if words.isQuality(concept) {
      candidate[.quality] = 1
    } else if words.isAbstract(concept) {
      candidate[.abstract] = 1
    }
    if words.isAgainst(concept) { candidate[.opposed] = 1 }
    if words.isFor(concept) { candidate[.upheld] = 1 }
    return candidate
  }

  private func add(_ token: Int, in sentence: Int, to candidate: inout Candidate) {
    candidate.tokens.append(token)
    let word = scene.reading.words[token]
    if word.tag != .verb { candidate.isOnlyVerb = false }
    if word.tag == .adjective { candidate[.adjective] = 1 }
    let asserted = scene.likelihood(.thesis, sentence) + scene.likelihood(.claim, sentence)
    candidate.own += asserted + scene.likelihood(.premise, sentence)
    candidate[.asserted] = max(candidate[.asserted], asserted)
    addPlace(sentence, to: &candidate)
    addCues(token, sentence, to: &candidate)
    if token > scene.reading.document.sentences[sentence].tokens.lowerBound, scene.reading.form(token - 1) == ":" {
      candidate[.behindColon] = 1
    }
  }

  private func addPlace(_ sentence: Int, to candidate: inout Candidate) {
    let block = scene.reading.document.sentences[sentence].block
    switch scene.region(sentence) {
    case .title: candidate[.inTitle] = 1
    case .lead: candidate[.inLead] = 1
    case .end: candidate[.atEnd] = 1
    case nil: if block == nearEnd { candidate[.nearEnd] = 1 }
    }
    if sentence == scene.reading.document.sentences.count - 1 { candidate[.inLastSentence] = 1 }
  }

  private func addCues(_ token: Int, _ sentence: Int, to candidate: inout Candidate) {
    for match in scene.cues[sentence] {
      if let feature = AlternativeModel.cues[match.cue] {
        candidate[feature] = 1
      } else if let frame = AlternativeModel.frames[match.cue], match.tokens.contains(token),
        !scene.reading.sentences[sentence].negated.contains(where: { $0.contains(token) })
      {
        candidate[frame] = 1
        candidate[.framed] = 1
      }
    }
  }

  /// A candidate with what its mentions add up to.
  private func finished(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    candidate[.own] = Float(logarithm(1 + Double(candidate.own)) / logarithm(2))
    if candidate[.known] != 0 {
      candidate[.knownAsserted] = candidate[.asserted]
      candidate[.knownFramed] = candidate[.framed]
    }
    if candidate.isOnlyVerb { candidate[.onlyVerb] = 1 }
    return candidate
  }
}
