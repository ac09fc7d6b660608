/// The search for cues in one sentence.
struct CueSearch: ~Copyable {
  private var aligner: PatternAligner
  private let contents: SentenceContents
  private var found: [Found] = []

  /// Where a pattern was found.
  private struct Found {
    var cue: Int32
    var pattern: Int32
    /// Tokens of the document.
    var begin: Int32
    var end: Int32

    var tokens: Range<Int> { Int(begin)..<Int(end) }
  }

  init(_ tokens: Range<Int>, _ tables: PatternAligner.Tables, _ contents: SentenceContents) {
    self.contents = contents
    aligner = PatternAligner(
      tables: tables, tokens: tokens, bounds: SentenceBounds(tables.words, tokens, contents.classes))
  }

  /// The patterns that `find` found, for tests.
  var patterns: [Int] { found.map { Int($0.pattern) } }

  /// Finds the cues of the sentence; `isQuoted` says whether a stretch of it stands inside quotation marks.
  mutating func run(_ isQuoted: (Range<Int>) -> Bool) -> [CueMatch] {
    find()
    return found.isEmpty ? [] : settled(isQuoted)
  }

  /// Finds every place of every pattern.
  mutating func find() {
    for token in aligner.tokens {
      let word = aligner.tables.words[token]
      if word.form >= 0 { aligner.tables.byForm.willRead(Int(word.form)) }
      if word.lemma >= 0 { aligner.tables.byLemma.willRead(Int(word.lemma)) }
    }
    var earlier = CueWordSignature.none
    for token in aligner.tokens {
      let (before, after) = aligner.beside(token)
      let place = TriggerPlace(
        token: token, before: before, after: after, earlier: earlier, later: contents.words(behind: token))
      attemptByWord(place)
      attemptByTag(place)
      earlier = earlier.union(aligner.tables.words[token].words)
    }
  }

  // What is found does not depend on the order of attempts: it is put in order in the end.
  @inline(__always)
  private mutating func attemptByWord(_ place: TriggerPlace) {
    let form = aligner.tables.words[place.token].form
    let lemma = aligner.tables.words[place.token].lemma
    if form >= 0 { attempt(aligner.tables.byForm[Int(form)], place) }
    if lemma >= 0 { attempt(aligner.tables.byLemma[Int(lemma)], place) }
    let classes = aligner.tables.words[place.token].classes
    guard classes.intersects(aligner.tables.triggering) else { return }
    classes.intersection(aligner.tables.triggering).forEach { attempt(aligner.tables.byClass[$0], place) }
  }

  @inline(__always)
  private mutating func attemptByTag(_ place: TriggerPlace) {
    let tag = aligner.tables.words[place.token].tag
    if tag & aligner.tables.triggeringTags != 0 {
      attempt(aligner.tables.byClass[ClassSet.firstTag + tag.trailingZeroBitCount], place)
    }
    var left = aligner.tables.words[place.token].features.intersection(aligner.tables.triggeringFeatures).rawValue
    while left != 0 {
      attempt(aligner.tables.byClass[ClassSet.firstFeature + left.trailingZeroBitCount], place)
      left &= left - 1
    }
  }

  private mutating func attempt(_ triggers: UnsafeBufferPointer<Trigger>, _ place: TriggerPlace) {
    for index in triggers.indices where place.mayMatch(triggers[index]) {
      attempt(Int(triggers[index].pattern), Int(triggers[index].element), triggers[index].needs, at: place.token)
    }
  }

  private mutating func attempt(_ pattern: Int, _ element: Int, _ needs: Trigger.Needs, at token: Int) {
    if needs.contains(.conditions), !aligner.meetsConditions(element, token) { return }
    if needs.contains(.alone) { return add(pattern, token..<token + 1) }
    if needs.contains(.before), !aligner.fits(element - 1, token - 1) { return }
    if let reported = aligner.reported(pattern, element, at: token) { add(pattern, reported) }
  }

  private mutating func add(_ pattern: Int, _ tokens: Range<Int>) {
    if found.isEmpty { found.reserveCapacity(16) }
    found.append(
      Found(
        cue: Int32(truncatingIfNeeded: aligner.tables.patterns[pattern].cue),
        pattern: Int32(truncatingIfNeeded: pattern), begin: Int32(truncatingIfNeeded: tokens.lowerBound),
        end: Int32(truncatingIfNeeded: tokens.upperBound)))
  }

  // MARK: Settling

  /// The matches by place.
  private mutating func settled(_ isQuoted: (Range<Int>) -> Bool) -> [CueMatch] {
    if found.count > 1 { dropOverlapping() }
    return found.map { CueMatch(cue: Int($0.cue), tokens: $0.tokens, quoted: isQuoted($0.tokens)) }
  }

  /// Keeps of the matches of one cue that overlap the longest, and puts them in order.
  private mutating func dropOverlapping() {
    // Those of a cue behind each other, the longest first.
    found.sort {
      ($0.cue, $1.tokens.count, $0.begin, $0.pattern) < ($1.cue, $0.tokens.count, $1.begin, $1.pattern)
    }
    // What stays moves to the front.
    var kept = 0
    var first = 0
    for index in found.indices {
      let match = found[index]
      if kept == 0 || found[kept - 1].cue != match.cue { first = kept }
      if found[first..<kept].contains(where: { $0.begin < match.end && match.begin < $0.end }) { continue }
      found[kept] = match
      kept += 1
    }
    found.removeSubrange(kept...)
    found.sort { ($0.begin, $0.cue) < ($1.begin, $1.cue) }
  }
}
