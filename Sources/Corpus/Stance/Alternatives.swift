import Dutch
import Prose

/// What an author puts in the target's place, or above it: names of values, limits, relations and practices that his own
/// sentences put forward.
package struct Alternatives {
  /// A concept and where it is named.
  package struct Candidate: Sendable {
    /// A noun, or the infinitive of a verb.
    package var concept: String
    package var tokens: [Int]
    /// By `AlternativeModel.Feature`.
    let values: [Float]

    /// What is observed of it, by name: what the weights are learned from.
    package var observations: [(name: String, value: Float)] {
      zip(AlternativeModel.Feature.allCases, values).filter { $0.1 != 0 }.map { ($0.0.name, $0.1) }
    }
  }

  /// The most that are shown.
  static let maximum = 5
  /// From what likelihood one is shown; who upholds the target has less to put in its place.
  private static func least(_ label: Stance.Label) -> Double { label == .favor ? 0.15 : 0.05 }

  private let scene: StanceScene

  package init(scene: StanceScene) { self.scene = scene }

  /// The likeliest, likeliest first.
  func shown(_ label: Stance.Label, by model: AlternativeModel) -> [Candidate] {
    let drafts = AlternativeDrafts(scene)
    return drafts.indices.map { ($0, model.likelihood(drafts.signs(of: $0))) }
      .filter { $0.1 >= Self.least(label) }
      .sorted { ($1.1, drafts.firstToken(of: $0.0)) < ($0.1, drafts.firstToken(of: $1.0)) }
      .prefix(Self.maximum).map { candidate($0.0, drafts) }
  }

  /// All that can be meant, in the order in which they are first named.
  package func candidates() -> [Candidate] {
    let drafts = AlternativeDrafts(scene)
    return drafts.indices.map { candidate($0, drafts) }
  }

  private func candidate(_ index: Int, _ drafts: AlternativeDrafts) -> Candidate {
    Candidate(
      concept: drafts.concept(of: index), tokens: drafts.tokens(of: index), values: drafts.signs(of: index).values)
  }
}
