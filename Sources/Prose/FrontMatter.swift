/// What an essay's leading `---` block says of it, as far as it is understood; other keys are passed over.
public struct FrontMatter: Sendable, Hashable {
  public var title: String?
  public var author: String?
  public var date: String?
  public var publisher: String?
  public var source: String?
  public var language: String?
  public var target: String?

  public init() {}
}
