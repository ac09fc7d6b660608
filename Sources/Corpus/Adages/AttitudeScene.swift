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
  package enum Kinship: UInt8, Sendable, CaseIterable {
    case target
    /// Both are about those whom a trade serves.
    case kin
    case other

    var name: String {
      switch self {
      case .target: "target"
      case .kin: "kin"
      case .other: "other"
      }
    }
  }

  /// What is seen of a saying in its place; `stance` holds the likelihood of each stance of the author, once known.
  package func observations(of adage: FoundAdage, stance: [Double]?, kinship: Kinship) -> [Observation] {
    var signs = signs(of: adage, kinship)
    if let stance { signs.add(stance, kinship, adage.mode) }
    return zip(signs.all, signs.values).map { ($0.name, $1) }
  }

  /// The same without names, whatever the author's stance.
  func signs(of adage: FoundAdage, _ kinship: Kinship) -> AttitudeSigns {
    var signs = AttitudeSigns(capacity: 64)
    for sign in adage.evidence { signs.add(sign) }
    signs.add(.kinship(kinship, adage.mode))
    addRoles(adage.sentence, adage.mode, to: &signs)
    let tokens = tokens(adage)
    addCues(adage, tokens, to: &signs)
    addPolarity(adage, tokens, to: &signs)
    return signs
  }

  private func addRoles(_ sentence: Int, _ mode: SayingFrame.Mode, to signs: inout AttitudeSigns) {
    guard roles.roles.indices.contains(sentence) else { return }
    for label in 0..<RoleLabel.count {
      let value = roles.probabilities[sentence * RoleLabel.count + label]
      if value <= 0.05 { continue }
      signs.add(.role(label), value)
      signs.add(.role(label, mode), value)
    }
  }

  // MARK: The words around it

  private func addCues(_ adage: FoundAdage, _ tokens: Range<Int>, to all: inout AttitudeSigns) {
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
    if isAnnounced(adage, tokens) {
      for cue in features.cues[adage.sentence - 1] { add(cue, as: .announced, to: &all) }
    }
  }

  /// Whether the sentence before is about the saying with which this one opens: it ends in a colon or a question mark,
  /// or speaks of sayings.
  private func isAnnounced(_ adage: FoundAdage, _ tokens: Range<Int>) -> Bool {
    let sentences = reading.document.sentences
    guard adage.sentence > 0, let first = sentences[adage.sentence].tokens.first,
      tokens.lowerBound - first < 3, let last = sentences[adage.sentence - 1].tokens.last
    else { return false }
    let mark = reading.form(last)
    return mark == ":" || mark == "?" || features.cues[adage.sentence - 1].contains { $0.cue == Self.sayingNamed }
  }

  private static let sayingNamed = Cue.all.firstIndex { $0.name == "sayingNamed" }

  private func add(_ cue: CueMatch, as place: AttitudeExpectations.Place, to all: inout AttitudeSigns) {
    if Self.tellingCues[cue.cue] { all.add(.cue(cue.cue, place)) }
  }

  /// Whether a cue beside a saying tells of the attitude to it, by its number.
  private static let tellingCues = Cue.all.indices.map { cue in
    (Cue.firstOnPosition..<Cue.firstOnAlternatives).contains(cue)
      || AttitudeExpectations.rows[Cue.all[cue].name] != nil
  }

  private func addPolarity(_ adage: FoundAdage, _ tokens: Range<Int>, to all: inout AttitudeSigns) {
    for token in reading.document.sentences[adage.sentence].tokens where !tokens.contains(token) {
      let polarity = features.scene.cues.polarity(of: token)
      all.add(.goodBeside, if: polarity > 1)
      all.add(.badBeside, if: polarity < -1)
    }
    let next = adage.sentence + 1
    guard reading.document.sentences.indices.contains(next) else { return }
    for token in reading.document.sentences[next].tokens {
      let polarity = features.scene.cues.polarity(of: token)
      all.add(.goodNext, if: polarity > 1)
      all.add(.badNext, if: polarity < -1)
    }
  }

  /// The tokens of the saying.
  private func tokens(_ adage: FoundAdage) -> Range<Int> {
    let sentence = reading.document.sentences[adage.sentence].tokens
    let first = sentence.first { reading.document.tokens[$0].stretch.overlaps(adage.stretch) } ?? sentence.lowerBound
    let last = sentence.last { reading.document.tokens[$0].stretch.overlaps(adage.stretch) } ?? first
    return first..<last + 1
  }
}

extension AttitudeSigns {
  /// Adds how likely each stance of the author is.
  mutating func add(_ stance: [Double], _ kinship: AttitudeScene.Kinship, _ mode: SayingFrame.Mode) {
    for (label, value) in stance.enumerated() where value > 0.05 {
      add(.stance(label, kinship), Float(value))
      if kinship != .other { add(.stance(label, mode), Float(value)) }
    }
  }
}
