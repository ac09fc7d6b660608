/// Where a sentence begins and ends for the anchors of patterns.
struct SentenceBounds {
  /// Where `^` holds: a run from the first token on, and in few sentences more places behind it, lowest first.
  private let opening: Range<Int>
  private var later: [Int] = []
  /// Where final marks begin.
  let contentEnd: Int

  /// - Parameters:
  ///   - words: by token of the document.
  ///   - classes: those of all tokens of the sentence together.
  init(_ words: UnsafeBufferPointer<CueToken>, _ tokens: Range<Int>, _ classes: ClassSet) {
    var end = tokens.upperBound
    while end > tokens.lowerBound, words[end - 1].isMark { end -= 1 }
    var at = min(tokens.lowerBound + 1, end)
    while at < end, Self.isColon(words, at - 1) || Self.goesOn(words, at - 1) { at += 1 }
    (opening, contentEnd) = (tokens.lowerBound..<at, end)
    guard classes.contains(WordClass.colonNumber) else { return }
    for at in at..<end where Self.isColon(words, at - 1) || later.last == at - 1 && Self.goesOn(words, at - 1) {
      later.append(at)
    }
  }

  /// Whether `^` holds before a token.
  @inline(__always)
  func isStart(_ token: Int) -> Bool { opening.contains(token) || !later.isEmpty && later.contains(token) }

  /// Whether a clause begins behind a token: a colon, an opening quote.
  private static func isColon(_ words: UnsafeBufferPointer<CueToken>, _ token: Int) -> Bool {
    words[token].classes.contains(WordClass.colonNumber)
  }

  /// Whether a start before a token is one behind it too: a mark or a connective.
  private static func goesOn(_ words: UnsafeBufferPointer<CueToken>, _ token: Int) -> Bool {
    words[token].isMark || words[token].classes.contains(WordClass.openerNumber)
  }
}
