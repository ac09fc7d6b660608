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

  /// At least one, in the order of the input.
  public let essays: [Essay]
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

  /// What people know the position by: the author, else the essay's id.
  public var name: String { author ?? essays.first?.id ?? "" }
}

extension Position {
  /// The positions of these essays: one for each author and target, in the order of the input.
  ///
  /// An essay whose author is not known is a position of its own.
  public static func all(of essays: [Essay]) -> [Position] {
    var order: [[Essay]] = []
    var places: [[String]: Int] = [:]
    for essay in essays {
      let key = [essay.author.map { "a" + foldedName($0) } ?? "e" + essay.id, essay.target]
      if let place = places[key] {
        order[place].append(essay)
      } else {
        places[key] = order.count
        order.append([essay])
      }
    }
    return order.map { Position(merging: $0) }
  }

  /// The position of one essay alone.
  public init(_ essay: Essay) { self.init(merging: [essay]) }

  /// - Parameter essays: of one author, on one target.
  init(merging essays: [Essay]) {
    self.essays = essays
    author = essays.lazy.compactMap(\.author).first
    target = essays.first?.target ?? Essay.defaultTarget
    (label, score, confidence) = Self.stance(of: essays.map(\.stance))
    evidence = Self.evidence(of: essays)
    theses = Self.theses(of: essays)
    alternatives = Self.alternatives(of: essays)
    conditions = essays.flatMap { essay in
      essay.stance.conditions.map { Condition(quote: essay.quote($0.extract), effect: $0.effect) }
    }
    sayings = Self.sayings(of: essays)
    topics = Self.topics(of: essays)
    counts = Counts(essays)
  }
}

extension Position.Counts {
  init(_ essays: [Essay]) {
    let components = essays.flatMap(\.components)
    func count(_ role: Role) -> Int { components.count { $0.role == role } }
    claims = count(.claim)
    premises = count(.premise)
    counterPositions = count(.counter)
    examples = Set(components.filter { $0.role == .example }.map { $0.passage ?? $0.id }).count
  }
}
