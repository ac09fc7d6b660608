import Prose

extension Essay {
  /// What is known of an essay beside its text, as a record of a stream tells it. The front matter of the text wins; of
  /// what neither tells, the text is asked.
  public struct Known: Sendable {
    /// The title.
    public var title: String?
    /// The author.
    public var author: String?
    /// A date as people or programs write it.
    public var date: String?
    /// Where it appeared.
    public var publisher: String?
    /// The address of the page.
    public var source: String?
    /// The saying that the stance is on.
    public var target: String?
    /// What else came along: a JSON object, passed through to `Essay.fields`.
    public var fields = Essay.noFields

    /// Nothing is known.
    public init() {}
  }

  /// The fields of an essay that brought none along.
  public static let noFields = "{}"
}

extension Essay.Known {
  var matter: FrontMatter {
    var matter = FrontMatter()
    matter.title = title
    matter.author = author
    matter.date = date
    matter.publisher = publisher
    matter.source = source
    matter.target = target
    return matter
  }
}
