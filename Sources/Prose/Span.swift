/// A stretch of a source: UTF-8 byte offsets into `Source.bytes`, end exclusive.
public struct Span: Sendable, Hashable {
  public let start: Int
  public let end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }
}

/// A stretch of a running text: UTF-8 byte offsets into `RunningText.bytes`, end exclusive.
///
/// A type of its own, so that a place in the text without markup is never taken for one in the source.
public struct Stretch: Sendable, Hashable {
  public let start: Int
  public let end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether `other` lies within this stretch.
  public func contains(_ other: Stretch) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: Stretch) -> Bool { start < other.end && other.start < end }
}

/// A place as people and other programs count it.
public struct Place: Sendable, Hashable {
  /// Unicode code points from the start of the source, from 0.
  public let codePoint: Int
  /// The line, from 1; LF, CRLF and CR each end one.
  public let line: Int
  /// Code points from the start of the line, from 1.
  public let column: Int

  public init(codePoint: Int, line: Int, column: Int) {
    self.codePoint = codePoint
    self.line = line
    self.column = column
  }
}
