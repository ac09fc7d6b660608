/// What careful readers found in an essay: the labels of `GUIDELINES.md`, by segment (from 1).
public struct GoldReading: Sendable {
  /// A saying that the readers found.
  public struct Adage: Sendable {
    /// The segment it stands in, from 1.
    public var segment: Int
    /// Its words, as they stand in the segment.
    public var text: String
    /// The usual form: lower case, no final punctuation.
    public var canonical: String
    /// What the author does with it.
    public var attitude: AdageUse.Attitude

    /// A saying in a segment.
    public init(segment: Int, text: String, canonical: String, attitude: AdageUse.Attitude) {
      self.segment = segment
      self.text = text
      self.canonical = canonical
      self.attitude = attitude
    }
  }

  /// An example: one or more segments that belong together.
  public struct Example: Sendable {
    /// Its segments, from 1.
    public var segments: [Int]
    /// How it stands for the general.
    public var kind: ExampleKind

    /// An example of these segments.
    public init(segments: [Int], kind: ExampleKind) {
      self.segments = segments
      self.kind = kind
    }
  }

  /// One segment is offered in support of another.
  public struct Support: Sendable {
    /// The segment that supports.
    public var source: Int
    /// The segment that is supported.
    public var goal: Int

    /// Support of one segment by another.
    public init(source: Int, goal: Int) {
      self.source = source
      self.goal = goal
    }
  }

  /// The id of the essay.
  public var id: String
  /// The saying the stance is on; nil where the readers named none.
  public var target: String?
  /// Where the author stands; nil where the readers did not say.
  public var stance: Stance.Label?
  /// Segments that show the stance.
  public var stanceEvidence: [Int]
  /// Keywords of what the author puts in the target's place.
  public var alternatives: [String]
  /// Who wrote it; nil where the text does not tell.
  public var author: String?
  /// ISO 8601.
  public var date: String?
  /// The role of each segment in order; nil is `none`.
  public var roles: [Role?]
  /// The examples, each a passage.
  public var examples: [Example]
  /// The sayings, in their order.
  public var adages: [Adage]
  /// Which segments support which.
  public var supports: [Support]

  /// A reading made of its parts.
  public init(
    id: String, target: String?, stance: Stance.Label?, stanceEvidence: [Int], alternatives: [String], author: String?,
    date: String? = nil, roles: [Role?], examples: [Example], adages: [Adage], supports: [Support]
  ) {
    self.id = id
    self.target = target
    self.stance = stance
    self.stanceEvidence = stanceEvidence
    self.alternatives = alternatives
    self.author = author
    self.date = date
    self.roles = roles
    self.examples = examples
    self.adages = adages
    self.supports = supports
  }
}
