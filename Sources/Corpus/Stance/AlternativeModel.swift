import Dutch

/// Judges how likely it is that readers name a concept as what an author puts in the target's place.
package struct AlternativeModel: Sendable {
  package static let labels = ["other", "alternative"]
  static let builtIn = AlternativeModel(LinearClassifier(.alternatives))

  /// What is observed of a concept in an essay.
  enum Feature: Int, CaseIterable {
    case always
    /// What its name says: a word of a class that is put in the place of rules, a suffix, a word of the target's tenets.
    case known, value, limit, partner, dialogue, craft, quality, abstract, opposed, upheld, adjective, onlyVerb
    /// Whose sentences name it, and where.
    case own, asserted, knownAsserted, inTitle, inLead, nearEnd, atEnd, inLastSentence, behindColon
    /// Named by a cue on what is put in the place of a rule.
    case framed, knownFramed, putFirst, heartOfIt, putInPlace, seenAs, setApart, boundTo
    /// In a sentence with such a cue.
    case replaced, recommendation, contrastPair, difference, servedLimited, thesisStatement

    /// The name of the case, which the runtime would be slow to tell.
    var name: String { Self.names[rawValue] }

    private static let names = [
      "always", "known", "value", "limit", "partner", "dialogue", "craft", "quality", "abstract", "opposed", "upheld",
      "adjective", "onlyVerb", "own", "asserted", "knownAsserted", "inTitle", "inLead", "nearEnd", "atEnd",
      "inLastSentence", "behindColon", "framed", "knownFramed", "putFirst", "heartOfIt", "putInPlace", "seenAs",
      "setApart", "boundTo", "replaced", "recommendation", "contrastPair", "difference", "servedLimited",
      "thesisStatement",
    ]
  }

  /// The features of cues that name a concept, by cue.
  static let frames = byCue([.putFirst, .heartOfIt, .putInPlace, .seenAs, .setApart, .boundTo])
  /// The features of cues of the whole sentence.
  static let cues = byCue([.replaced, .recommendation, .contrastPair, .difference, .servedLimited, .thesisStatement])

  /// By cue; nil for cues that tell nothing of a concept.
  private static func byCue(_ features: [Feature]) -> [Feature?] {
    var table = [Feature?](repeating: nil, count: Cue.all.count)
    for feature in features {
      if let cue = Cue.all.firstIndex(where: { $0.name == feature.name }) { table[cue] = feature }
    }
    return table
  }

  private let weights: [Float]

  package init(_ classifier: LinearClassifier) {
    weights = Feature.allCases.map { classifier[$0.name].map { $0[1] - $0[0] } ?? 0 }
  }

  func likelihood(_ signs: AlternativeSigns) -> Double {
    var sum: Float = 0
    weights.withUnsafeBufferPointer { weights in
      signs.each { feature, value in sum += value * weights[feature.rawValue] }
    }
    return 1 / (1 + exponential(-Double(sum)))
  }
}
