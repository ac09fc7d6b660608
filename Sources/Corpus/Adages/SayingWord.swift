/// A word as sayings are compared by: spelling, accents, inflection and apostrophes set aside.
struct SayingWord: Sendable, Hashable {
  /// What part a word plays in a saying, and what it costs where it is inserted.
  enum Class: UInt8, Sendable {
    /// Articles, possessives, personal pronouns, *er*: they come and go, so a saying is compared without them.
    case light
    /// Prepositions, conjunctions, question words, auxiliaries: the frame of a saying.
    case frame
    /// *niet*, *geen*, *nooit* …
    case negation
    /// Adverbs and other words that are readily inserted (*uiteindelijk*, *bij jou*).
    case filler
    /// *die*, *dat*: a relative clause parts what a saying joins.
    case relative
    /// Words of meaning that are in every text (*tijd*, *goed*, *komen*).
    case common
    case content

    /// Whether such words carry meaning of their own.
    var isWordOfMeaning: Bool { self == .common || self == .content }
  }

  /// Equal for forms of one word; 0 for a word without letters or digits.
  var key: UInt64
  var kind: Class

  static let empty = SayingWord(key: 0, kind: .light)

  /// How much of a saying the word is.
  var weight: Float {
    switch kind {
    case .light: 0
    case .frame, .filler, .relative: 0.3
    case .negation: 0.4
    case .common: 0.6
    case .content: 1
    }
  }

  /// Whether the word carries meaning of its own.
  var isContent: Bool { kind.isWordOfMeaning }
}

/// Reads words of UTF-8 into `SayingWord`s; keeps its scratch space between words.
struct SayingWordReader {
  private var folder = WordFolder()
  private let classes = SayingClasses.table

  /// The word that `bytes` spells.
  mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> SayingWord {
    folder.fold(bytes)
    if folder.isEmpty { return bytes.count == 1 && bytes[0] == UInt8(ascii: "=") ? classes.copula : .empty }
    if let known = classes[folder.hash] { return known }
    folder.stem()
    let key = folder.hash
    return classes[key ^ SayingClasses.stemMark] ?? SayingWord(key: key, kind: .content)
  }

  /// The word that a string spells.
  mutating func word(_ string: String) -> SayingWord {
    var copy = string
    return copy.withUTF8 { word($0) }
  }
}
