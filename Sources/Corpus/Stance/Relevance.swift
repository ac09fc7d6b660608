import Dutch

/// Whether an essay speaks of its target at all: only then can its author take a side.
///
/// It does when it uses the saying, one that says the opposite, or one that goes with either; else when enough of its
/// sentences name what the saying is about: its own content words, the concepts of its upholders or of those who reject it,
/// those whom a trade serves where it is on service.
struct Relevance {
  /// Whether the saying, or one akin to it, is used.
  let isUsed: Bool
  /// Sentences that name something of the target, and all of them.
  let touching: Int
  let sentences: Int

  init(_ scene: StanceScene) {
    isUsed = !scene.uses.isEmpty || !scene.kindred.isEmpty
    sentences = scene.roles.roles.count
    let served = scene.target.isOnService ? Self.served : nil
    // Taken out of the scene once, not for every word.
    let (cues, all) = (scene.scene.cues, scene.reading.document.sentences)
    touching = scene.roles.roles.indices.count { sentence in
      if scene.isNear[sentence] || !scene.concepts[sentence].isEmpty { return true }
      guard let served else { return false }
      return all[sentence].tokens.contains { cues.isToken($0, inClass: served) }
    }
  }

  /// Those whom a trade serves.
  private static let served = WordClass.number(of: "served")

  /// The least share of sentences. Of the essays with a gold stance on their target none that leaves the saying unnamed
  /// stays under it; of 34 blog posts on other matters half do (`train-real`, read for *de klant is koning*).
  private static let least = 0.08

  /// - Parameter asked: whether somebody named the target for this essay; who does has his reasons, and one word will do.
  func speaksOfTarget(asked: Bool) -> Bool {
    if isUsed || (asked && touching > 0) { return true }
    return touching > 1 && Double(touching) >= Self.least * Double(sentences)
  }

  /// How sure it is that an essay that does not speak of the target takes no side on it, 0…1.
  var certainty: Double { touching == 0 ? 0.9 : 0.7 }
}
