/// What those who uphold a saying speak up for, and what those who reject it do.
package struct Tenets: Sendable {
  /// Names of concepts, with `@`, and words of their own.
  let upheld: [String]
  let rejected: [String]
  /// Concepts that are at stake, too, but whose words everybody uses who speaks of the matter.
  let stakes: (upheld: [String], rejected: [String])

  /// The tenets of a saying by its canonical form; nil where nobody wrote them down.
  init?(of saying: String) {
    guard let lists = ConceptTable.tenets.lists(of: saying.utf8), lists.count >= 2 else { return nil }
    let isStake = { (tenet: String) in tenet.utf8.last == ConceptTable.everyday }
    upheld = lists[0].filter { !isStake($0) }
    rejected = lists[1].filter { !isStake($0) }
    let named = { (list: [String]) in list.filter(isStake).map { String($0.dropLast()) } }
    stakes = (named(lists[0]), named(lists[1]))
  }

  private init(_ other: Tenets) {
    upheld = other.rejected
    rejected = other.upheld
    stakes = (other.stakes.rejected, other.stakes.upheld)
  }

  /// The tenets of a saying that says the opposite.
  var reversed: Tenets { Tenets(self) }

  /// How far two sayings go together (1) or against each other (-1): by the share of their tenets that are common to the
  /// same sides, less those common to opposite sides.
  func kinship(_ other: Tenets) -> Double {
    let same = Self.common(upheld, other.upheld) + Self.common(rejected, other.rejected)
    let crossed = Self.common(upheld, other.rejected) + Self.common(rejected, other.upheld)
    let smaller = min(upheld.count + rejected.count, other.upheld.count + other.rejected.count)
    return Double(same - crossed) / Double(max(3, smaller))
  }

  private static func common(_ some: [String], _ others: [String]) -> Int { some.count(where: others.contains) }
}
