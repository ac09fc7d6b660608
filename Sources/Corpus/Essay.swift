import Dutch
import Prose

/// An essay, read: whose it is, what each sentence does, and where its author stands on the target.
public struct Essay: Sendable {
  /// The file name without ending, or what the caller gave.
  public var id: String
  /// Where it was read from; nil for standard input and records.
  public var path: String?
  public var title: String?
  public var author: String?
  /// ISO 8601, as precise as known (`2016`, `2016-09`, `2016-09-02`).
  public var date: String?
  public var publisher: String?
  public var source: String?
  /// The language's code; `nl` unless the text is another.
  public var language: String
  /// The keys above that the text and not the front matter told (`author`, `date`, `title`).
  public var inferred: [String]
  /// The saying the stance is on: lower case, no final punctuation.
  public var target: String
  public var stance: Stance
  public var components: [Component]
  public var adages: [AdageUse]
  public var relations: [Relation]
  public var topics: [Topic]
  public var noise: [NoiseExtract]
  /// What a user should know of this reading (another encoding, another language …), in English.
  public var notes: [String]
}

/// Words of an essay with their exact place.
public struct Extract: Sendable, Hashable {
  /// Code points from the start of the decoded file, end exclusive.
  public var start: Int
  public var end: Int
  /// The place of `start`, from 1 (columns in code points).
  public var line: Int
  public var column: Int
  /// Exactly what stands there.
  public var text: String
  /// The same without markup, entities decoded, white space folded: what people are shown.
  public var quote: String

  public init(start: Int, end: Int, line: Int, column: Int, text: String, quote: String) {
    self.start = start
    self.end = end
    self.line = line
    self.column = column
    self.text = text
    self.quote = quote
  }
}

/// What a sentence does in the argument.
public enum Role: String, Sendable, CaseIterable {
  case thesis, claim, premise, example
  case counter = "counterPosition"
}

/// How an example stands for the general.
public enum ExampleKind: String, Sendable, CaseIterable {
  case anecdote, hypothetical, analogy, testimony, `case`
}

/// A sentence with a role.
public struct Component: Sendable {
  public var id: String
  public var role: Role
  public var kind: ExampleKind?
  /// The id of the first component of the example or concession it belongs to.
  public var passage: String?
  /// The heading it stands under.
  public var heading: String?
  public var extract: Extract
  /// 0…1.
  public var confidence: Double
  /// The features that decided, strongest first.
  public var reasons: [String]
}

/// A saying used or named in an essay.
public struct AdageUse: Sendable {
  public enum Form: String, Sendable, CaseIterable { case literal, negated, altered, translated }
  public enum Attitude: String, Sendable, CaseIterable { case endorses, rejects, qualifies, mentions }

  public var id: String
  public var extract: Extract
  public var canonical: String
  public var form: Form
  public var attitude: Attitude
}

/// A link between two components.
public struct Relation: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable { case supports, attacks, exemplifies }

  public var from: String
  public var to: String
  public var kind: Kind
}

/// Where an author stands on the target of an essay.
public struct Stance: Sendable {
  public enum Label: String, Sendable, CaseIterable { case favor, against, qualified, none }
  public enum Effect: String, Sendable, CaseIterable { case grants, withholds }

  public struct Evidence: Sendable {
    /// The id of the component it stands in.
    public var component: String?
    public var extract: Extract
    /// Positive for the target, negative against it.
    public var weight: Double
    public var reason: String
  }

  /// The model or value the author puts in the target's place.
  public struct Alternative: Sendable {
    /// A Dutch noun lemma.
    public var concept: String
    public var mentions: [Extract]
  }

  /// A circumstance under which the author still grants, or withholds, the target.
  public struct Condition: Sendable {
    public var extract: Extract
    public var effect: Effect
  }

  public var label: Label
  /// -1…1; 0 for `none`.
  public var score: Double
  /// 0…1.
  public var confidence: Double
  public var evidence: [Evidence]
  public var alternatives: [Alternative]
  public var conditions: [Condition]
}

/// A value, practice or relation that the author takes a side on.
public struct Topic: Sendable {
  public enum Attitude: String, Sendable, CaseIterable { case `for`, against, both, neutral }

  /// A Dutch noun lemma.
  public var name: String
  public var attitude: Attitude
  /// 0…1.
  public var weight: Double
  public var mentions: [Extract]
  /// The word, in one of the mentions, that shows the attitude best; nil where nobody told.
  public var lead: Extract?
}

/// A stretch of page noise.
public struct NoiseExtract: Sendable {
  public var extract: Extract
  public var kind: String
}
