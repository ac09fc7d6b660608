/// Where an author stands, as all of his essays on one target tell it.
public struct Position: Sendable {
  /// A saying in the author's essays, with what he does with it in all.
  public struct Saying: Sendable, Hashable {
    /// The usual form: lower case, no final punctuation.
    public let canonical: String
    /// The attitude of most uses; a verdict goes before a mention.
    public let attitude: AdageUse.Attitude
    /// How many uses there are.
    public let count: Int
    /// The uses, by essay and span.
    public let uses: [Quote]
    /// The first use with that attitude.
    public let key: Quote
  }

  /// What the author puts in the target's place.
  public struct Alternative: Sendable, Hashable {
    /// A Dutch noun lemma.
    public let concept: String
    /// How often the essays speak of it.
    public let count: Int
    /// Where the essays speak of it.
    public let mentions: [Quote]
  }

  /// When the author still grants, or withholds, the target.
  public struct Condition: Sendable, Hashable {
    /// The sentence that states it.
    public let quote: Quote
    /// What it does to the target.
    public let effect: Stance.Effect
  }

  /// A piece of evidence for the stance.
  public struct Evidence: Sendable, Hashable {
    /// The words.
    public let quote: Quote
    /// Positive for the target, negative against it.
    public let weight: Double
  }

  /// A value, practice or relation that the author takes a side on.
  public struct Topic: Sendable, Hashable {
    /// A Dutch noun lemma.
    public let name: String
    /// The side that the author takes.
    public let attitude: Corpus.Topic.Attitude
    /// 0…1.
    public let weight: Double
    /// Where the essays speak of it.
    public let mentions: [Quote]
    /// What shows the attitude best; nil where there are no mentions.
    public let key: KeyQuote?
  }

  /// How much of what there is; sentences, but passages of examples.
  public struct Counts: Sendable, Hashable {
    /// Claims, theses not among them.
    public let claims: Int
    /// Premises.
    public let premises: Int
    /// Examples: passages, not sentences.
    public let examples: Int
    /// Counter-positions.
    public let counterPositions: Int
  }

  /// An essay that a position rests on.
  public struct Work: Sendable, Hashable {
    /// The essay's id.
    public let id: String
    /// The title; nil where nobody tells it.
    public let title: String?
    /// Where it appeared.
    public let publisher: String?
    /// ISO 8601, as precise as known.
    public let date: String?
    /// Where it was read from; nil for standard input and records.
    public let path: String?
  }

  /// The essays, at least one, in the order of the input; of very many the first ones.
  public let essays: [Work]
  /// How many there are.
  public let essayCount: Int
  /// The author as first written; nil where the essay does not tell.
  public let author: String?
  /// The saying that the position is on.
  public let target: String
  /// The stance in one word.
  public let label: Stance.Label
  /// -1…1; the essays' mean weighted by confidence, 0 for `none`.
  public let score: Double
  /// 0…1.
  public let confidence: Double
  /// Strongest first.
  public let evidence: [Evidence]
  /// The author's central sentences.
  public let theses: [Quote]
  /// What the author puts in the target's place.
  public let alternatives: [Alternative]
  /// When the author still grants, or withholds, the target.
  public let conditions: [Condition]
  /// Most used first.
  public let sayings: [Saying]
  /// Heaviest first.
  public let topics: [Topic]
  /// How many components of which kind there are.
  public let counts: Counts
  /// How sure the program is of each thesis, 0…1, by the id of the component.
  public let confidences: [String: Double]

  /// What people know the position by: the author, else the essay's id.
  public var name: String { author ?? essays.first?.id ?? "" }
}

extension Position {
  /// The positions of these essays: one for each author and target, in the order of the input.
  ///
  /// An essay whose author is not known is a position of its own.
  public static func all(of essays: [Essay]) -> [Position] {
    var sums = PositionSums()
    for essay in essays { sums.add(essay) }
    return sums.positions
  }

  /// The position of one essay alone.
  public init(_ essay: Essay) { self.init(merging: [essay]) }

  /// - Parameter essays: of one author, on one target.
  init(merging essays: [Essay]) {
    var sum = PositionSum(target: essays.first?.target ?? Essay.defaultTarget, .none)
    for essay in essays { sum.add(essay) }
    self = sum.position
  }
}

extension Position.Work {
  init(_ essay: Essay) {
    self.init(id: essay.id, title: essay.title, publisher: essay.publisher, date: essay.date, path: essay.path)
  }
}
