/// A named observation on the language of a sentence: that it grants a point, tells of a place and time, gives advice …
///
/// A cue decides nothing. The role of a sentence is a weighted sum over the cues found in it, so a cue may be right only
/// mostly, and several may be found in one sentence. Each stands in a file of its own with its patterns (the syntax is
/// that of `CuePattern`) and its specimens.
public struct Cue: Sendable {
  /// The name by which weights are learned and features are shown; stable.
  public let name: String
  /// What the cue observes, in plain words; shown to users.
  public let meaning: String
  /// One pattern a line.
  let patterns: String
  /// One sentence a line in which the cue is found, the stretch between `⟦` and `⟧`.
  let found: String
  /// One sentence a line in which the cue is not found though it looks like it.
  let ignored: String

  init(_ name: String, _ meaning: String, patterns: String, found: String, ignored: String) {
    self.name = name
    self.meaning = meaning
    self.patterns = patterns
    self.found = found
    self.ignored = ignored
  }

  /// Sentences in which the cue is found, the stretch between `⟦` and `⟧`.
  public var examples: [Substring] { found.split(separator: "\n") }
  /// Sentences in which it is not found though they look like it.
  public var nearMisses: [Substring] { ignored.split(separator: "\n") }
}

/// A cue found in a sentence.
public struct CueMatch: Sendable, Hashable {
  /// Index into `Cue.all`.
  public var cue: Int
  /// Indices into `Document.tokens`.
  public var tokens: Range<Int>
  /// Whether the stretch stands inside quotation marks.
  public var quoted: Bool
}
