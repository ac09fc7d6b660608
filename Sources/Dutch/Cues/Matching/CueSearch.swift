/// The search for cues in one sentence.
struct CueSearch {
  private let tokens: Range<Int>
  private let tables: PatternAligner.Tables
  private let aligner: PatternAligner
  private let contents: SentenceContents
  private var found: [(match: CueMatch, pattern: Int)] = []

  init(_ tokens: Range<Int>, _ tables: PatternAligner.Tables, _ contents: SentenceContents) {
    self.contents = contents
    self.tokens = tokens
    self.tables = tables
    aligner = PatternAligner(tables: tables, tokens: tokens, bounds: SentenceBounds(tables.words, tokens))
  }

  /// The patterns that were found, for tests.
  var patterns: [Int] { found.map(\.pattern) }

  /// Finds the cues of the sentence; `isQuoted` says whether a stretch of it stands inside quotation marks.
  mutating func run(_ isQuoted: (Range<Int>) -> Bool) -> [CueMatch] {
    for token in tokens {
      attemptByWord(token)
      attemptByTag(token)
    }
    return found.isEmpty ? [] : settled(isQuoted)
  }

  // What is found does not depend on the order of attempts: it is put in order in the end.
  private mutating func attemptByWord(_ token: Int) {
    let form = tables.words[token].form
    let lemma = tables.words[token].lemma
    if form >= 0 { attempt(tables.byForm[Int(form)], at: token) }
    if lemma >= 0 { attempt(tables.byLemma[Int(lemma)], at: token) }
    tables.words[token].classes.intersection(tables.triggering).forEach { attempt(tables.byClass[$0], at: token) }
  }

  private mutating func attemptByTag(_ token: Int) {
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
    guard trigger.other < 0 || contents.mayHold(Int(trigger.other), tables) else { return }
    let pattern = tables.patterns[Int(trigger.pattern)]
    guard let reported = aligner.reported(pattern, trigger, at: token) else { return }
    found.append((CueMatch(cue: pattern.cue, tokens: reported, quoted: false), Int(trigger.pattern)))
  }

  // MARK: Settling

  /// The matches by place; of those of one cue that overlap, the longest.
  private func settled(_ isQuoted: (Range<Int>) -> Bool) -> [CueMatch] {
    var kept: [CueMatch] = []
    let byLength = found.map(\.match).sorted {
      ($1.tokens.count, $0.tokens.lowerBound, $0.cue) < ($0.tokens.count, $1.tokens.lowerBound, $1.cue)
    }
    for match in byLength where !kept.contains(where: { $0.cue == match.cue && $0.tokens.overlaps(match.tokens) }) {
      kept.append(CueMatch(cue: match.cue, tokens: match.tokens, quoted: isQuoted(match.tokens)))
    }
    return kept.sorted { ($0.tokens.lowerBound, $0.cue) < ($1.tokens.lowerBound, $1.cue) }
  }
}
