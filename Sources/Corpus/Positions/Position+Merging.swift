extension Stance.Label {
  /// The label of a score where a stance is taken.
  public init(score: Double) { self = score >= 0.33 ? .favor : score <= -0.33 ? .against : .qualified }
}

extension Position {
  /// The stances as one: the mean of the scores, weighted by confidence; `none` is left out.
  static func stance(of stances: [Stance]) -> (Stance.Label, score: Double, confidence: Double) {
    if stances.count == 1, let only = stances.first { return (only.label, only.score, only.confidence) }
    let taken = stances.filter { $0.label != .none }
    guard !taken.isEmpty else { return (.none, 0, mean(stances.map(\.confidence))) }
    let weight = taken.reduce(0) { $0 + $1.confidence }
    let sum = taken.reduce(0) { $0 + $1.confidence * $1.score }
    let score = weight > 0 ? sum / weight : mean(taken.map(\.score))
    return (Stance.Label(score: score), score, mean(taken.map(\.confidence)))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  static func evidence(of essays: [Essay]) -> [Evidence] {
    let all = essays.flatMap { essay in
      essay.stance.evidence.map {
        Evidence(quote: essay.quote($0.extract, component: $0.component), weight: $0.weight)
      }
    }
    return sorted(all) { abs($0.weight) > abs($1.weight) }
  }

  static func theses(of essays: [Essay]) -> [Quote] {
    essays.flatMap { essay in
      essay.components.filter { $0.role == .thesis }.map { essay.quote($0.extract, component: $0.id) }
    }
  }

  static func alternatives(of essays: [Essay]) -> [Alternative] {
    let all = essays.flatMap { essay in
      essay.stance.alternatives.map { ($0.concept, $0.mentions.map { essay.quote($0) }) }
    }
    return groups(all) { $0.0 }.map { concept, same in Alternative(concept: concept, mentions: same.flatMap(\.1)) }
  }

  static func sayings(of essays: [Essay]) -> [Saying] {
    let all = essays.flatMap { essay in
      essay.adages.map { (use: $0, quote: essay.quote($0.extract)) }
    }
    let sayings = groups(all) { $0.use.canonical }.compactMap { canonical, same -> Saying? in
      let attitude = attitude(of: same.map(\.use.attitude))
      guard let key = same.first(where: { $0.use.attitude == attitude }) ?? same.first else { return nil }
      return Saying(
        canonical: canonical, attitude: attitude, count: same.count, uses: same.map(\.quote), key: key.quote)
    }
    return sorted(sayings) { $0.count > $1.count }
  }

  /// What an author does with a saying in all: the verdict he gives most often, the first one of equals.
  static func attitude(of attitudes: [AdageUse.Attitude]) -> AdageUse.Attitude {
    let verdicts = attitudes.filter { $0 != .mentions }
    let counted = groups(verdicts) { $0.rawValue }
    return sorted(counted) { $0.1.count > $1.1.count }.first?.1.first ?? .mentions
  }

  static func topics(of essays: [Essay]) -> [Topic] {
    let all = essays.flatMap { essay in
      essay.topics.map { topic in
        let quotes = topic.mentions.map { essay.quote($0) }
        return (topic: topic, quotes: quotes, key: key(topic, quotes))
      }
    }
    let topics = groups(all) { $0.topic.name }.map { name, same in
      let attitude = attitude(of: same.map(\.topic.attitude))
      let ofThatSide = same.filter { $0.topic.attitude == attitude }
      let ranked = sorted(ofThatSide.isEmpty ? same : ofThatSide) { $0.topic.weight > $1.topic.weight }
      return Topic(
        name: name, attitude: attitude, weight: same.map(\.topic.weight).max() ?? 0, mentions: same.flatMap(\.quotes),
        key: ranked.lazy.compactMap(\.key).first)
    }
    return sorted(topics) { $0.weight > $1.weight }
  }

  /// The mention with the word that shows the attitude best, else the first one.
  private static func key(_ topic: Corpus.Topic, _ quotes: [Quote]) -> KeyQuote? {
    guard let lead = topic.lead else { return quotes.first.map { KeyQuote($0) } }
    let quote = quotes.first { $0.extract.start <= lead.start && lead.end <= $0.extract.end }
    return quote.map { KeyQuote($0, word: lead) } ?? quotes.first.map { KeyQuote($0) }
  }

  private static func attitude(of attitudes: [Corpus.Topic.Attitude]) -> Corpus.Topic.Attitude {
    let sides = Set(attitudes).subtracting([.neutral])
    return sides.count > 1 ? .both : sides.first ?? .neutral
  }

  /// The elements with the same key together, in the order of each key's first element.
  private static func groups<Element>(
    _ elements: [Element], by key: (Element) -> String
  ) -> [(String, [Element])] {
    var groups: [(String, [Element])] = []
    var places: [String: Int] = [:]
    for element in elements {
      let key = key(element)
      if let place = places[key] {
        groups[place].1.append(element)
      } else {
        places[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }

  /// The elements in order; equals stay as they stood.
  private static func sorted<Element>(_ elements: [Element], _ before: (Element, Element) -> Bool) -> [Element] {
    elements.enumerated().sorted { a, b in
      before(a.element, b.element) || (!before(b.element, a.element) && a.offset < b.offset)
    }.map(\.element)
  }
}
