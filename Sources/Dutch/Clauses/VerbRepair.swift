/// Puts right what only the whole clause tells: *hangen* at the end of *het mag hier hangen* is no second finite verb, and
/// *kunnen* in *waar we achter kunnen schuilen* is one.
struct VerbRepair {
  private var words: [Word]
  private var classes: [ClauseRole]
  /// What has been seen of the stretch at hand, between commas and conjunctions.
  private var stretch = Stretch()

  private struct Stretch {
    var isSubordinate = false
    /// An auxiliary, or another verb that takes infinitives.
    var hasGovernor = false
    var hasFinite = false
    var hasNominal = false
    var hasPluralSubject = false
    /// Finite forms in *-en*, and infinitives without *te*.
    var plurals: [Int] = []
    var infinitives: [Int] = []

    /// Begins another; the memory of its lists stays.
    mutating func begin() {
      (isSubordinate, hasGovernor, hasFinite, hasNominal, hasPluralSubject) = (false, false, false, false, false)
      if !plurals.isEmpty { plurals.removeAll(keepingCapacity: true) }
      if !infinitives.isEmpty { infinitives.removeAll(keepingCapacity: true) }
    }
  }

  /// Repairs the forms in *-en* of each of `sentences`.
  static func repair(_ sentences: some Sequence<Range<Int>>, words: inout [Word], classes: inout [ClauseRole]) {
    var repair = VerbRepair(words: words, classes: classes)
    words = []
    classes = []
    for sentence in sentences { repair.read(sentence) }
    words = repair.words
    classes = repair.classes
  }

  private init(words: [Word], classes: [ClauseRole]) {
    self.words = words
    self.classes = classes
  }

  private mutating func read(_ sentence: Range<Int>) {
    for at in sentence {
      if isBoundary(at, from: sentence.lowerBound) { closeStretch(at) }
      if classes[at].contains(.nominal) { noteNominal(at) }
      if classes[at].contains(.finite) {
        noteFinite(at, isSecond: at > sentence.lowerBound && classes[at - 1].contains(.finite))
      } else if words[at].features.contains(.infinitive), at == sentence.lowerBound || !classes[at - 1].contains(.te) {
        stretch.infinitives.append(at)
      }
    }
    finishStretch()
    stretch.begin()
  }

  /// *die* and *dat* right behind the finite verb (*kan dat*) open nothing.
  private func isBoundary(_ at: Int, from start: Int) -> Bool {
    let word = classes[at]
    if !word.isDisjoint(with: [.comma, .breakMark, .coordinator, .subordinator]) { return true }
    guard word.contains(.relative) else { return false }
    return word.contains(.interrogative) || at == start || !classes[at - 1].contains(.finite)
  }

  private mutating func closeStretch(_ at: Int) {
    let word = classes[at]
    let keepsNominal = !word.isDisjoint(with: [.relative, .coordinator]) && stretch.hasNominal
    finishStretch()
    stretch.begin()
    stretch.hasNominal = keepsNominal
    stretch.isSubordinate = !word.isDisjoint(with: [.subordinator, .relative]) && !word.contains(.comparison)
    if words[at].tag == .subordinator { stretch.isSubordinate = true }
  }

  private mutating func noteNominal(_ at: Int) {
    stretch.hasNominal = true
    if classes[at].contains(.pluralSubject) { stretch.hasPluralSubject = true }
  }

  private mutating func noteFinite(_ at: Int, isSecond: Bool) {
    let features = words[at].features
    let isAuxiliary = classes[at].contains(.auxiliary)
    // In a subordinate clause two finite forms may stand side by side, the second being the main clause's.
    let mayRepair = !isAuxiliary || !stretch.isSubordinate && !isSecond
    if features.contains([.plural, .present]), stretch.hasGovernor, mayRepair {
      makeInfinitive(at)
      return
    }
    if features.contains([.plural, .present]), !isAuxiliary, !stretch.hasFinite { stretch.plurals.append(at) }
    if isAuxiliary || classes[at].contains(.governor) && !stretch.isSubordinate { stretch.hasGovernor = true }
    stretch.hasFinite = true
  }

  private mutating func finishStretch() {
    if !stretch.hasNominal { stretch.plurals.forEach { makeInfinitive($0) } }
    guard stretch.isSubordinate, !stretch.hasFinite, stretch.hasPluralSubject else { return }
    if let verb = stretch.infinitives.first(where: { words[$0].tag == .auxiliary }) ?? stretch.infinitives.first {
      makeFinite(verb)
    }
  }

  private mutating func makeInfinitive(_ at: Int) {
    words[at].features.subtract([.finite, .present, .plural])
    words[at].features.insert(.infinitive)
    classes[at].subtract([.finite, .saying, .stem, .auxiliary, .governor])
    classes[at].insert(.nonFinite)
  }

  private mutating func makeFinite(_ at: Int) {
    words[at].features.subtract(.infinitive)
    words[at].features.formUnion([.finite, .present, .plural])
    classes[at].subtract(.nonFinite)
    classes[at].insert(words[at].tag == .auxiliary ? [.finite, .auxiliary] : .finite)
  }
}
