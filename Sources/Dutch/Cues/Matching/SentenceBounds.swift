/// Where a sentence begins and ends for the anchors of patterns.
struct SentenceBounds {
  /// Where `^` holds, lowest first.
  private(set) var starts: [Int] = []
  /// Where final marks begin.
  private(set) var contentEnd: Int

  init(_ reader: CueReader, _ tokens: Range<Int>) {
    contentEnd = tokens.upperBound
    while contentEnd > tokens.lowerBound, reader.tokens[contentEnd - 1].isMark { contentEnd -= 1 }
    for token in tokens where token < contentEnd {
      if token == tokens.lowerBound || opens(reader, token - 1, tokens) { starts.append(token) }
    }
  }

  /// Whether a clause may begin behind this token: a mark or a connective at a start, a colon, an opening quote.
  private func opens(_ reader: CueReader, _ token: Int, _ tokens: Range<Int>) -> Bool {
    if reader.isToken(token, inClass: WordClass.colonNumber) { return true }
    guard starts.contains(token) else { return false }
    return reader.tokens[token].isMark || reader.isToken(token, inClass: WordClass.openerNumber)
  }
}
