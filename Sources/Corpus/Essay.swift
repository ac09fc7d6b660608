import Dutch
import Prose

/// An essay, read: whose it is, what each sentence does, and where its author stands on the target.
public struct Essay: Sendable {
  /// The file name without ending, or what the caller gave.
  public var id: String
  /// Where it was read from; nil for standard input and records.
  public var path: String?
  /// From the front matter, else the first heading.
  public var title: String?
  /// As the front matter or the byline writes it; nil where the text does not tell.
  public var author: String?
  /// ISO 8601, as precise as known (`2016`, `2016-09`, `2016-09-02`).
  public var date: String?
  /// Where it appeared: a newspaper, a site.
  public var publisher: String?
  /// The address of the page, where the front matter names one.
  public var source: String?
  /// The language's code; `nl` unless the text is another.
  public var language: String
  /// The keys above that the text and not the front matter told (`author`, `date`, `title`).
  public var inferred: [String]
  /// The saying the stance is on: lower case, no final punctuation.
  public var target: String
  /// Where the author stands on the target.
  public var stance: Stance
  /// The sentences that have a role, in their order.
  public var components: [Component]
  /// The sayings, in their order.
  public var adages: [AdageUse]
  /// What components do to each other.
  public var relations: [Relation]
  /// What the author takes sides on, heaviest first.
  public var topics: [Topic]
  /// What the page shows around the essay, in its order.
  public var noise: [NoiseExtract]
  /// What a user should know of this reading (another encoding, another language …), in English.
  public var notes: [String]
  /// What the record it was read from brought along, as a JSON object.
  public var fields = Essay.noFields
}

/// Words of an essay with their exact place.
public struct Extract: Sendable, Hashable {
  /// Code points from the start of the decoded file, end exclusive.
  public var start: Int
  /// The code point after the last one.
  public var end: Int
  /// The line of `start`, from 1.
  public var line: Int
  /// The column of `start` in code points, from 1.
  public var column: Int
  /// Exactly what stands there.
  public var text: String
  /// The same without markup, entities decoded, white space folded: what people are shown.
  public var quote: String

  /// Words with a place that the caller vouches for.
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
  /// The author's central claim on what the essay is about.
  case thesis
  /// Something the author wants to be believed.
  case claim
  /// A reason, fact or consequence that is offered for a claim.
  case premise
  /// Part of a particular case that stands for the general.
  case example
  /// What others hold against the author, or what he grants them.
  case counter = "counterPosition"
}

/// How an example stands for the general.
public enum ExampleKind: String, Sendable, CaseIterable {
  /// Something that happened to the author or to somebody he knows.
  case anecdote
  /// A made-up situation.
  case hypothetical
  /// A likeness with another field.
  case analogy
  /// What somebody else told or wrote.
  case testimony
  /// A known event, firm or person.
  case `case`
}

/// A sentence with a role.
public struct Component: Sendable {
  /// The essay's id, `#`, the component's number from 1.
  public var id: String
  /// What the sentence does.
  public var role: Role
  /// How an example stands for the general; nil for other roles.
  public var kind: ExampleKind?
  /// The id of the first component of the example or concession it belongs to.
  public var passage: String?
  /// The heading it stands under.
  public var heading: String?
  /// The sentence.
  public var extract: Extract
  /// How likely the role is, 0…1.
  public var confidence: Double
  /// The features that decided, strongest first.
  public var reasons: [String]
}

/// A saying used or named in an essay.
public struct AdageUse: Sendable {
  /// How the words relate to the usual form of the saying.
  public enum Form: String, Sendable, CaseIterable {
    /// The usual words.
    case literal
    /// The usual words, denied.
    case negated
    /// Words are changed, left out or added.
    case altered
    /// The saying in another language.
    case translated
  }

  /// What the author does with a saying.
  public enum Attitude: String, Sendable, CaseIterable {
    /// He holds it.
    case endorses
    /// He turns against it.
    case rejects
    /// He holds it under a condition, or in part.
    case qualifies
    /// He names it and takes no side.
    case mentions
  }

  /// The essay's id, `@`, the use's number from 1.
  public var id: String
  /// The words of the saying as they stand, without quotation marks.
  public var extract: Extract
  /// The usual form: lower case, no final punctuation.
  public var canonical: String
  /// How the words relate to the usual form.
  public var form: Form
  /// What the author does with it at this spot.
  public var attitude: Attitude
}

/// A link between two components.
public struct Relation: Sendable, Hashable {
  /// What one component does to another.
  public enum Kind: String, Sendable, CaseIterable {
    /// It is a reason for it.
    case supports
    /// It speaks against it.
    case attacks
    /// It is an example of it.
    case exemplifies
  }

  /// The id of the component that does something.
  public var from: String
  /// The id of the component that it is done to.
  public var to: String
  /// What is done.
  public var kind: Kind
}

/// Where an author stands on the target of an essay.
public struct Stance: Sendable {
  /// A stance in one word.
  public enum Label: String, Sendable, CaseIterable {
    /// The author holds the target.
    case favor
    /// The author turns against it.
    case against
    /// The author binds it to a condition, or ranks something above it.
    case qualified
    /// The author takes no stance on it.
    case none
  }

  /// What a condition does to the target.
  public enum Effect: String, Sendable, CaseIterable {
    /// Where it holds, the target does.
    case grants
    /// Where it holds, the target does not.
    case withholds
  }

  /// Words that a stance rests on.
  public struct Evidence: Sendable {
    /// The id of the component it stands in.
    public var component: String?
    /// The sentence.
    public var extract: Extract
    /// Positive for the target, negative against it.
    public var weight: Double
    /// Why it counts, in English.
    public var reason: String
  }

  /// The model or value the author puts in the target's place.
  public struct Alternative: Sendable {
    /// A Dutch noun lemma.
    public var concept: String
    /// Where the essay speaks of it, in order.
    public var mentions: [Extract]
  }

  /// A circumstance under which the author still grants, or withholds, the target.
  public struct Condition: Sendable {
    /// The sentence that states it.
    public var extract: Extract
    /// What it does to the target.
    public var effect: Effect
  }

  /// The stance in one word.
  public var label: Label
  /// -1…1; 0 for `none`.
  public var score: Double
  /// How likely the label is, 0…1.
  public var confidence: Double
  /// What the stance rests on, in the order of the text.
  public var evidence: [Evidence]
  /// What the author puts in the target's place, most likely first.
  public var alternatives: [Alternative]
  /// When the author still grants, or withholds, the target.
  public var conditions: [Condition]
}

/// A value, practice or relation that the author takes a side on.
public struct Topic: Sendable {
  /// The side that an author takes.
  public enum Attitude: String, Sendable, CaseIterable {
    /// He is for it.
    case `for`
    /// He is against it.
    case against
    /// He speaks for it and against it.
    case both
    /// He takes no side.
    case neutral
  }

  /// A Dutch noun lemma.
  public var name: String
  /// The side that the author takes.
  public var attitude: Attitude
  /// How much of the essay it is, 0…1.
  public var weight: Double
  /// The sentences that speak of it, in order.
  public var mentions: [Extract]
  /// The word, in one of the mentions, that shows the attitude best; nil where nobody told.
  public var lead: Extract?
}

/// A stretch of page noise.
public struct NoiseExtract: Sendable {
  /// The stretch.
  public var extract: Extract
  /// What it is: `menu`, `byline`, `caption` …
  public var kind: String
}
