import Dutch
import Prose

/// The circumstances under which an author still grants, or withholds, the target: sentences of his own voice, or conceded,
/// that set a condition or a limit to the saying, to a nearby use of it, or to what it is about.
///
/// A condition that has the saying inside (*als de klant koning is, …*) is none on the saying: it says what follows from it.
struct Conditions {
  let scene: StanceScene

  /// The cues that set a condition or a limit.
  private static let cues = ["condition", "limitation", "partAssent"].compactMap { name in
    Cue.all.firstIndex { $0.name == name }
  }

  /// The sentences, with what they do.
  func sentences() -> [(sentence: Int, effect: Stance.Effect)] {
    scene.roles.roles.indices.compactMap { sentence in
      guard let role = scene.roles.roles[sentence], role != .example, isOnTarget(sentence), sets(sentence) else {
        return nil
      }
      return (sentence, withholds(sentence) ? .withholds : .grants)
    }
  }

  private func isUse(_ sentence: Int) -> Bool { scene.uses(in: sentence).contains { !$0.isCounter } }

  /// Whether the sentence speaks of the saying: it uses it, follows a use of it, or is about its subject at a place that
  /// carries the argument.
  private func isOnTarget(_ sentence: Int) -> Bool {
    if isUse(sentence) { return true }
    let sentences = scene.reading.document.sentences
    if sentence > 0, sentences[sentence - 1].block == sentences[sentence].block, isUse(sentence - 1) { return true }
    return scene.isNear[sentence] && scene.roles.roles[sentence] == .thesis
  }

  private func sets(_ sentence: Int) -> Bool {
    scene.cues[sentence].contains { match in
      Self.cues.contains(match.cue) && !match.quoted && !holdsTheSaying(match.tokens.lowerBound, sentence)
    }
  }

  /// Whether the saying stands in the subordinate clause that opens with this token, or just behind it.
  private func holdsTheSaying(_ token: Int, _ sentence: Int) -> Bool {
    let clause = scene.reading.sentences[sentence].clauses.first { !$0.isMain && $0.conjunction == token }
    guard let clause else { return false }
    let tokens = scene.reading.document.tokens
    let (first, last) = (tokens[clause.tokens.lowerBound].stretch, tokens[clause.tokens.upperBound - 1].stretch)
    return scene.uses(in: sentence).contains { use in
      guard !use.isCounter, let words = use.stretch else { return false }
      return first.start <= words.start && words.end <= last.end
    }
  }

  /// A denial outside the saying withholds what the condition is about.
  private func withholds(_ sentence: Int) -> Bool {
    scene.uses(in: sentence).contains { $0.form == .negated && !$0.isCounter }
      || !scene.reading.sentences[sentence].negated.isEmpty
  }
}
