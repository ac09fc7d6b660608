/// Lays the elements of a pattern along the tokens of a sentence.
///
/// Nothing of it changes but the places of its tables; but what may change is never copied for a call, and calls are many.
struct PatternAligner: ~Copyable {
  /// What it asks, which stays where it is while it works.
  struct Tables {
    let patterns: UnsafeBufferPointer<CuePattern>
    let elements: UnsafeBufferPointer<PatternElement>
    let numbers: UnsafeBufferPointer<Int32>
    let classSets: UnsafeBufferPointer<ClassSet>
    let byForm: TriggerTable
    let byLemma: TriggerTable
    let byClass: TriggerTable
    /// The classes, tags and features that trigger patterns.
    let triggering: ClassSet
    let triggeringTags: UInt16
    let triggeringFeatures: WordFeatures
    /// By token of the document.
    let words: UnsafeBufferPointer<CueToken>
    /// By place in the pattern: the tokens that its elements took.
    let places: UnsafeMutableBufferPointer<Range<Int>>
  }

  /// The elements that a pattern has at most.
  static let longestPattern = 32

  let tables: Tables
  /// The sentence.
  let tokens: Range<Int>
  let bounds: SentenceBounds

  /// The signatures of the places beside a token of the sentence.
  @inline(__always)
  mutating func beside(_ token: Int) -> (before: CueSignature, after: CueSignature) {
    var (before, after) = (CueSignature.place, CueSignature.place)
    if token > tokens.lowerBound { before = before.union(tables.words[token - 1].signature) }
    if token + 1 < tokens.upperBound { after = after.union(tables.words[token + 1].signature) }
    return (bounds.isStart(token) ? before.union(.start) : before, after)
  }

  /// The tokens that a pattern reports where one of its elements is known to match `token`; nil where it does not match.
  mutating func reported(_ number: Int, _ element: Int, at token: Int) -> Range<Int>? {
    let pattern = tables.patterns[number]
    let base = pattern.elements.lowerBound
    mark(element, pattern, token, token + 1)
    guard forward(element + 1, pattern, token + 1), backward(element - 1, pattern, token) else { return nil }
    let start = tables.places[pattern.reported.lowerBound - base].lowerBound
    let end = tables.places[pattern.reported.upperBound - 1 - base].upperBound
    return start < end ? start..<end : nil
  }

  /// Whether the elements from `element` on match from `token` on. Recursion is bounded by the length of a pattern.
  private mutating func forward(_ element: Int, _ pattern: CuePattern, _ token: Int) -> Bool {
    if element == pattern.elements.upperBound { return true }
    if tables.elements[element].kind == .gap { return forwardGap(element, pattern, token) }
    let width = width(element, at: token, lookingBack: false)
    if width < 0 { return false }
    mark(element, pattern, token, token + width)
    if forward(element + 1, pattern, token + width) { return true }
    guard tables.elements[element].isOptional, width == 1 else { return false }
    mark(element, pattern, token, token)
    return forward(element + 1, pattern, token)
  }

  private mutating func forwardGap(_ element: Int, _ pattern: CuePattern, _ token: Int) -> Bool {
    for taken in 0...Int(tables.elements[element].gap) {
      if mayStand(element + 1, pattern, token + taken) {
        mark(element, pattern, token, token + taken)
        if forward(element + 1, pattern, token + taken) { return true }
      }
      if token + taken >= tokens.upperBound || stops(token + taken, element) { return false }
    }
    return false
  }

  /// Whether the elements down from `element` match up to `token`, exclusive.
  private mutating func backward(_ element: Int, _ pattern: CuePattern, _ token: Int) -> Bool {
    if element < pattern.elements.lowerBound { return true }
    let kind = tables.elements[element].kind
    if kind == .gap { return backwardGap(element, pattern, token) }
    let place = kind == .token ? token - 1 : token
    let isFirst = element == pattern.elements.lowerBound
    let width = width(element, at: place, lookingBack: isFirst)
    if width < 0 { return false }
    mark(element, pattern, token - width, token)
    if backward(element - 1, pattern, token - width) { return true }
    guard tables.elements[element].isOptional, width == 1 else { return false }
    mark(element, pattern, token, token)
    return backward(element - 1, pattern, token)
  }

  private mutating func backwardGap(_ element: Int, _ pattern: CuePattern, _ token: Int) -> Bool {
    for taken in 0...Int(tables.elements[element].gap) {
      if mayStand(element - 1, pattern, token - taken - 1) {
        mark(element, pattern, token - taken, token)
        if backward(element - 1, pattern, token - taken) { return true }
      }
      if token - taken <= tokens.lowerBound || stops(token - taken - 1, element) { return false }
    }
    return false
  }

  /// Whether an element beside a gap may take a token: one that has to is asked before all else is looked at.
  @inline(__always)
  private mutating func mayStand(_ element: Int, _ pattern: CuePattern, _ token: Int) -> Bool {
    guard pattern.elements.contains(element), tables.elements[element].mustFit else { return true }
    return tokens.contains(token) && fits(element, token)
  }

  @inline(__always)
  private mutating func mark(_ element: Int, _ pattern: CuePattern, _ begin: Int, _ end: Int) {
    tables.places[element - pattern.elements.lowerBound] = Range(uncheckedBounds: (begin, end))
  }

  /// How many tokens an element takes at a token; -1 where it does not match.
  @inline(__always)
  private mutating func width(_ element: Int, at token: Int, lookingBack: Bool) -> Int {
    switch tables.elements[element].kind {
    case .start: return bounds.isStart(token) ? 0 : -1
    case .end: return token >= bounds.contentEnd ? 0 : -1
    case .absent:
      let place = lookingBack ? token - 1 : token
      return tokens.contains(place) && fits(element, place) ? -1 : 0
    case .token where tokens.contains(token) && fits(element, token): return 1
    default:
      let isOptional = tables.elements[element].isOptional
      return isOptional || (tables.elements[element].orEnd && token >= bounds.contentEnd) ? 0 : -1
    }
  }

  /// Whether a token meets the conditions of an element.
  @inline(__always)
  mutating func meetsConditions(_ element: Int, _ token: Int) -> Bool {
    let required = tables.elements[element].requiredTags
    if required != 0, required & tables.words[token].tag == 0 { return false }
    return tables.words[token].features.isSuperset(of: tables.elements[element].requiredFeatures)
  }

  // The elements and tokens stay where they are: a copy of one costs more than the test.
  @inline(__always)
  mutating func fits(_ index: Int, _ token: Int) -> Bool {
    let elements = tables.elements
    let words = tables.words
    guard words[token].signature.shares(elements[index].signature), meetsConditions(index, token) else { return false }
    if elements[index].isAny || elements[index].tags & words[token].tag != 0 { return true }
    if !words[token].features.isDisjoint(with: elements[index].features) { return true }
    let known = elements[index].wordBits
    if names(elements[index].forms, words[token].form, known) { return true }
    if names(elements[index].lemmas, words[token].lemma, known) { return true }
    let classes = Int(elements[index].classes)
    return classes != 0 && tables.classSets[classes].intersects(words[token].classes)
  }

  @inline(__always)
  private mutating func names(_ numbers: Range<Int>, _ word: Int32, _ words: UInt64) -> Bool {
    guard word >= 0, words & PatternElement.bit(word) != 0 else { return false }
    var index = numbers.lowerBound
    while index < numbers.upperBound {
      if tables.numbers[index] == word { return true }
      index &+= 1
    }
    return false
  }

  /// Whether a gap ends before this token.
  private mutating func stops(_ token: Int, _ gap: Int) -> Bool {
    switch tables.words[token].mark {
    case .none, .plain: false
    case .comma: tables.elements[gap].stopsAtComma
    case .end: true
    }
  }
}
