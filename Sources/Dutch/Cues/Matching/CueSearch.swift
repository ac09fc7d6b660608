import Prose

/// The search for cues in one sentence.
struct CueSearch {
  private let reader: CueReader
  private let sentence: Int
  private let tokens: Range<Int>
  private let aligner: PatternAligner
  private var found: [CueMatch] = []
  /// The patterns that were found, for tests.
  private(set) var patterns: [Int] = []

  init(_ reader: CueReader, sentence: Int, _ tables: PatternAligner.Tables) {
    self.reader = reader
    self.sentence = sentence
    tokens = reader.reading.document.sentences[sentence].tokens
    aligner = PatternAligner(tables: tables, tokens: tokens, bounds: SentenceBounds(reader, tokens))
  }

  mutating func run() -> [CueMatch] {
    for token in tokens {
      attemptByWord(token)
      attemptByTag(token)
    }
    return settled()
  }

  private mutating func attemptByWord(_ token: Int) {
    let form = reader.tokens[token].form
    let lemma = reader.tokens[token].lemma
    if form >= 0 { attempt(reader.matcher.byForm[Int(form)], at: token) }
    if lemma >= 0 { attempt(reader.matcher.byLemma[Int(lemma)], at: token) }
    reader.tokens[token].classes.forEach { attempt(reader.matcher.byClass[$0], at: token) }
  }

  private mutating func attemptByTag(_ token: Int) {
    attempt(reader.matcher.byClass[ClassSet.firstTag + reader.tokens[token].tag.trailingZeroBitCount], at: token)
    var left = reader.tokens[token].features.rawValue
    while left != 0 {
      attempt(reader.matcher.byClass[ClassSet.firstFeature + left.trailingZeroBitCount], at: token)
      left &= left - 1
    }
  }

  private mutating func attempt(_ triggers: ArraySlice<TriggerTable.Trigger>, at token: Int) {
    for trigger in triggers {
      let pattern = reader.matcher.patterns[Int(trigger.pattern)]
      guard let reported = aligner.reported(pattern, trigger, at: token) else { continue }
      found.append(CueMatch(cue: pattern.cue, tokens: reported, quoted: false))
      patterns.append(Int(trigger.pattern))
    }
  }

  // MARK: Settling

  /// The matches by place; of those of one cue that overlap, the longest.
  private func settled() -> [CueMatch] {
    var kept: [CueMatch] = []
    let byLength = found.sorted {
      ($1.tokens.count, $0.tokens.lowerBound, $0.cue) < ($0.tokens.count, $1.tokens.lowerBound, $1.cue)
    }
    for match in byLength where !kept.contains(where: { $0.cue == match.cue && $0.tokens.overlaps(match.tokens) }) {
      kept.append(CueMatch(cue: match.cue, tokens: match.tokens, quoted: isQuoted(match.tokens)))
    }
    return kept.sorted { ($0.tokens.lowerBound, $0.cue) < ($1.tokens.lowerBound, $1.cue) }
  }

  private func isQuoted(_ range: Range<Int>) -> Bool {
    let document = reader.reading.document
    let stretch = Stretch(
      document.tokens[range.lowerBound].stretch.start, document.tokens[range.upperBound - 1].stretch.end)
    return reader.reading.sentences[sentence].quotations.contains { $0.contains(stretch) }
  }
}
