/// The search for cues in one sentence.
struct CueSearch {
  private let aligner: PatternAligner
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
    for token in aligner.tokens {
      attemptByWord(token)
      attemptByTag(token)
    }
  }

  // What is found does not depend on the order of attempts: it is put in order in the end.
  private mutating func attemptByWord(_ token: Int) {
    let tables = aligner.tables
    let form = tables.words[token].form
    let lemma = tables.words[token].lemma
    if form >= 0 { attempt(tables.byForm[Int(form)], at: token) }
    if lemma >= 0 { attempt(tables.byLemma[Int(lemma)], at: token) }
    tables.words[token].classes.intersection(tables.triggering).forEach { attempt(tables.byClass[$0], at: token) }
  }

  private mutating func attemptByTag(_ token: Int) {
    let tables = aligner.tables
    attempt(tables.byClass[ClassSet.firstTag + tables.words[token].tag.trailingZeroBitCount], at: token)
    var left = tables.words[token].features.rawValue
    while left != 0 {
      attempt(tables.byClass[ClassSet.firstFeature + left.trailingZeroBitCount], at: token)
      left &= left - 1
    }
  }

  @inline(__always)
  private mutating func attempt(_ triggers: UnsafeBufferPointer<Trigger>, at token: Int) {
    for trigger in triggers where aligner.mayMatch(trigger, at: token) { attempt(trigger, at: token) }
  }

  @inline(never)
  private mutating func attempt(_ trigger: Trigger, at token: Int) {
    guard trigger.other < 0 || contents.mayHold(Int(trigger.other), aligner.tables) else { return }
    let pattern = aligner.tables.patterns[Int(trigger.pattern)]
    guard let reported = aligner.reported(pattern, trigger, at: token) else { return }
    if found.isEmpty { found.reserveCapacity(16) }
    found.append(
      Found(
        cue: Int32(truncatingIfNeeded: pattern.cue), pattern: trigger.pattern,
        begin: Int32(truncatingIfNeeded: reported.lowerBound), end: Int32(truncatingIfNeeded: reported.upperBound)))
  }

  // MARK: Settling

  /// The matches by place; of those of one cue that overlap, the longest.
  private mutating func settled(_ isQuoted: (Range<Int>) -> Bool) -> [CueMatch] {
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
    return found.map { CueMatch(cue: Int($0.cue), tokens: $0.tokens, quoted: isQuoted($0.tokens)) }
  }
}
