import Dutch
import Prose

/// An essay as the attitudes to its sayings are judged in it: what is said around each, and what those sentences do.
package struct AttitudeScene: Sendable {
  package typealias Observation = (name: String, value: Float)

  package let reading: Reading
  package let features: SentenceFeatures
  package let roles: RoleReading

  package init(_ reading: Reading, _ features: SentenceFeatures, _ roles: RoleReading) {
    self.reading = reading
    self.features = features
    self.roles = roles
  }

  /// How a saying is related to the one that the essay is read for.
  package enum Kinship: String, Sendable {
    case target
    /// Both are about those whom a trade serves.
    case kin
    case other
  }

  /// What is seen of a saying in its place; `stance` holds the likelihood of each stance of the author, once known.
  package func observations(of adage: FoundAdage, stance: [Double]?, kinship: Kinship) -> [Observation] {
    var all: [Observation] = adage.evidence.map { ($0, 1) }
    let mode = adage.evidence.first ?? ""
    all.append(("\(mode), \(kinship.rawValue)", 1))
    addRoles(adage.sentence, mode, to: &all)
    addCues(adage, to: &all)
    addPolarity(adage, to: &all)
    if let stance { addStance(stance, kinship, mode, to: &all) }
    return Self.once(all)
  }

  /// Each name once: it tells that something is there, not how often.
  private static func once(_ all: [Observation]) -> [Observation] {
    var seen: Set<String> = []
    return all.filter { seen.insert($0.name).inserted }
  }

  private func addRoles(_ sentence: Int, _ mode: String, to all: inout [Observation]) {
    guard roles.roles.indices.contains(sentence) else { return }
    for label in 0..<RoleLabel.count {
      let value = roles.probabilities[sentence * RoleLabel.count + label]
      if value <= 0.05 { continue }
      all.append(("role:\(RoleLabel.name(label))", value))
      all.append(("role:\(RoleLabel.name(label)), \(mode)", value))
    }
  }

  private func addStance(_ stance: [Double], _ kinship: Kinship, _ mode: String, to all: inout [Observation]) {
    for (label, value) in zip(Stance.Label.allCases, stance) where value > 0.05 {
      all.append(("stance:\(label.rawValue):\(kinship.rawValue)", Float(value)))
      if kinship != .other { all.append(("stance:\(label.rawValue), \(mode)", Float(value))) }
    }
  }

  // MARK: The words around it

  private func addCues(_ adage: FoundAdage, to all: inout [Observation]) {
    let tokens = tokens(adage)
    for cue in features.cues[adage.sentence] where !tokens.contains(cue.tokens.lowerBound) {
      add(cue, as: cue.tokens.lowerBound < tokens.lowerBound ? .ahead : .behind, to: &all)
    }
    let next = adage.sentence + 1
    guard features.cues.indices.contains(next) else { return }
    let isShort = reading.document.sentences[next].tokens.count < 9
    for cue in features.cues[next] {
      add(cue, as: .next, to: &all)
      if isShort { add(cue, as: .answer, to: &all) }
    }
    if isShort, features.cues.indices.contains(next + 1) {
      for cue in features.cues[next + 1] { add(cue, as: .later, to: &all) }
    }
    if isAnnounced(adage) { for cue in features.cues[adage.sentence - 1] { add(cue, as: .announced, to: &all) } }
  }

  /// Whether the sentence before is about the saying with which this one opens: it ends in a colon or a question mark,
  /// or speaks of sayings.
  private func isAnnounced(_ adage: FoundAdage) -> Bool {
    let sentences = reading.document.sentences
    guard adage.sentence > 0, let first = sentences[adage.sentence].tokens.first,
      tokens(adage).lowerBound - first < 3, let last = sentences[adage.sentence - 1].tokens.last
    else { return false }
    let mark = reading.form(last)
    return mark == ":" || mark == "?" || features.cues[adage.sentence - 1].contains { $0.cue == Self.sayingNamed }
  }

  private static let sayingNamed = Cue.all.firstIndex { $0.name == "sayingNamed" }

  private func add(_ cue: CueMatch, as place: AttitudeExpectations.Place, to all: inout [Observation]) {
    let name = Cue.all[cue.cue].name
    guard (Cue.firstOnPosition..<Cue.firstOnAlternatives).contains(cue.cue) || AttitudeExpectations.rows[name] != nil
    else { return }
    all.append(("\(place.rawValue):\(name)", 1))
  }

  private func addPolarity(_ adage: FoundAdage, to all: inout [Observation]) {
    let tokens = tokens(adage)
    for token in reading.document.sentences[adage.sentence].tokens where !tokens.contains(token) {
      addPolarity(of: token, as: "beside it", to: &all)
    }
    let next = adage.sentence + 1
    guard reading.document.sentences.indices.contains(next) else { return }
    for token in reading.document.sentences[next].tokens {
      addPolarity(of: token, as: "in the next sentence", to: &all)
    }
  }

  private func addPolarity(of token: Int, as place: String, to all: inout [Observation]) {
    let polarity = features.scene.cues.polarity(of: token)
    if polarity > 1 { all.append(("good word \(place)", 1)) }
    if polarity < -1 { all.append(("bad word \(place)", 1)) }
  }

  /// The tokens of the saying.
  private func tokens(_ adage: FoundAdage) -> Range<Int> {
    let sentence = reading.document.sentences[adage.sentence].tokens
    let first = sentence.first { reading.document.tokens[$0].stretch.overlaps(adage.stretch) } ?? sentence.lowerBound
    let last = sentence.last { reading.document.tokens[$0].stretch.overlaps(adage.stretch) } ?? first
    return first..<last + 1
  }
}
