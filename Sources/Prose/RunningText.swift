/// What a reader sees of a source: its text without markup, entities decoded, letters composed (NFC for Latin), every
/// run of white space inside a block one space, blocks parted by one line feed.
///
/// The sentences and words of the floors above are stretches of it, and the map back to the source is exact: it is kept
/// while the text is made, never found again by searching.
public struct RunningText: Sendable {
  /// A piece that was copied (`count` bytes on both sides) or replaced (another number of bytes).
  struct Piece: Sendable {
    var text: Stretch
    var source: Span
  }

  public var bytes: [UInt8] = []
  var pieces: [Piece] = []

  /// The words that stand at `stretch`: what people are shown as a quote.
  public func string(_ stretch: Stretch) -> String {
    String(decoding: bytes[stretch.start..<stretch.end], as: UTF8.self)
  }
}
