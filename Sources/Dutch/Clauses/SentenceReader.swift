import Prose

/// Reads the sentences of a tagged document: clauses, mood, negation, quotations, separable verbs.
struct SentenceReader: ~Copyable {
  private let document: Document
  private let classes: [ClauseRole]
  private let quotations: QuotationFinder
  private let separable: SeparableVerbFinder
  private var clauses: ClauseFinder
  private var moods = MoodFinder()

  init(_ document: Document, classes: [ClauseRole], evidence: EvidenceTable) {
    self.document = document
    self.classes = classes
    quotations = QuotationFinder(document, classes)
    separable = SeparableVerbFinder(classes: classes, evidence: evidence)
    clauses = ClauseFinder(classes)
  }

  /// Reads the sentence at `index`; marks the verb of an order in `text`.
  mutating func read(_ index: Int, _ text: inout WordSequence, _ memory: inout WordMemory) -> SentenceReading {
    let tokens = document.sentences[index].tokens
    // What no token can do need not be looked for.
    var all: ClauseRole = []
    for at in tokens { all.formUnion(classes[at]) }
    let found = moods.find(classes, tokens) { text.forms[text.words[$0].form] }
    if let verb = found.imperative { order(verb, &text.words) }
    var enclosed = quotations.ranges[index]
    if all.contains([.openBracket, .closeBracket]) { enclosed += brackets(tokens, outside: enclosed) }
    let clauses = clauses.clauses(tokens, enclosed: enclosed)
    var reading = SentenceReading(mood: found.mood, quotations: [], negated: [], clauses: clauses)
    if !all.isDisjoint(with: NegationScope.negators) {
      reading.negated = NegationScope.scopes(classes, tokens, clauses)
    }
    for range in quotations.ranges[index] { add(range, tokens, to: &reading) }
    if all.contains(.particle) { addSeparable(tokens, to: &reading, &text, &memory) }
    return reading
  }

  private func addSeparable(
    _ tokens: Range<Int>, to reading: inout SentenceReading, _ text: inout WordSequence, _ memory: inout WordMemory
  ) {
    let pairs = separable.find(
      tokens, reading.clauses, lemma: { text.lemmas[text.words[$0].lemma] },
      form: { text.forms[text.words[$0].form] })
    for pair in pairs {
      reading.separableVerbs.append(
        SeparableVerb(verb: pair.verb, particle: pair.particle, lemma: text.lemma(pair.joined, &memory)))
    }
  }

  /// What stands between brackets in `tokens`, where it touches no quotation.
  private func brackets(_ tokens: Range<Int>, outside quotations: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for at in tokens {
      if classes[at].contains(.openBracket), start == nil {
        start = at + 1
      } else if classes[at].contains(.closeBracket), let first = start {
        if first < at, !quotations.contains(where: { $0.overlaps(first..<at) }) { found.append(first..<at) }
        start = nil
      }
    }
    return found
  }

  private func order(_ verb: Int, _ words: inout [Word]) {
    words[verb].features.insert(.imperative)
    if !words[verb].features.contains(.finite) {
      words[verb].tag = .verb
      words[verb].features.formUnion([.finite, .present])
    }
  }

  private func add(_ range: Range<Int>, _ tokens: Range<Int>, to reading: inout SentenceReading) {
    let first = document.tokens[range.lowerBound].stretch
    let last = document.tokens[range.upperBound - 1].stretch
    reading.quotations.append(Stretch(first.start, last.end))
    reading.speakers.append(SpeakerFinder.speaker(classes, tokens, quotation: range))
  }
}
