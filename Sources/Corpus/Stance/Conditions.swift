import Dutch

/// The circumstances under which an author still grants, or withholds, the target: sentences of his own voice, or conceded,
/// that speak of the target and set a condition or a limit.
struct Conditions {
  let scene: StanceScene

  /// Names of the cues that set a condition or a limit.
  static let cues: Set<String> = ["cue=condition", "cue=limitation", "cue=permission"]

  /// The sentences, with what they do.
  func sentences() -> [(sentence: Int, effect: Stance.Effect)] {
    scene.roles.roles.indices.compactMap { sentence in
      guard scene.roles.roles[sentence] != nil, scene.roles.roles[sentence] != .example, scene.isNear[sentence],
        sets(sentence)
      else { return nil }
      return (sentence, withholds(sentence) ? .withholds : .grants)
    }
  }

  private func sets(_ sentence: Int) -> Bool {
    let bag = scene.bags[sentence]
    return (0..<bag.count).contains { Self.cues.contains(bag.name($0)) }
  }

  /// A denial in the main clause withholds what the condition is about.
  private func withholds(_ sentence: Int) -> Bool {
    !scene.reading.sentences[sentence].negated.isEmpty
      || scene.uses.contains { $0.sentence == sentence && $0.form == .negated }
  }
}
