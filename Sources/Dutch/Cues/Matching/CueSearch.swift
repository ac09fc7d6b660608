import Prose

/// The search for cues in one sentence.
struct CueSearch {
  private let reader: CueReader
  private let sentence: Int
  private let tokens: Range<Int>
  /// Where final marks begin.
  private let contentEnd: Int
  /// Where `^` holds, lowest first.
  private let starts: [Int]
  /// By place in the pattern: the tokens that its elements took.
  private var begins = [Int](repeating: 0, count: 32)
  private var ends = [Int](repeating: 0, count: 32)
  private var base = 0
  private var found: [CueMatch] = []
  /// The patterns that were found, for tests.
  private(set) var patterns: [Int] = []

  init(_ reader: CueReader, sentence: Int) {
    self.reader = reader
    self.sentence = sentence
    tokens = reader.reading.document.sentences[sentence].tokens
    let bounds = SentenceBounds(reader, tokens)
    contentEnd = bounds.contentEnd
    starts = bounds.starts
  }

  mutating func run() -> [CueMatch] {
    for token in tokens {
      attemptByWord(token)
      attemptByTag(token)
    }
    return settled()
  }

  private mutating func attemptByWord(_ token: Int) {
    let word = reader.reading.words[token]
    for trigger in reader.forms[word.form].triggers { attempt(trigger, at: token) }
    for trigger in reader.forms[word.form].classTriggers { attempt(trigger, at: token) }
    for trigger in reader.lemmas[word.lemma].triggers { attempt(trigger, at: token) }
    if reader.lemmas[word.lemma].number != reader.forms[word.form].number {
      for trigger in reader.lemmas[word.lemma].classTriggers { attempt(trigger, at: token) }
    }
  }

  private mutating func attemptByTag(_ token: Int) {
    let word = reader.reading.words[token]
    let tag = ClassSet.firstTag + Int(tag(of: token).rawValue)
    for trigger in reader.matcher.byClass[tag] { attempt(trigger, at: token) }
    var left = word.features.rawValue
    while left != 0 {
      for trigger in reader.matcher.byClass[ClassSet.firstFeature + left.trailingZeroBitCount] {
        attempt(trigger, at: token)
      }
      left &= left - 1
    }
  }

  private mutating func attempt(_ trigger: TriggerTable.Trigger, at token: Int) {
    let pattern = reader.matcher.patterns[Int(trigger.pattern)]
    base = pattern.elements.lowerBound
    guard forward(Int(trigger.element), pattern.elements.upperBound, token),
      backward(Int(trigger.element) - 1, base, token)
    else { return }
    let start = begins[pattern.reported.lowerBound - base]
    let end = ends[pattern.reported.upperBound - 1 - base]
    guard start < end else { return }
    found.append(CueMatch(cue: pattern.cue, tokens: start..<end, quoted: false))
    patterns.append(Int(trigger.pattern))
  }

  // MARK: Matching

  /// Whether the elements from `element` on match from `token` on. Recursion is bounded by the length of a pattern.
  private mutating func forward(_ element: Int, _ last: Int, _ token: Int) -> Bool {
    if element == last { return true }
    if reader.matcher.elements[element].kind == .gap { return forwardGap(element, last, token) }
    guard let width = width(element, at: token, lookingBack: false) else { return false }
    mark(element, token, token + width)
    if forward(element + 1, last, token + width) { return true }
    guard reader.matcher.elements[element].isOptional, width == 1 else { return false }
    mark(element, token, token)
    return forward(element + 1, last, token)
  }

  private mutating func forwardGap(_ element: Int, _ last: Int, _ token: Int) -> Bool {
    for taken in 0...reader.matcher.elements[element].gap {
      mark(element, token, token + taken)
      if forward(element + 1, last, token + taken) { return true }
      if token + taken >= tokens.upperBound || stops(token + taken, element) { return false }
    }
    return false
  }

  /// Whether the elements down from `element` match up to `token`, exclusive.
  private mutating func backward(_ element: Int, _ first: Int, _ token: Int) -> Bool {
    if element < first { return true }
    let kind = reader.matcher.elements[element].kind
    if kind == .gap { return backwardGap(element, first, token) }
    let place = kind == .token ? token - 1 : token
    guard let width = width(element, at: place, lookingBack: element == first) else { return false }
    mark(element, token - width, token)
    if backward(element - 1, first, token - width) { return true }
    guard reader.matcher.elements[element].isOptional, width == 1 else { return false }
    mark(element, token, token)
    return backward(element - 1, first, token)
  }

  private mutating func backwardGap(_ element: Int, _ first: Int, _ token: Int) -> Bool {
    for taken in 0...reader.matcher.elements[element].gap {
      mark(element, token - taken, token)
      if backward(element - 1, first, token - taken) { return true }
      if token - taken <= tokens.lowerBound || stops(token - taken - 1, element) { return false }
    }
    return false
  }

  private mutating func mark(_ element: Int, _ begin: Int, _ end: Int) {
    let index = element - base
    guard index < begins.count else { return }
    begins[index] = begin
    ends[index] = end
  }

  /// How many tokens an element takes at a token; nil where it does not match.
  private func width(_ element: Int, at token: Int, lookingBack: Bool) -> Int? {
    switch reader.matcher.elements[element].kind {
    case .start: return starts.contains(token) ? 0 : nil
    case .end: return token >= contentEnd ? 0 : nil
    case .absent:
      let place = lookingBack ? token - 1 : token
      return tokens.contains(place) && fits(element, place) ? nil : 0
    case .token where tokens.contains(token) && fits(element, token): return 1
    default:
      let isOptional = reader.matcher.elements[element].isOptional
      return isOptional || (reader.matcher.elements[element].orEnd && token >= contentEnd) ? 0 : nil
    }
  }

  private func fits(_ element: Int, _ token: Int) -> Bool {
    reader.matcher.elements.withUnsafeBufferPointer { fits($0, element, token) }
  }

  // The elements stay where they are: a copy of one costs more than the test.
  @inline(__always)
  private func fits(_ elements: UnsafeBufferPointer<PatternElement>, _ index: Int, _ token: Int) -> Bool {
    var element: PatternElement { elements[index] }
    let word = reader.reading.words[token]
    let tag: UInt32 = 1 << UInt32(self.tag(of: token).rawValue)
    if element.requiredTags != 0, element.requiredTags & tag == 0 { return false }
    if !word.features.isSuperset(of: element.requiredFeatures) { return false }
    if element.isAny || element.tags & tag != 0 || !word.features.isDisjoint(with: element.features) { return true }
    let form = reader.forms[word.form]
    let lemma = reader.lemmas[word.lemma]
    if form.number >= 0, reader.matcher.numbers[element.forms].contains(form.number) { return true }
    if lemma.number >= 0, reader.matcher.numbers[element.lemmas].contains(lemma.number) { return true }
    return element.classes.intersects(form.classes) || element.classes.intersects(lemma.classes)
  }

  /// The part of speech of a token; a mark is a mark, whatever the model makes of it.
  private func tag(of token: Int) -> PartOfSpeech {
    switch reader.reading.document.tokens[token].kind {
    case .punctuation, .symbol: .punctuation
    default: reader.reading.words[token].tag
    }
  }

  /// Whether a gap ends before this token.
  private func stops(_ token: Int, _ gap: Int) -> Bool {
    let document = reader.reading.document
    guard document.tokens[token].kind == .punctuation else { return false }
    let byte = document.text.bytes[document.tokens[token].stretch.start]
    if byte == 44 { return reader.matcher.elements[gap].stopsAtComma }
    return byte == 46 || byte == 58 || byte == 59 || byte == 63 || byte == 33
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

/// Where a sentence begins and ends for the anchors of patterns.
private struct SentenceBounds {
  var starts: [Int] = []
  var contentEnd: Int

  init(_ reader: CueReader, _ tokens: Range<Int>) {
    contentEnd = tokens.upperBound
    while contentEnd > tokens.lowerBound, Self.isMark(reader, contentEnd - 1) { contentEnd -= 1 }
    for token in tokens where token < contentEnd {
      if token == tokens.lowerBound || opens(reader, token - 1, tokens) { starts.append(token) }
    }
  }

  /// Whether a clause may begin behind this token: a mark or a connective at a start, a colon, an opening quote.
  private func opens(_ reader: CueReader, _ token: Int, _ tokens: Range<Int>) -> Bool {
    if reader.isToken(token, inClass: WordClass.colonNumber) { return true }
    guard starts.contains(token) else { return false }
    return Self.isMark(reader, token) || reader.isToken(token, inClass: WordClass.openerNumber)
  }

  private static func isMark(_ reader: CueReader, _ token: Int) -> Bool {
    let kind = reader.reading.document.tokens[token].kind
    return kind == .punctuation || kind == .symbol
  }
}
