/// The labels the role model chooses from, by index: 0 is no role, then `Role.allCases` in order.
package enum RoleLabel {
  /// How many there are; written out, as it is asked for in the innermost loops.
  package static let count = 6

  package static func index(_ role: Role?) -> Int {
    switch role {
    case nil: 0
    case .thesis: 1
    case .claim: 2
    case .premise: 3
    case .example: 4
    case .counter: 5
    }
  }

  package static func role(_ index: Int) -> Role? {
    switch index {
    case 1: .thesis
    case 2: .claim
    case 3: .premise
    case 4: .example
    case 5: .counter
    default: nil
    }
  }

  package static func name(_ index: Int) -> String { role(index)?.rawValue ?? "none" }
}

/// How a sentence follows the one before it; each has transitions of its own.
package enum Joint: Int, Sendable, CaseIterable {
  /// The first of the essay.
  case start
  /// In the same block.
  case inside
  /// In a new block under the same heading.
  case block
  /// A heading, or the first sentence after one.
  case section

  /// How the file of weights calls it.
  package var name: String {
    switch self {
    case .start: "start"
    case .inside: "inside"
    case .block: "block"
    case .section: "section"
    }
  }

  package init?(name: String) {
    guard let joint = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = joint
  }
}
