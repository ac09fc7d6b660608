/// The labels the role model chooses from, by index: 0 is no role, then `Role.allCases` in order.
package enum RoleLabel {
  package static let count = Role.allCases.count + 1

  package static func index(_ role: Role?) -> Int {
    guard let role, let index = Role.allCases.firstIndex(of: role) else { return 0 }
    return index + 1
  }

  package static func role(_ index: Int) -> Role? { index == 0 ? nil : Role.allCases[index - 1] }

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
