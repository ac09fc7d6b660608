import Prose

/// Learns all argument models from somebody's gold readings; the same readings give the same file.
public struct ModelLearner: Sendable {
  /// A text and what careful readers found in it.
  public struct Reading: Sendable {
    /// What keeps a text and a reading from being learned from.
    public enum Failure: Error, Sendable {
      /// The reading is not one of this text.
      case mismatch(GoldMismatch)
      /// The text cannot be read.
      case essay(EssayError)
    }

    fileprivate let data: RoleData

    /// - Parameters:
    ///   - text: the essay as it stands in its file, without byte order mark.
    ///   - gold: what they found.
    public init(text: String, gold: GoldReading) throws(Failure) {
      do { _ = try gold.places(in: text, Segments(text).ranges) } catch { throw .mismatch(error) }
      // One author's essays belong together.
      let essay = LabelledEssay(id: gold.id, group: gold.author ?? gold.id, text: text, gold: gold)
      do { data = try RoleData(essay) } catch { throw .essay(EssayError(error)) }
    }
  }

  /// What was learned.
  public struct Learned: Sendable {
    /// The model file.
    public var text: String
    /// What each part was learned from: its name, how many cases the readings hold of it, and whether that was enough;
    /// the weights of a part that has too few are those that are built in.
    public var parts: [(name: String, cases: Int, isLearned: Bool)]
  }

  /// Two readings are needed at least: what is learned further on must not have seen what it is tried on.
  public static let fewestReadings = 2
  /// A part with fewer cases keeps the weights that are built in.
  public static let fewestCases = 10

  private let data: [RoleData]

  /// Learns from these readings; `fewestReadings` at least.
  public init(_ readings: [Reading]) { data = readings.map(\.data) }

  /// Learns every part that there are readings for.
  public func learned(comment: [String]) -> Learned {
    let learner = RoleLearner()
    let roles = learner.weights(of: data.map(\.entry))
    var sections: [ArgumentModelFile.Section: String] = [
      .roles: RoleWeights.text(names: roles.names, weights: roles.weights, comment: [])
    ]
    var parts = [
      (
        name: ArgumentModelFile.Section.roles.rawValue, cases: data.map(\.entry.rows.count).reduce(0, +),
        isLearned: true
      )
    ]
    for (section, cases, classifier) in others(learner) {
      let isEnough = cases >= Self.fewestCases
      if isEnough { sections[section] = classifier().text(comment: []) }
      parts.append((section.rawValue, cases, isEnough))
    }
    return Learned(text: ArgumentModelFile.text(sections, comment: comment), parts: parts)
  }

  /// The parts that decide once the roles are known, learned with roles by models that have not seen the essay.
  private func others(_ learner: RoleLearner) -> [(ArgumentModelFile.Section, Int, () -> LinearClassifier)] {
    let roles = RoleTrial(learner: learner).unseenRoles(data, folds: 5)
    let kinds = KindTraining.cases(data, roles)
    let linked = zip(data, roles).map(RelationTraining.Item.init)
    let named = zip(data, roles).map(AlternativeTraining.Item.init)
    let items = AttitudeTraining.items(data, roles)
    let training = AttitudeTraining()
    let judged = training.unseen(items, [:], folds: 10)
    let stances = StanceTraining.cases(items, judged)
    let uses = items.flatMap(\.gold).count { $0 != nil }
    return [
      (.kinds, kinds.count, { KindTraining.classifier(kinds, KindTraining.strength) }),
      (.relations, linked.map(\.gold.count).reduce(0, +), { RelationTraining().classifier(linked) }),
      (.attitude, uses, { training.reader(items, StanceTraining.unseenStances(items, judged)).classifier }),
      (
        .alternatives, named.map(\.keywords.count).reduce(0, +), { AlternativeTraining().classifier(named) }
      ),
      (.stance, stances.count, { StanceTraining.reader(stances, StanceTraining.strength).classifier }),
    ]
  }
}
