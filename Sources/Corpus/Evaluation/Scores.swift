/// Hits out of a number of trials.
public struct HitRate: Sendable, Hashable {
  /// How many trials hit.
  public var hits = 0
  /// How many trials there were.
  public var count = 0

  /// Nothing tried yet.
  public init() {}

  /// The share of hits; nil where nothing was tried.
  public var rate: Double? { count == 0 ? nil : Double(hits) / Double(count) }

  mutating func add(_ hit: Bool) {
    count += 1
    hits += hit ? 1 : 0
  }

  static func += (a: inout HitRate, b: HitRate) {
    a.hits += b.hits
    a.count += b.count
  }
}

/// How well analyses agree with gold readings, counted as `score.py` counts.
public struct Scores: Sendable {
  /// How many essays were added.
  public private(set) var essays = 0
  /// The ids of readings whose text is there but has no analysis; they count as analyses that found nothing.
  public private(set) var missing: [String] = []
  /// The roles of the segments.
  public private(set) var roles = RoleScores()
  /// Essays whose stance has the right label.
  public private(set) var stance = HitRate()
  /// Gold and found labels with their numbers, by gold label and found label.
  public private(set) var stancePairs: [StancePair: Int] = [:]
  /// Essays whose author is right, of those whose author is known.
  public private(set) var author = HitRate()
  /// The sayings, found by place and usual form.
  public private(set) var adages = Tally()
  /// Sayings found whose attitude is right.
  public private(set) var attitude = HitRate()
  /// Essays where a quoted piece of evidence is one of the readers'.
  public private(set) var evidence = HitRate()
  /// Keywords of the readers that an alternative contains.
  public private(set) var alternatives = HitRate()
  /// Example passages that were found with the right kind.
  public private(set) var kinds = HitRate()
  /// Links of the readers that were found.
  public private(set) var supports = HitRate()

  /// What the readers say and what was found.
  public struct StancePair: Sendable, Hashable {
    /// What the readers say.
    public var gold: Stance.Label
    /// Nil where there is no analysis.
    public var found: Stance.Label?
  }

  /// No essays yet.
  public init() {}

  /// The mean F1 of claim, example, counter and adage, those without a case left out.
  public var meanF1: Double? {
    let known = [roles["claim"].f1, roles["example"].f1, roles["counter"].f1, adages.f1].compactMap { $0 }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// Adds an essay.
  ///
  /// - Parameters:
  ///   - essay: its analysis; nil where there is none, which counts as one that found nothing.
  ///   - gold: what careful readers found in it.
  ///   - text: the essay as it stands in its file, without byte order mark.
  /// - Throws: what keeps the reading from being a reading of this text; nothing is counted then.
  public mutating func add(_ essay: Essay?, gold: GoldReading, text: String) throws(GoldMismatch) {
    let segments = Segments(text).ranges
    let places = try gold.places(in: text, segments)
    essays += 1
    if essay == nil { missing.append(gold.id) }
    let components = essay?.components ?? []
    roles.add(segments: segments, gold: gold.roles, components: components.map { ($0.extract.range, $0.role) })
    addStance(essay, gold, segments)
    if let name = gold.author, !name.isEmpty {
      author.add(Self.trimmed(essay?.author ?? "") == Self.trimmed(name))
    }
    addExamples(components, gold, segments)
    addSupports(components, essay?.relations ?? [], gold, segments)
    addAdages(essay?.adages ?? [], gold, places)
  }

  /// Adds the counts of another set of essays.
  public static func += (a: inout Scores, b: Scores) {
    a.essays += b.essays
    a.missing += b.missing
    a.roles += b.roles
    a.stance += b.stance
    a.stancePairs.merge(b.stancePairs, uniquingKeysWith: +)
    a.author += b.author
    a.adages += b.adages
    a.attitude += b.attitude
    a.evidence += b.evidence
    a.alternatives += b.alternatives
    a.kinds += b.kinds
    a.supports += b.supports
  }

  private static func trimmed(_ name: String) -> String {
    var name = name.lowercased().unicodeScalars[...]
    while let first = name.first, Segments.isBlank(first) { name.removeFirst() }
    while let last = name.last, Segments.isBlank(last) { name.removeLast() }
    return String(name)
  }

  private mutating func addStance(_ essay: Essay?, _ gold: GoldReading, _ segments: [Range<Int>]) {
    for keyword in gold.alternatives {
      let start = SayingIdentity.folded(keyword).prefix(6)
      alternatives.add(
        essay?.stance.alternatives.contains { start.isEmpty || SayingIdentity.folded($0.concept).contains(start) }
          ?? false)
    }
    guard let want = gold.stance else { return }
    stance.add(essay?.stance.label == want)
    stancePairs[StancePair(gold: want, found: essay?.stance.label), default: 0] += 1
    if !gold.stanceEvidence.isEmpty {
      evidence.add(
        essay?.stance.evidence.contains { piece in
          gold.stanceEvidence.contains { Self.touches(piece.extract.range, segments[$0 - 1]) }
        } ?? false)
    }
  }

  private mutating func addExamples(_ components: [Component], _ gold: GoldReading, _ segments: [Range<Int>]) {
    let examples = components.filter { $0.role == .example }
    for passage in gold.examples {
      kinds.add(
        examples.contains { example in
          example.kind == passage.kind
            && passage.segments.contains { Self.touches(example.extract.range, segments[$0 - 1]) }
        })
    }
  }

  private mutating func addSupports(
    _ components: [Component], _ relations: [Relation], _ gold: GoldReading, _ segments: [Range<Int>]
  ) {
    let spans = Dictionary(components.map { ($0.id, $0.extract.range) }) { first, _ in first }
    for support in gold.supports {
      supports.add(
        relations.contains { relation in
          guard relation.kind != .attacks, let from = spans[relation.from], let to = spans[relation.to] else {
            return false
          }
          return Self.touches(from, segments[support.source - 1]) && Self.touches(to, segments[support.goal - 1])
        })
    }
  }

  private mutating func addAdages(_ uses: [AdageUse], _ gold: GoldReading, _ places: [Range<Int>]) {
    var found = uses
    adages.gold += gold.adages.count
    adages.predicted += found.count
    for (adage, place) in zip(gold.adages, places) {
      guard let index = found.firstIndex(where: { Self.isSame($0.extract.range, $0.canonical, place, adage.canonical) })
      else { continue }
      adages.hits += 1
      attitude.add(found[index].attitude == adage.attitude)
      found.remove(at: index)
    }
  }

  /// Whether a saying found at `range` is the one that the readers mark at `span`.
  package static func isSame(
    _ range: Range<Int>, _ canonical: String, _ span: Range<Int>, _ marked: String
  ) -> Bool {
    let overlap = range.clamped(to: span).count
    let union = max(range.upperBound, span.upperBound) - min(range.lowerBound, span.lowerBound)
    return overlap * 2 >= union && SayingIdentity.same(canonical, marked)
  }

  /// Where `text` first stands within `range`.
  package static func place(of text: String, in scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int>? {
    let words = Array(text.unicodeScalars)
    guard !words.isEmpty, words.count <= range.count else { return nil }
    for start in range.lowerBound...range.upperBound - words.count
    where scalars[start..<start + words.count].elementsEqual(words) {
      return start..<start + words.count
    }
    return nil
  }

  /// Whether a span covers at least half of a segment, or lies within it.
  package static func touches(_ span: Range<Int>, _ segment: Range<Int>) -> Bool {
    let overlap = span.clamped(to: segment).count
    return overlap > 0 && overlap * 2 >= min(segment.count, span.count)
  }
}

extension Extract {
  /// The code points it covers.
  var range: Range<Int> { start..<end }
}
