/// Where a sentence begins and ends for the anchors of patterns.
struct SentenceBounds {
  /// Where `^` holds, lowest first.
  private(set) var starts: [Int] = []
  /// Where final marks begin.
  private(set) var contentEnd: Int

  /// - Parameter words: by token of the document.
  init(_ words: UnsafeBufferPointer<CueToken>, _ tokens: Range<Int>) {
    contentEnd = tokens.upperBound
    while contentEnd > tokens.lowerBound, words[contentEnd - 1].isMark { contentEnd -= 1 }
    for token in tokens where token < contentEnd {
      if token == tokens.lowerBound || opens(words[token - 1], token - 1) { starts.append(token) }
    }
  }

  /// Whether a clause may begin behind this token: a mark or a connective at a start, a colon, an opening quote.
  private func opens(_ word: CueToken, _ token: Int) -> Bool {
    if word.classes.contains(WordClass.colonNumber) { return true }
    guard starts.last == token else { return false }
    return word.isMark || word.classes.contains(WordClass.openerNumber)
  }
}
