import Dutch

/// A use of a saying that goes together with the target, or against it, though it is neither the target nor its opposite:
/// who endorses *u vraagt, wij draaien* thinks so of *de klant is koning* too.
package struct KindredUse: Sendable {
  package var sentence: Int
  package var scores: AttitudeScores
  /// How far the sayings go together (to 1) or against each other (to -1).
  package var kinship: Double

  /// Less is chance: most sayings share some value or other.
  static let least = 0.4
}

extension AdageReading {
  /// The uses of sayings whose tenets are those of the target, or the opposite ones.
  package func kindredUses(of target: Target) -> [KindredUse] {
    guard !found.isEmpty, let tenets = target.tenetKeys else { return [] }
    let own = Set([target.saying, target.profile.canonical, target.profile.reported] + target.profile.counters)
    var known: [String: Double] = [:]
    return found.compactMap { adage in
      if own.contains(adage.canonical) { return nil }
      let kinship = known[adage.canonical] ?? TenetKeys(of: adage.canonical).map { $0.kinship(tenets) } ?? 0
      known[adage.canonical] = kinship
      guard abs(kinship) >= KindredUse.least else { return nil }
      return KindredUse(
        sentence: adage.sentence, scores: adage.attitudeScores, kinship: max(-1, min(1, kinship * 1.5)))
    }
  }
}
