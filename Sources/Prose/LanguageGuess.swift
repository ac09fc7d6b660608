/// Guesses the language of a document by the function words in it.
public struct LanguageGuess: Sendable {
  /// For each word its languages, one bit each.
  private let words: PackedWords
  private let codes: [String]

  /// - Parameter profiles: the code and the commonest function words of at most eight languages, lower case; the
  ///   first is the one that a short text is taken to be in.
  public init(_ profiles: [(code: String, words: StaticString)]) {
    codes = profiles.prefix(8).map(\.code)
    words = PackedWords(WordTable(uniting: profiles.prefix(8).enumerated().map { ($1.words, 1 << $0) }))
  }

  /// The code of the language of a document's sentences: the first profile's where there is too little text to tell,
  /// `und` where no language fits.
  public func code(_ document: Document) -> String {
    var counts = [Int](repeating: 0, count: codes.count)
    var total = 0
    document.text.bytes.withUnsafeBufferPointer { bytes in
      for token in document.tokens.prefix(4000) where token.kind == .word {
        total += 1
        guard token.stretch.count <= 12 else { continue }
        let word = Range(uncheckedBounds: (token.stretch.start, token.stretch.end))
        guard var languages = words.value(lowering: bytes, word) else { continue }
        while languages != 0 {
          counts[languages.trailingZeroBitCount] += 1
          languages &= languages - 1
        }
      }
    }
    guard let first = codes.first, total >= 20, let best = counts.indices.max(by: { counts[$0] < counts[$1] }) else {
      return codes.first ?? "und"
    }
    // Function words make up about half of running text in these languages.
    if counts[best] * 6 < total { return total < 60 ? first : "und" }
    return counts[best] > counts[0] ? codes[best] : first
  }
}
