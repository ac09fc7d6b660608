/// What the first essays of a sum brought along, with the number of the essay.
struct Kept<Element: Sendable>: Sendable {
  private var elements: [(essay: Int, element: Element)] = []

  var all: [Element] { elements.map(\.element) }

  mutating func add(_ element: Element, of essay: Int) { elements.append((essay, element)) }

  /// Adds what later essays brought along, as long as they are among the first `most`.
  mutating func merge(_ later: Kept, after essays: Int, most: Int) {
    for (essay, element) in later.elements where essays + essay < most { add(element, of: essays + essay) }
  }
}

/// A sum for each name, in the order in which the names come first.
struct NamedSums<Sum: NamedSum>: Sendable {
  private(set) var all: [(name: String, sum: Sum)] = []
  private var places: [String: Int] = [:]

  mutating func update(_ name: String, _ change: (inout Sum) -> Void) {
    if let place = places[name] { return change(&all[place].sum) }
    places[name] = all.count
    var sum = Sum()
    change(&sum)
    all.append((name, sum))
  }

  mutating func merge(_ later: NamedSums, _ merge: (inout Sum, Sum) -> Void) {
    for (name, sum) in later.all { update(name) { merge(&$0, sum) } }
  }
}

/// What is added up under a name.
protocol NamedSum: Sendable {
  init()
}

/// Where essays speak of what stands in the target's place.
struct AlternativeSum: NamedSum {
  private var count = 0
  private var mentions = Kept<Quote>()

  mutating func add(_ alternative: Stance.Alternative, _ essay: Essay, _ number: Int, _ isQuoted: Bool) {
    count += alternative.mentions.count
    guard isQuoted else { return }
    for mention in alternative.mentions { mentions.add(essay.quote(mention), of: number) }
  }

  mutating func merge(_ later: AlternativeSum, after essays: Int, most: Int) {
    count += later.count
    mentions.merge(later.mentions, after: essays, most: most)
  }

  func alternative(_ concept: String) -> Position.Alternative {
    Position.Alternative(concept: concept, count: count, mentions: mentions.all)
  }
}

/// The uses of a saying.
struct SayingSum: NamedSum {
  /// By attitude, in the order in which they come first.
  private var attitudes: [(attitude: AdageUse.Attitude, count: Int, first: Quote)] = []
  private var uses = Kept<Quote>()

  mutating func add(_ use: AdageUse, _ essay: Essay, _ number: Int, _ isQuoted: Bool) {
    add(use.attitude, 1, essay.quote(use.extract))
    if isQuoted { uses.add(essay.quote(use.extract), of: number) }
  }

  private mutating func add(_ attitude: AdageUse.Attitude, _ count: Int, _ first: @autoclosure () -> Quote) {
    if let place = attitudes.firstIndex(where: { $0.attitude == attitude }) {
      attitudes[place].count += count
    } else {
      attitudes.append((attitude, count, first()))
    }
  }

  mutating func merge(_ later: SayingSum, after essays: Int, most: Int) {
    for (attitude, count, first) in later.attitudes { add(attitude, count, first) }
    uses.merge(later.uses, after: essays, most: most)
  }

  func saying(_ canonical: String) -> Position.Saying? {
    let attitude = Self.attitude(attitudes.map { ($0.attitude, $0.count) })
    guard let key = attitudes.first(where: { $0.attitude == attitude })?.first else { return nil }
    return Position.Saying(
      canonical: canonical, attitude: attitude, count: attitudes.reduce(0) { $0 + $1.count }, uses: uses.all, key: key)
  }

  /// What an author does with a saying in all: the verdict he gives most often, the first one of equals.
  static func attitude(_ counts: [(attitude: AdageUse.Attitude, count: Int)]) -> AdageUse.Attitude {
    var best: (attitude: AdageUse.Attitude, count: Int)?
    for verdict in counts where verdict.attitude != .mentions && verdict.count > best?.count ?? 0 { best = verdict }
    return best?.attitude ?? .mentions
  }
}

/// What essays say on a topic.
struct TopicSum: NamedSum {
  /// An essay that speaks of it.
  private struct Voice: Sendable {
    let weight: Double
    let essay: Int
    let key: KeyQuote

    /// Whether it goes before another: the heaviest, of equals the first.
    func precedes(_ other: Voice) -> Bool { (-weight, essay) < (-other.weight, other.essay) }
  }

  private var weight = 0.0
  private var attitudes: Set<Topic.Attitude> = []
  /// By attitude, of the essays that can be quoted.
  private var loudest: [Topic.Attitude: Voice] = [:]
  private var mentions = Kept<Quote>()

  mutating func add(_ topic: Topic, _ essay: Essay, _ number: Int, _ limits: PositionLimits) {
    let own = limits.grain.count(topic.weight, in: 0...1000)
    weight = max(weight, own)
    attitudes.insert(topic.attitude)
    if own > loudest[topic.attitude]?.weight ?? -1, let key = essay.key(of: topic) {
      loudest[topic.attitude] = Voice(weight: own, essay: number, key: key)
    }
    guard number < limits.quoted else { return }
    for mention in topic.mentions { mentions.add(essay.quote(mention), of: number) }
  }

  mutating func merge(_ later: TopicSum, after essays: Int, most: Int) {
    weight = max(weight, later.weight)
    attitudes.formUnion(later.attitudes)
    for (attitude, voice) in later.loudest where voice.weight > loudest[attitude]?.weight ?? -1 {
      loudest[attitude] = Voice(weight: voice.weight, essay: essays + voice.essay, key: voice.key)
    }
    mentions.merge(later.mentions, after: essays, most: most)
  }

  func topic(_ name: String, _ grain: Grain) -> Position.Topic {
    let sides = attitudes.subtracting([.neutral])
    let attitude = sides.count > 1 ? .both : sides.first ?? .neutral
    let voice =
      attitudes.contains(attitude)
      ? loudest[attitude] : loudest.values.min { $0.precedes($1) }
    return Position.Topic(
      name: name, attitude: attitude, weight: grain.value(weight), mentions: mentions.all, key: voice?.key)
  }
}

extension Essay {
  /// The mention with the word that shows the attitude best, else the first one.
  fileprivate func key(of topic: Topic) -> KeyQuote? {
    guard let first = topic.mentions.first else { return nil }
    guard let lead = topic.lead,
      let mention = topic.mentions.first(where: { $0.start <= lead.start && lead.end <= $0.end })
    else { return KeyQuote(quote(first)) }
    return KeyQuote(quote(mention), word: lead)
  }
}

extension Position.Counts {
  init() { (claims, premises, examples, counterPositions) = (0, 0, 0, 0) }

  init(_ essay: Essay) {
    func count(_ role: Role) -> Int { essay.components.count { $0.role == role } }
    claims = count(.claim)
    premises = count(.premise)
    counterPositions = count(.counter)
    examples = Set(essay.components.lazy.filter { $0.role == .example }.map { $0.passage ?? $0.id }).count
  }

  static func += (a: inout Position.Counts, b: Position.Counts) {
    a = Position.Counts(
      claims: a.claims + b.claims, premises: a.premises + b.premises, examples: a.examples + b.examples,
      counterPositions: a.counterPositions + b.counterPositions)
  }
}

extension Array {
  /// The elements in order; equals stay as they stood.
  func stablySorted(_ before: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { a, b in
      before(a.element, b.element) || (!before(b.element, a.element) && a.offset < b.offset)
    }.map(\.element)
  }
}
