/// Puts right what only the whole clause tells: *hangen* at the end of *het mag hier hangen* is no second finite verb.
enum VerbRepair {
  /// Marks as infinitives the forms in *-en* that the tagger took for finite verbs behind another finite verb of their
  /// clause, or in a stretch that has nothing that could be their subject.
  static func repair(_ sentence: Range<Int>, words: inout [Word], classes: inout [ClauseRole]) {
    var finite = false
    var hasNominal = false
    var plurals: [Int] = []
    for at in sentence {
      let word = classes[at]
      if !word.isDisjoint(with: [.comma, .breakMark, .coordinator, .subordinator, .relative]) {
        if !hasNominal { plurals.forEach { makeInfinitive($0, &words, &classes) } }
        (finite, hasNominal, plurals) = (false, !word.isDisjoint(with: [.relative, .coordinator]) && hasNominal, [])
      }
      if word.contains(.nominal) { hasNominal = true }
      guard word.contains(.finite) else { continue }
      if words[at].features.contains(.plural), words[at].features.contains(.present), !word.contains(.auxiliary) {
        if finite { makeInfinitive(at, &words, &classes) } else { plurals.append(at) }
      } else if word.contains(.auxiliary) {
        finite = true
      }
    }
    if !hasNominal { plurals.forEach { makeInfinitive($0, &words, &classes) } }
  }

  private static func makeInfinitive(_ at: Int, _ words: inout [Word], _ classes: inout [ClauseRole]) {
    words[at].features.subtract([.finite, .present, .plural])
    words[at].features.insert(.infinitive)
    classes[at].subtract([.finite, .saying, .stem])
    classes[at].insert(.nonFinite)
  }
}
