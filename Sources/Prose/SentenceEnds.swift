extension Segmenter {
  /// What the next chunk starts with.
  enum Start { case upper, lower, digit, other, none }

  /// The first letter or digit of a block that ends at `end`, looked for from `start` on.
  struct FirstLetter {
    var start = 0
    var end = 0
    var found = (kind: Start.none, at: -1)
  }

  /// Decides whether the sentence ended before the chunk `start..<end` of a block that ends at `blockEnd`.
  mutating func decide(_ start: Int, _ end: Int, _ blockEnd: Int) {
    if attaches(start, end) { return }
    let (kind, at) = firstLetter(start, blockEnd)
    guard endsSentence(before: kind, at, start, blockEnd) else {
      (ending, isClosed) = (.none, false)
      return
    }
    splitInitial()
    endSentence()
  }

  /// Whether a chunk still belongs to the sentence whatever follows: closing marks, more full stops, an emoji.
  private mutating func attaches(_ start: Int, _ end: Int) -> Bool {
    let scalar = UTF8Shape.scalar(bytes, start)
    switch Mark.of(scalar) {
    case .terminator, .comma: return !(scalar == 0x2C && end - start >= 2 && bytes[start + 1] == 0x2C)
    case .picture: return true
    case .close, .closeQuote: return end - start <= 3
    case .quote: return end - start == 1 && isQuoteOpen
    case .apostrophe:
      return end - start == 2 && bytes[start + 1] == 0x27 || end - start <= 3 && isSingleOpen && end - start != 2
    default: return false
    }
  }

  /// The first letter or digit from `start` on, behind opening marks and dashes.
  private mutating func firstLetter(_ start: Int, _ end: Int) -> (Start, Int) {
    // Every one of many marks asks for the same letter.
    if end == firstLetter.end, firstLetter.start <= start, start <= firstLetter.found.at { return firstLetter.found }
    let found = findFirstLetter(start, end)
    firstLetter = FirstLetter(start: start, end: end, found: found)
    return found
  }

  private func findFirstLetter(_ start: Int, _ end: Int) -> (Start, Int) {
    var at = start
    while at < end {
      let scalar = UTF8Shape.scalar(bytes, at)
      switch Mark.of(scalar) {
      case .openQuote, .closeQuote, .quote, .open, .dash, .comma, .terminator: break
      case .apostrophe: if isClitic(at, end) { return (.upper, at) }
      default:
        guard scalar == 32 || scalar == 0x2D || scalar == 0x2013 || scalar == 0x2A || scalar == 0x5F else {
          return (
            CharacterShape.isUpper(scalar)
              ? .upper
              : CharacterShape.isDigit(bytes[at])
                ? .digit
                : CharacterShape.isLower(scalar) ? .lower : .other, at
          )
        }
      }
      at += UTF8Shape.length(bytes[at])
    }
    return (.none, end)
  }

  private func endsSentence(before next: Start, _ at: Int, _ start: Int, _ end: Int) -> Bool {
    switch (ending, next) {
    case (.none, _), (_, .none): return false
    case (.stop, .lower): return !isClosed && at == start && isLongWord()
    case (.stop, _), (.call, .upper), (.call, .digit), (.call, .other): return true
    case (.call, .lower): return false
    case (.ellipsis, _), (.picture, _): return next == .upper
    case (.abbreviation(.title), _): return false
    case (.abbreviation(.final), _): return next == .upper
    case (.abbreviation(.inside), _), (.initial, _): return next == .upper && (at > start || isOpener(at, end))
    case (.number, _): return !isListNumber && (next == .upper || next == .other)
    }
  }

  /// Whether the word before the full stop is too long for an abbreviation.
  private func isLongWord() -> Bool {
    guard tokens.count >= 2 else { return false }
    return tokens[tokens.count - 2].stretch.count >= 3
  }

  /// Whether the sentence so far is but a number as points have it (*3.*).
  private var isListNumber: Bool {
    sentenceCount == 2 && tokens[tokens.count - 2].stretch.count <= 3
      && CharacterShape.isDigit(bytes[tokens[tokens.count - 1].stretch.start - 1])
  }

  /// Whether the word at `at` often opens sentences and no names.
  private func isOpener(_ at: Int, _ end: Int) -> Bool {
    var stop = at
    while stop < end, CharacterShape.isWordByte(bytes[stop]) { stop += 1 }
    return conventions.openers.value(lowering: bytes, at..<stop) != nil
  }

  /// Whether the apostrophe at `at` starts a word (*'t*, *'s*).
  func isClitic(_ at: Int, _ end: Int) -> Bool {
    let start = at + UTF8Shape.length(bytes[at])
    var stop = start
    while stop < end, CharacterShape.isWordByte(bytes[stop]) { stop += 1 }
    guard stop > start, stop - start <= 4 else { return false }
    return conventions.clitics.value(lowering: bytes, start..<stop) != nil
  }
}
