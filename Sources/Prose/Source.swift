/// The bytes of one file as text: decoded once, never changed, and the only place that turns bytes into lines.
public struct Source: Sendable {
  /// How the file was encoded.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
    case latin9 = "ISO-8859-15"
  }

  /// What a source is written in.
  public enum Format: Sendable {
    /// Plain text or Markdown.
    case text
    /// HTML.
    case page
  }

  /// Valid UTF-8 without a byte order mark.
  public let bytes: [UInt8]
  public let encoding: Encoding
  public let format: Format
  /// The encoding that a page claims to be in and that is none of `Encoding`, as it names it; nil as a rule.
  public let unknownEncoding: String?

  /// The source of a text that is already decoded.
  public init(text: String) {
    self.init(bytes: Array(text.utf8), encoding: .utf8)
  }

  init(bytes: [UInt8], encoding: Encoding, format: Format = .text, unknownEncoding: String? = nil) {
    self.bytes = bytes
    self.encoding = encoding
    self.format = format
    self.unknownEncoding = unknownEncoding
  }

  /// The text that stands at `span`, exactly.
  public func text(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }
}

/// Why bytes are no text.
public enum SourceError: Error, Sendable, Equatable {
  /// Nothing but white space.
  case empty
  /// Not text: the first offending byte stands at `offset` (from 0).
  case binary(offset: Int)
  /// More than `Limits.file` bytes.
  case tooLarge
}
