/// What the tokens of a sentence hold together: enough to tell that an element of a pattern fits none of them.
struct SentenceContents {
  /// By token of the sentence: of the words behind it.
  private let behind: UnsafeMutableBufferPointer<CueWordSignature>
  private let first: Int
  private(set) var classes = ClassSet.empty

  /// - Parameters:
  ///   - tokens: the sentence, among `all`.
  ///   - room: as much as the sentence has tokens.
  init(
    _ all: UnsafeBufferPointer<CueToken>, _ tokens: Range<Int>, room: UnsafeMutableBufferPointer<CueWordSignature>
  ) {
    (behind, first) = (room, tokens.lowerBound)
    var words = CueWordSignature.none
    for token in tokens.reversed() {
      behind.initializeElement(at: token - first, to: words)
      words = words.union(all[token].words)
      classes.formUnion(all[token].classes)
    }
  }

  /// What stands behind a token.
  @inline(__always)
  func words(behind token: Int) -> CueWordSignature { behind[token - first] }
}
