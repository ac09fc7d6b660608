import Dutch
import Prose

/// What an essay is read from.
public struct EssayInput: Sendable {
  public var id: String
  public var path: String?
  public var source: Source
  /// What is known beside the text (a record's fields); the front matter wins.
  public var metadata: FrontMatter
  /// The target that a caller insists on; before the front matter's.
  public var target: String?

  public init(
    id: String, path: String?, source: Source, metadata: FrontMatter = FrontMatter(), target: String? = nil
  ) {
    self.id = id
    self.path = path
    self.source = source
    self.metadata = metadata
    self.target = target
  }
}

extension Essay {
  /// The target where nobody names one.
  public static let defaultTarget = "de klant is koning"

  /// Reads an essay.
  ///
  /// - Throws: `FrontMatterError` where the front matter never closes.
  public init(_ input: EssayInput) throws(FrontMatterError) {
    // A first stand-in: no arguments.
    let document = try Document(input.source, conventions: .dutch)
    let reading = Reading(document)
    _ = reading
    self.init(
      id: input.id, path: input.path, title: input.metadata.title, author: input.metadata.author, date: nil,
      publisher: nil, source: nil, language: "nl", inferred: [], target: input.target ?? Essay.defaultTarget,
      stance: Stance(label: .none, score: 0, confidence: 0, evidence: [], alternatives: [], conditions: []),
      components: [], adages: [], relations: [], topics: [], noise: [], notes: [])
  }
}
