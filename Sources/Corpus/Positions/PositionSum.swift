/// The essays of one author on one target, added up as they come: all that a position is made of.
///
/// The sums of neighbouring stretches of essays merge to the sum of both: it does not matter where the essays were cut,
/// only in which order they come. Where numbers are taken as they are exported, that holds to the last digit.
struct PositionSum: Sendable {
  private let limits: PositionLimits
  private(set) var essays = 0
  private var works = Kept<Position.Work>()
  private var author: String?
  private let target: String
  private var stance: StanceSum
  private var evidence = Kept<Position.Evidence>()
  private var theses = Kept<(quote: Quote, confidence: Double)>()
  private var conditions = Kept<Position.Condition>()
  private var alternatives = NamedSums<AlternativeSum>()
  private var sayings = NamedSums<SayingSum>()
  private var topics = NamedSums<TopicSum>()
  private var counts = Position.Counts()

  /// Nothing yet, on a target.
  init(target: String, _ limits: PositionLimits) {
    self.target = target
    self.limits = limits
    stance = StanceSum(limits.grain)
  }

  /// Adds the next essay.
  mutating func add(_ essay: Essay) {
    let number = essays
    essays += 1
    author = author ?? essay.author
    if number < limits.works { works.add(Position.Work(essay), of: number) }
    stance.add(essay.stance)
    counts += Position.Counts(essay)
    let isQuoted = number < limits.quoted
    if isQuoted { addQuotes(essay, number) }
    for alternative in essay.stance.alternatives {
      alternatives.update(alternative.concept) { $0.add(alternative, essay, number, isQuoted) }
    }
    for use in essay.adages { sayings.update(use.canonical) { $0.add(use, essay, number, isQuoted) } }
    for topic in essay.topics { topics.update(topic.name) { $0.add(topic, essay, number, limits) } }
  }

  private mutating func addQuotes(_ essay: Essay, _ number: Int) {
    for piece in essay.stance.evidence {
      let quote = essay.quote(piece.extract, component: piece.component)
      evidence.add(Position.Evidence(quote: quote, weight: piece.weight), of: number)
    }
    for thesis in essay.components where thesis.role == .thesis {
      theses.add((essay.quote(thesis.extract, component: thesis.id), thesis.confidence), of: number)
    }
    for condition in essay.stance.conditions {
      conditions.add(Position.Condition(quote: essay.quote(condition.extract), effect: condition.effect), of: number)
    }
  }

  /// Adds the sum of the essays that follow these.
  mutating func merge(_ later: PositionSum) {
    author = author ?? later.author
    works.merge(later.works, after: essays, most: limits.works)
    stance.merge(later.stance)
    counts += later.counts
    evidence.merge(later.evidence, after: essays, most: limits.quoted)
    theses.merge(later.theses, after: essays, most: limits.quoted)
    conditions.merge(later.conditions, after: essays, most: limits.quoted)
    alternatives.merge(later.alternatives) { $0.merge($1, after: essays, most: limits.quoted) }
    sayings.merge(later.sayings) { $0.merge($1, after: essays, most: limits.quoted) }
    topics.merge(later.topics) { $0.merge($1, after: essays, most: limits.quoted) }
    essays += later.essays
  }

  /// The position that the essays make.
  var position: Position {
    let (label, score, confidence) = stance.total
    return Position(
      essays: works.all, essayCount: essays, author: author, target: target, label: label, score: score,
      confidence: confidence, evidence: evidence.all.stablySorted { abs($0.weight) > abs($1.weight) },
      theses: theses.all.map(\.quote), alternatives: alternatives.all.map { $1.alternative($0) },
      conditions: conditions.all,
      sayings: sayings.all.compactMap { $1.saying($0) }.stablySorted { $0.count > $1.count },
      topics: topics.all.map { $1.topic($0, limits.grain) }.stablySorted { $0.weight > $1.weight }, counts: counts,
      confidences: Dictionary(theses.all.map { ($0.quote.component ?? "", $0.confidence) }) { first, _ in first })
  }
}

/// How much of an author's essays a position keeps, beside what adds up.
public struct PositionLimits: Sendable {
  /// The essays of each author that are named, the first ones.
  public let works: Int
  /// The essays of each author that are quoted, the first ones.
  public let quoted: Int
  /// Whether numbers are taken as the exported analysis has them, rounded to three decimals: exported essays then come to
  /// exactly what the texts themselves come to, wherever they are cut into parts.
  public let asExported: Bool

  /// Limits of one's own.
  public init(works: Int = .max, quoted: Int = .max, asExported: Bool = false) {
    self.works = works
    self.quoted = quoted
    self.asExported = asExported
  }

  /// Everything is kept.
  public static let none = PositionLimits()
  /// What people are told of very many essays: memory is bounded by the number of authors.
  public static let summary = PositionLimits(works: 1000, quoted: 100)
  /// What programs are told when all authors stand side by side.
  public static let compared = PositionLimits(works: 1000, quoted: 100, asExported: true)
  /// The same without any quotes.
  public static let comparedUnquoted = PositionLimits(works: 1000, quoted: 0, asExported: true)

  var grain: Grain { asExported ? .thousandths : .exact }
}

/// How exactly numbers are taken. Whole numbers add up to the same whatever their order.
enum Grain: Double, Sendable {
  /// As they are.
  case exact = 1
  /// In whole thousandths.
  case thousandths = 1000

  /// A number in this grain, within a range; what is no number is its lower end.
  func count(_ value: Double, in range: ClosedRange<Double>) -> Double {
    let value = value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
    return self == .exact ? value : (value * rawValue).rounded(.toNearestOrAwayFromZero)
  }

  /// What a sum of such numbers comes to.
  func value(_ count: Double) -> Double { count / rawValue }
}

/// The stances of essays, added up.
private struct StanceSum: Sendable {
  private let grain: Grain
  private var first: (label: Stance.Label, score: Double, confidence: Double)?
  private var essays = 0
  private var confidence = 0.0
  /// Of the essays that take a stance.
  private var taken = (essays: 0, confidence: 0.0, score: 0.0, weighted: 0.0)

  init(_ grain: Grain) { self.grain = grain }

  mutating func add(_ stance: Stance) {
    let score = grain.count(stance.score, in: -1...1)
    let sure = grain.count(stance.confidence, in: 0...1)
    first = first ?? (stance.label, score, sure)
    essays += 1
    confidence += sure
    guard stance.label != .none else { return }
    taken.essays += 1
    taken.confidence += sure
    taken.score += score
    taken.weighted += sure * score
  }

  mutating func merge(_ later: StanceSum) {
    first = first ?? later.first
    essays += later.essays
    confidence += later.confidence
    taken.essays += later.taken.essays
    taken.confidence += later.taken.confidence
    taken.score += later.taken.score
    taken.weighted += later.taken.weighted
  }

  /// The mean of the scores, weighted by confidence; `none` is left out.
  var total: (Stance.Label, score: Double, confidence: Double) {
    if essays == 1, let first { return (first.label, grain.value(first.score), grain.value(first.confidence)) }
    guard taken.essays > 0 else { return (.none, 0, mean(confidence, essays)) }
    let score =
      taken.confidence > 0 ? grain.value(taken.weighted / taken.confidence) : mean(taken.score, taken.essays)
    return (Stance.Label(score: score), score, mean(taken.confidence, taken.essays))
  }

  private func mean(_ sum: Double, _ count: Int) -> Double { count == 0 ? 0 : grain.value(sum / Double(count)) }
}
