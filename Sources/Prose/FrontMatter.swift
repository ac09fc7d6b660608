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

  /// Keeps the value of a key that is known; the first of two wins.
  mutating func set(_ key: String, _ value: String) {
    guard !value.isEmpty, value != "~", value != "null" else { return }
    switch key {
    case "title": title = title ?? value
    case "author", "authors": author = author ?? value
    case "date": date = date ?? value
    case "publisher": publisher = publisher ?? value
    case "source": source = source ?? value
    case "language", "lang": language = language ?? value
    case "target": target = target ?? value
    default: break
    }
  }
}

/// Why a document has no reading.
public enum FrontMatterError: Error, Sendable, Equatable {
  /// The block that opens on this line (from 1) is never closed.
  case neverClosed(line: Int)
}
