/// What careful readers found in an essay: the labels of `GUIDELINES.md`, by segment (from 1).
public struct GoldReading: Sendable {
  public struct Adage: Sendable {
    public var segment: Int
    public var text: String
    public var canonical: String
    public var attitude: AdageUse.Attitude

    public init(segment: Int, text: String, canonical: String, attitude: AdageUse.Attitude) {
      self.segment = segment
      self.text = text
      self.canonical = canonical
      self.attitude = attitude
    }
  }

  public struct Example: Sendable {
    public var segments: [Int]
    public var kind: ExampleKind

    public init(segments: [Int], kind: ExampleKind) {
      self.segments = segments
      self.kind = kind
    }
  }

  /// One segment is offered in support of another.
  public struct Support: Sendable {
    public var source: Int
    public var goal: Int

    public init(source: Int, goal: Int) {
      self.source = source
      self.goal = goal
    }
  }

  public var id: String
  /// The saying the stance is on; nil where the readers named none.
  public var target: String?
  public var stance: Stance.Label?
  /// Segments that show the stance.
  public var stanceEvidence: [Int]
  /// Keywords of what the author puts in the target's place.
  public var alternatives: [String]
  public var author: String?
  /// ISO 8601.
  public var date: String?
  /// The role of each segment in order; nil is `none`.
  public var roles: [Role?]
  public var examples: [Example]
  public var adages: [Adage]
  public var supports: [Support]

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
