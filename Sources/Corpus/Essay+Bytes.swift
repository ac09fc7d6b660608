import Prose

/// Why a file has no reading.
public enum EssayError: Error, Sendable, Hashable {
  /// There is nothing but white space in it.
  case empty
  /// It is no text; the byte, from 0, that no encoding of text explains.
  case notText(offset: Int)
  /// The front matter that opens on this line is never closed.
  case frontMatterNeverClosed(line: Int)
  /// What the front matter says under this key has more bytes than `Essay.longestName`.
  case longValue(key: String)
  /// The file has more bytes than `Essay.largestFile`.
  case tooLarge
  /// The text in it has more bytes than `Essay.longestText`.
  case tooLong
}

extension Essay {
  /// The most bytes that a file may have.
  public static let largestFile = Limits.file
  /// The most bytes of text, in UTF-8 and without markup, that an essay may have.
  public static let longestText = Limits.text
  /// The most bytes of an id, a title, an author and what else is told of an essay.
  public static let longestName = Limits.name

  /// Reads an essay from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, UTF-16 or Windows-1252; what starts like HTML is read as a page.
  ///   - id: what the essay is called in the output.
  ///   - path: where the bytes were read from; nil for standard input.
  ///   - target: the saying that the stance is on; nil leaves it to the front matter.
  ///   - models: the weights to decide by.
  ///   - contents: what to work out; what is left out stays empty.
  ///   - known: what is known beside the text.
  public init(
    bytes: [UInt8], id: String, path: String?, target: String? = nil, models: ArgumentModels = .builtIn,
    contents: Contents = .all, known: Known = Known()
  ) throws(EssayError) {
    self = try EssayReader().read(bytes, id: id, path: path, target: target, models, contents, known).essay
  }
}

extension EssayWriter {
  /// What to know of a source that is no UTF-8.
  static func note(on source: Source) -> String {
    let read = "read as \(source.encoding.rawValue), not as UTF-8"
    return source.unknownEncoding.map { "\(read): the page declares \($0), which is not known" } ?? read
  }
}

extension EssayError {
  init(_ error: SourceError) {
    switch error {
    case .empty: self = .empty
    case .binary(let offset): self = .notText(offset: offset)
    case .tooLarge: self = .tooLarge
    }
  }

  init(_ error: DocumentError) {
    switch error {
    case .neverClosed(let line): self = .frontMatterNeverClosed(line: line)
    case .longValue(let key): self = .longValue(key: key)
    case .tooLong: self = .tooLong
    }
  }
}

extension Essay {
  /// How the bytes of a file are read as text, by the name that IANA has for it (`UTF-8`); nil where they are no text.
  package static func encoding(of bytes: [UInt8]) -> String? { (try? Source(decoding: bytes))?.encoding.rawValue }

  /// The text in the bytes of a file, without byte order mark: what places count in.
  public static func text(of bytes: [UInt8]) throws(EssayError) -> String {
    do throws(SourceError) { return String(decoding: try Source(decoding: bytes).bytes, as: UTF8.self) } catch {
      throw EssayError(error)
    }
  }
}
