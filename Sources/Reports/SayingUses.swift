import Corpus

/// A saying with all of its uses in a set of essays.
struct SayingUses: Sendable {
  let canonical: String
  /// In the order of the essays.
  let uses: [(essay: Essay, use: AdageUse)]

  /// The sayings of the essays, most used first, then by name.
  static func all(in essays: [Essay]) -> [SayingUses] {
    var uses: [String: [(essay: Essay, use: AdageUse)]] = [:]
    for essay in essays {
      for use in essay.adages { uses[use.canonical, default: []].append((essay, use)) }
    }
    return uses.map { SayingUses(canonical: $0.key, uses: $0.value) }.sorted { a, b in
      a.uses.count != b.uses.count
        ? a.uses.count > b.uses.count : a.canonical.utf8.lexicographicallyPrecedes(b.canonical.utf8)
    }
  }
}
