/// How a text report may look.
public struct TextStyle: Sendable {
  /// The width to write for.
  public let columns: Int
  public let hasColor: Bool

  public init(columns: Int, hasColor: Bool) {
    self.columns = columns
    self.hasColor = hasColor
  }
}
