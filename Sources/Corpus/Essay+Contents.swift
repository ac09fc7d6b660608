extension Essay {
  /// What is worked out of an essay only where somebody asks for it; components, sayings and stance always are.
  public struct Contents: OptionSet, Sendable {
    /// The contents as bits.
    public let rawValue: Int

    /// For the synthesised set operations; use the named contents.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The topics it takes sides on.
    public static let topics = Contents(rawValue: 1)
    /// What its components do to each other.
    public static let relations = Contents(rawValue: 2)
    /// What spoke for the role of each component.
    public static let reasons = Contents(rawValue: 4)

    /// All of them.
    public static let all: Contents = [.topics, .relations, .reasons]
  }
}
