/// Cuts blocks of a running text into tokens and sentences, in one pass over the bytes.
///
/// Words are parted at blanks; marks are then taken off both ends of each chunk. Whether a sentence ends is decided
/// when the next chunk is seen.
struct Segmenter {
  let bytes: [UInt8]
  let conventions: Conventions
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []

  private var block = 0
  /// The first token of the sentence that is being read.
  var firstToken = 0
  /// Where much of the source is hidden, and how many of these places lie behind.
  private let gaps: [Int]
  private var gapsBehind = 0
  /// How the last chunk ended.
  var ending = Ending.none
  /// Whether quotation marks or brackets closed behind that.
  var isClosed = false
  /// What was found last where a sentence may end.
  var firstLetter = FirstLetter()
  /// Whether a `"` or `'` is open in this block.
  var isQuoteOpen = false
  var isSingleOpen = false

  init(_ text: RunningText, _ conventions: Conventions) {
    bytes = text.bytes
    gaps = text.gaps(over: Limits.sentence)
    self.conventions = conventions
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// Reads a block and returns its sentences.
  mutating func read(_ stretch: Stretch, block: Int) -> Range<Int> {
    let first = sentences.count
    self.block = block
    firstToken = tokens.count
    (ending, isClosed, isQuoteOpen, isSingleOpen) = (.none, false, false, false)
    var at = stretch.start
    while at < stretch.end {
      let (wordEnd, end) = chunk(at, stretch.end)
      if ending != .none { decide(at, end, stretch.end) }
      if isTooLong(with: end) { cut() }
      if wordEnd == end, end > at {
        ending = .none
        add(at, end, CharacterShape.kind(bytes, at..<end), spaceAfter: true)
      } else if wordEnd == end - 1, wordEnd > at, Segmenter.isPlainMark(bytes[wordEnd]) {
        readMarked(at, wordEnd)
      } else {
        readChunk(at, end, isLast: end == stretch.end)
      }
      at = end + 1
    }
    splitInitial()
    endSentence()
    return first..<sentences.count
  }

  /// Where the bytes of words end in the chunk at `at`, and where the chunk does.
  @inline(__always)
  private func chunk(_ at: Int, _ limit: Int) -> (wordEnd: Int, end: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var end = at
      while end < limit, CharacterShape.isWordByte(bytes[end]) { end += 1 }
      let wordEnd = end
      while end < limit, bytes[end] != 32 { end += 1 }
      return (wordEnd, end)
    }
  }

  /// The marks that close words and mean nothing inside them.
  private static func isPlainMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// The number of tokens of the sentence so far.
  var sentenceCount: Int { tokens.count - firstToken }

  mutating func add(_ start: Int, _ end: Int, _ kind: Token.Kind, spaceAfter: Bool) {
    if sentenceCount >= Limits.sentenceTokens { cut() }
    tokens.append(Token(stretch: Stretch(start, end), kind: kind, spaceAfter: spaceAfter))
  }

  /// Whether the sentence would be too long with the chunk that ends at `end`, or holds what is hidden before or in it.
  private mutating func isTooLong(with end: Int) -> Bool {
    guard firstToken < tokens.count else { return false }
    if end - tokens[firstToken].stretch.start > Limits.sentence { return true }
    if gapsBehind == gaps.count { return false }
    while gapsBehind < gaps.count, gaps[gapsBehind] <= tokens[firstToken].stretch.start { gapsBehind += 1 }
    return gapsBehind < gaps.count && gaps[gapsBehind] < end
  }

  /// Ends the sentence behind the last token.
  mutating func endSentence() {
    (ending, isClosed) = (.none, false)
    cut()
  }

  /// Ends the sentence behind the last token, whatever stands there.
  private mutating func cut() {
    guard tokens.count > firstToken else { return }
    let stretch = Stretch(tokens[firstToken].stretch.start, tokens[tokens.count - 1].stretch.end)
    sentences.append(Sentence(stretch: stretch, tokens: firstToken..<tokens.count, block: block))
    firstToken = tokens.count
  }

  /// A single letter that ends a sentence is no initial: its full stop is a token of its own.
  mutating func splitInitial() {
    guard ending == .initial, let last = tokens.last, last.kind == .word, last.stretch.count >= 2 else { return }
    let stop = last.stretch.end - 1
    guard bytes[stop] == UInt8(ascii: "."), !bytes[last.stretch.start..<stop].contains(UInt8(ascii: ".")) else {
      return
    }
    tokens[tokens.count - 1] = Token(stretch: Stretch(last.stretch.start, stop), kind: .word, spaceAfter: false)
    add(stop, stop + 1, .punctuation, spaceAfter: last.spaceAfter)
  }
}

/// How a chunk ends.
enum Ending: Equatable {
  case none
  /// A full stop that is no abbreviation's.
  case stop
  /// `!` or `?`.
  case call
  case ellipsis
  case abbreviation(Conventions.Abbreviation)
  /// One letter and a full stop.
  case initial
  /// Digits and a full stop.
  case number
  /// An emoji.
  case picture
}
