import Prose

/// Reads the sentences of a tagged document: clauses, mood, negation, quotations, separable verbs.
struct SentenceReader {
  let document: Document
  let classes: [ClauseRole]
  let quotations: QuotationFinder
  let separable: SeparableVerbFinder

  init(_ document: Document, classes: [ClauseRole], evidence: EvidenceTable) {
    self.document = document
    self.classes = classes
    quotations = QuotationFinder(document, classes)
    separable = SeparableVerbFinder(classes: classes, evidence: evidence)
  }

  /// Reads the sentence at `index`; marks the verb of an order in `text`.
  func read(_ index: Int, _ text: inout WordSequence, _ memory: inout WordMemory) -> SentenceReading {
    let tokens = document.sentences[index].tokens
    let found = MoodFinder.find(classes, tokens) { text.forms[text.words[$0].form] }
    if let verb = found.imperative { order(verb, &text.words) }
    let enclosed = quotations.ranges[index] + brackets(tokens, outside: quotations.ranges[index])
    let clauses = ClauseFinder.clauses(classes, tokens, enclosed: enclosed)
    var reading = SentenceReading(mood: found.mood, quotations: [], negated: [], clauses: clauses)
    reading.negated = NegationScope.scopes(classes, tokens, clauses)
    for range in quotations.ranges[index] { add(range, tokens, to: &reading) }
    let pairs = separable.find(
      tokens, clauses, lemma: { text.lemmas[text.words[$0].lemma] }, form: { text.forms[text.words[$0].form] })
    for pair in pairs {
      reading.separableVerbs.append(
        SeparableVerb(verb: pair.verb, particle: pair.particle, lemma: text.lemma(pair.joined, &memory)))
    }
    return reading
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
