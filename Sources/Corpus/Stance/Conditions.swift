import Dutch

/// The circumstances under which an author still grants, or withholds, the target: sentences of his own voice, or conceded,
/// that speak of the target and set a condition or a limit.
struct Conditions {
  let scene: StanceScene

  /// The cues that set a condition or a limit, by the hashes of their names.
  static let cues = ["cue=condition", "cue=limitation", "cue=permission"].map { FeatureBag.hash($0.utf8) }

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
    scene.bags[sentence].features.contains { Self.cues.contains($0.hash) }
  }

  /// A denial in the main clause withholds what the condition is about.
  private func withholds(_ sentence: Int) -> Bool {
    !scene.reading.sentences[sentence].negated.isEmpty
      || scene.uses.contains { $0.sentence == sentence && $0.form == .negated }
  }
}
