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

  /// What a key tells; the raw values are those of `Conventions.matterKeys`.
  public enum Field: UInt8, Sendable {
    case title, author, date, publisher, source, language, target
  }

  /// Takes a page's title as its heading writes it.
  mutating func retitle(_ heading: String) {
    if title != nil, heading.utf8.count <= Limits.name { title = heading }
  }

  /// Leaves the title to the text.
  mutating func untitle() { title = nil }

  /// Keeps the value of a field; the first of two wins, and one that is too long says nothing.
  mutating func set(_ field: Field, _ value: String) {
    guard !value.isEmpty, value != "~", value != "null", value.utf8.count <= Limits.name else { return }
    switch field {
    case .title: title = title ?? value
    case .author: author = author ?? value
    case .date: date = date ?? value
    case .publisher: publisher = publisher ?? value
    case .source: source = source ?? value
    case .language: language = language ?? value
    case .target: target = target ?? value
    }
  }
}

extension FrontMatter.Field {
  /// The keys that every blog program knows.
  private static let common: [String: Self] = [
    "title": .title, "author": .author, "authors": .author, "date": .date, "publisher": .publisher,
    "source": .source, "language": .language, "lang": .language, "target": .target,
  ]

  /// The field of a key in lower case, nil where it is none.
  init?(key: String, _ conventions: Conventions) {
    let bytes = Array(key.utf8)
    let named = conventions.matterKeys.value(bytes, 0..<bytes.count).flatMap(Self.init)
    guard let field = Self.common[key] ?? named else { return nil }
    self = field
  }
}

/// Why a document has no reading.
public enum DocumentError: Error, Sendable, Equatable {
  /// The block that opens on this line (from 1) is never closed.
  case neverClosed(line: Int)
  /// The value of this key of the front matter has more than `Limits.name` bytes.
  case longValue(key: String)
  /// The text has more than `Limits.text` bytes.
  case tooLong
}
