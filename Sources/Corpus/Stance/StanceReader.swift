/// Decides where an author stands: a linear model over what the sentences say, so that each sentence has its share.
package struct StanceReader: Sendable {
  package static let labels = Stance.Label.allCases.map(\.rawValue)
  static let builtIn = StanceReader(LinearClassifier(.stance))

  package let classifier: LinearClassifier
  /// The classifier's row of each of `StanceNames`; nil where it does not know it.
  private let rows: [Int?]

  package init(_ classifier: LinearClassifier) {
    self.classifier = classifier
    rows = StanceNames.all.map { classifier.row(FeatureBag.hash($0.utf8)) }
  }

  /// What a sentence adds to a judgement.
  package struct Share: Sendable {
    /// How far it speaks for the target (positive) or against it (negative).
    package var weight = 0.0
    /// How far it speaks for the label that was decided on, rather than for the others.
    package var support = 0.0
    /// The name of the observation that supports the label most; empty where nothing was observed.
    package var reason = ""
  }

  /// The judgement of an essay, and what each sentence adds to it.
  package struct Judgement: Sendable {
    package var label: Stance.Label
    /// -1…1.
    package var score: Double
    package var probabilities: [Double]
    /// By sentence.
    package var shares: [Share]
    package var confidence: Double { probabilities.max() ?? 0 }
  }

  package func judgement(_ bySentence: [[StanceObservations.Observation]]) -> Judgement {
    let sums = StanceObservations.sums(bySentence)
    let values = StanceObservations.values(sums)
    let scores = classifier.scores(values.map { rows[$0.name] }, values.map(\.value))
    let probabilities = LinearClassifier.probabilities(scores)
    let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    let label = Stance.Label.allCases[best]
    return Judgement(
      label: label, score: score(label, probabilities), probabilities: probabilities,
      shares: shares(bySentence, sums, Self.number(label)))
  }

  private static func number(_ label: Stance.Label) -> Int { Stance.Label.allCases.firstIndex(of: label) ?? 0 }

  private static let favor = number(.favor)
  private static let against = number(.against)

  /// The balance of favor and against, kept within the band that the label has by contract.
  private func score(_ label: Stance.Label, _ probabilities: [Double]) -> Double {
    let balance = probabilities[Self.favor] - probabilities[Self.against]
    return switch label {
    case .favor: min(1, max(0.33, balance))
    case .against: max(-1, min(-0.33, balance))
    case .qualified: max(-0.32, min(0.32, balance))
    case .none: 0
    }
  }

  /// What each sentence adds; what recurs is shared out over its occurrences.
  private func shares(
    _ bySentence: [[StanceObservations.Observation]], _ sums: [Float?], _ label: Int
  ) -> [Share] {
    bySentence.map { observations in
      var share = Share()
      var strongest: (name: Int?, support: Double) = (nil, -Double.infinity)
      for one in observations {
        guard let row = rows[one.name], let total = sums[one.name], total > 0 else { continue }
        let value = Double(StanceObservations.dampened(total) * one.value / total)
        let support = value * support(row, label)
        share.weight += value * Double(classifier.weight(row, Self.favor) - classifier.weight(row, Self.against))
        share.support += support
        if support > strongest.support { strongest = (one.name, support) }
      }
      if let name = strongest.name { share.reason = StanceNames.all[name] }
      return share
    }
  }

  /// The weight of a label over the mean of the others.
  private func support(_ row: Int, _ label: Int) -> Double {
    var sum: Float = 0
    for other in Self.labels.indices { sum += classifier.weight(row, other) }
    let weight = classifier.weight(row, label)
    return Double(weight - (sum - weight) / Float(Self.labels.count - 1))
  }
}
