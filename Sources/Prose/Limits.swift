/// How large an input may be, and where a reading stops: all limits in one place.
///
/// What is over a limit of the first kind is an error that names it. Those of the second kind keep time and memory linear
/// in the size of the input, since some of what is found in a sentence is said with all of its words: no text that people
/// wrote comes near them (the longest sentence of our corpora has 78 words, the longest heading 88 letters).
public enum Limits {
  // MARK: What gets an error

  /// The bytes of a file: a saved page may hold its pictures, and they may be ten times its text and more.
  public static let file = 32 << 20
  /// The bytes of the text that people see in it, markup left out: several novels.
  public static let text = 8 << 20
  /// The bytes of what front matter or a record calls an essay (id, title, author …): it is said with every component.
  public static let name = 1_000

  // MARK: Where something ends

  /// The tokens of a sentence; one with more is cut.
  static let sentenceTokens = 500
  /// The bytes of a sentence, and of what stands hidden inside it; one with more is cut between two words.
  static let sentence = 4 << 10
  /// The bytes of a heading; a longer one is a paragraph.
  static let heading = 500
}
