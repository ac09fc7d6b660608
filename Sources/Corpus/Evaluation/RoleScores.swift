/// How well roles agree with gold readings, counted over segments as `score.py` counts.
///
/// A segment has the role that covers most of it, when components of that role cover at least half of its code points.
/// `claim` takes thesis and claim together; thesis is scored beside it.
public struct RoleScores: Sendable {
  /// What is scored, in the order of reports; `none` is the absence of a role.
  public static let names = ["claim", "example", "counter", "premise", "thesis", "none"]

  /// By the places of `names`.
  public private(set) var tallies = [Tally](repeating: Tally(), count: names.count)
  /// How many segments have the right role.
  public private(set) var agreed = 0
  /// How many segments there are.
  public private(set) var count = 0

  /// No essays yet.
  public init() {}

  /// The share of segments whose role is right; nil where there are none.
  public var accuracy: Double? { count == 0 ? nil : Double(agreed) / Double(count) }

  /// The tally of a name of `names`.
  public subscript(name: String) -> Tally {
    Self.names.firstIndex(of: name).map { tallies[$0] } ?? Tally()
  }

  /// Adds an essay: its segments, their gold roles, and the components by span, both in code points and in order.
  public mutating func add(segments: [Range<Int>], gold: [Role?], components: [(span: Range<Int>, role: Role)]) {
    for (segment, want) in zip(segments, gold) {
      let have = Self.role(of: segment, components)
      count += 1
      agreed += want == have ? 1 : 0
      for (index, name) in Self.names.enumerated() {
        let wanted = Self.fits(want, name)
        let found = Self.fits(have, name)
        tallies[index].gold += wanted ? 1 : 0
        tallies[index].predicted += found ? 1 : 0
        tallies[index].hits += wanted && found ? 1 : 0
      }
    }
  }

  /// Adds the counts of another set of essays.
  public static func += (a: inout RoleScores, b: RoleScores) {
    for index in a.tallies.indices { a.tallies[index] += b.tallies[index] }
    a.agreed += b.agreed
    a.count += b.count
  }

  /// The role that components give a segment; nil is none.
  static func role(of segment: Range<Int>, _ components: [(span: Range<Int>, role: Role)]) -> Role? {
    var covered: [(role: Role, count: Int)] = []
    for component in components {
      let overlap = component.span.clamped(to: segment).count
      if overlap == 0 { continue }
      if let index = covered.firstIndex(where: { $0.role == component.role }) {
        covered[index].count += overlap
      } else {
        covered.append((component.role, overlap))
      }
    }
    var best: (role: Role, count: Int)?
    for entry in covered where entry.count > best?.count ?? 0 { best = entry }
    guard let best, best.count * 2 >= segment.count else { return nil }
    return best.role
  }

  private static func fits(_ role: Role?, _ name: String) -> Bool {
    switch name {
    case "claim": role == .claim || role == .thesis
    case "example": role == .example
    case "counter": role == .counter
    case "premise": role == .premise
    case "thesis": role == .thesis
    default: role == nil
    }
  }
}
