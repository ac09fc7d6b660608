extension GoldReading {
  /// Our own reading of an essay in the form of a gold reading, for a person to correct; scored against itself it is right
  /// everywhere.
  ///
  /// - Parameters:
  ///   - essay: our own reading.
  ///   - text: the essay as it stands in its file, without byte order mark.
  public init(guess essay: Essay, text: String) {
    let guess = Guess(essay: essay, segments: Segments(text).ranges, scalars: Array(text.unicodeScalars))
    self.init(
      id: essay.id, target: Self.target(of: essay), stance: essay.stance.label, stanceEvidence: guess.evidence,
      alternatives: essay.stance.alternatives.map(\.concept), author: essay.author, date: essay.date,
      roles: guess.roles, examples: guess.examples, adages: guess.adages, supports: guess.supports)
  }
}

extension GoldReading {
  /// The target that a reading names: none where nobody named one and the essay takes no side on the usual one, for an
  /// essay that is asked about a target is read for it more willingly.
  fileprivate static func target(of essay: Essay) -> String? {
    essay.stance.label == .none && essay.target == Essay.defaultTarget ? nil : essay.target
  }
}

/// Puts what was found in an essay in terms of the segments that readings label.
private struct Guess {
  let essay: Essay
  let segments: [Range<Int>]
  let scalars: [Unicode.Scalar]

  var roles: [Role?] {
    let components = essay.components.map { (span: $0.extract.range, role: $0.role) }
    return segments.map { RoleScores.role(of: $0, components) }
  }

  /// The numbers of the segments that hold much of an extract.
  private func numbers(_ extract: Extract) -> [Int] {
    segments.indices.filter { Scores.touches(extract.range, segments[$0]) }.map { $0 + 1 }
  }

  /// The number of the segment that holds most of an extract.
  private func number(_ extract: Extract) -> Int? {
    numbers(extract).max { overlap($0, extract) < overlap($1, extract) }
  }

  private func overlap(_ number: Int, _ extract: Extract) -> Int {
    segments[number - 1].clamped(to: extract.range).count
  }

  var evidence: [Int] { Set(essay.stance.evidence.flatMap { numbers($0.extract) }).sorted() }

  var examples: [GoldReading.Example] {
    var order: [String] = []
    var passages: [String: GoldReading.Example] = [:]
    for component in essay.components where component.role == .example {
      let passage = component.passage ?? component.id
      if passages[passage] == nil { order.append(passage) }
      let example = GoldReading.Example(segments: [], kind: component.kind ?? .case)
      passages[passage, default: example].segments += numbers(component.extract)
    }
    return order.compactMap { passages[$0] }.map { passage in
      GoldReading.Example(segments: Set(passage.segments).sorted(), kind: passage.kind)
    }.filter { !$0.segments.isEmpty }
  }

  var supports: [GoldReading.Support] {
    let extracts = Dictionary(essay.components.map { ($0.id, $0.extract) }) { first, _ in first }
    var seen: Set<[Int]> = []
    return essay.relations.filter { $0.kind != .attacks }.compactMap { relation in
      guard let source = extracts[relation.from].flatMap(number), let goal = extracts[relation.to].flatMap(number),
        seen.insert([source, goal]).inserted
      else { return nil }
      return GoldReading.Support(source: source, goal: goal)
    }
  }

  var adages: [GoldReading.Adage] {
    essay.adages.compactMap { use in
      guard let number = number(use.extract) else { return nil }
      let place = unmistakable(use.extract.range.clamped(to: segments[number - 1]), in: segments[number - 1])
      return GoldReading.Adage(
        segment: number, text: text(place), canonical: use.canonical, attitude: use.attitude)
    }
  }

  private func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// A reading names the words of an adage, and means where they first stand in the segment; words that stand there
  /// before are told apart by some of what surrounds them.
  private func unmistakable(_ range: Range<Int>, in segment: Range<Int>) -> Range<Int> {
    let most = range.count * 2
    var wider = range
    while Scores.place(of: text(wider), in: scalars, segment) != wider, wider.count < most {
      if wider.lowerBound > segment.lowerBound {
        wider = wider.lowerBound - 1..<wider.upperBound
      } else if wider.upperBound < segment.upperBound {
        wider = wider.lowerBound..<wider.upperBound + 1
      } else {
        return range
      }
    }
    return wider
  }
}
