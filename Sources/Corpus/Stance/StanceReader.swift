import Data

/// Decides where an author stands: a linear model over what the sentences say, so that each sentence has its share.
package struct StanceReader: Sendable {
  package static let labels = Stance.Label.allCases.map(\.rawValue)
  static let builtIn = StanceReader(LinearClassifier(embedded_stance_weights().pointee, labels: labels))

  package let classifier: LinearClassifier

  package init(_ classifier: LinearClassifier) { self.classifier = classifier }

  /// The judgement of an essay, and what each sentence adds to it.
  package struct Judgement: Sendable {
    package var label: Stance.Label
    /// -1…1.
    package var score: Double
    package var probabilities: [Double]
    /// By sentence: how far it speaks for the target (positive) or against it, and the name that says most.
    package var shares: [(weight: Double, reason: String)]
    package var confidence: Double { probabilities.max() ?? 0 }
  }

  package func judgement(_ bySentence: [[StanceObservations.Observation]]) -> Judgement {
    let scores = classifier.scores(StanceObservations.ofEssay(bySentence))
    let probabilities = LinearClassifier.probabilities(scores)
    let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
    let label = Stance.Label.allCases[best]
    return Judgement(
      label: label, score: score(label, probabilities), probabilities: probabilities, shares: shares(bySentence))
  }

  private func probability(_ label: Stance.Label, _ probabilities: [Double]) -> Double {
    Stance.Label.allCases.firstIndex(of: label).map { probabilities[$0] } ?? 0
  }

  /// The balance of favor and against, kept within the band that the label has by contract.
  private func score(_ label: Stance.Label, _ probabilities: [Double]) -> Double {
    let balance = probability(.favor, probabilities) - probability(.against, probabilities)
    return switch label {
    case .favor: min(1, max(0.33, balance))
    case .against: max(-1, min(-0.33, balance))
    case .qualified: max(-0.32, min(0.32, balance))
    case .none: 0
    }
  }

  /// What each sentence adds to favor over against; what recurs is shared out over its occurrences.
  private func shares(_ bySentence: [[StanceObservations.Observation]]) -> [(weight: Double, reason: String)] {
    let sums = StanceObservations.sums(bySentence)
    guard let favor = Stance.Label.allCases.firstIndex(of: .favor),
      let against = Stance.Label.allCases.firstIndex(of: .against)
    else { return [] }
    return bySentence.map { observations in
      var sum = 0.0
      var strongest = (name: "", weight: 0.0)
      for one in observations {
        guard let row = classifier[one.name], let total = sums[one.name], total > 0 else { continue }
        let share = StanceObservations.dampened(total) * one.value / total
        let weight = Double((row[favor] - row[against]) * share)
        sum += weight
        if abs(weight) > abs(strongest.weight) { strongest = (one.name, weight) }
      }
      return (sum, strongest.name)
    }
  }
}
