/// A block of a page before it is known whether it belongs to the article.
struct PageBlock: Sendable {
  /// A stretch of the source that is part of a block's text.
  struct Piece: Sendable {
    enum Kind: Sendable {
      case text(HTMLText.Kind)
      /// White space that no text holds (a line break).
      case space
      /// The marks that browsers set around `q`.
      case openQuote, closeQuote
    }

    var span: Span
    var kind: Kind
  }

  var kind: Block.Kind
  /// The innermost element that starts on a line of its own.
  var node: Int
  /// Indices into the pieces of all blocks.
  var pieces: Range<Int>
  /// Whether it goes on where the block before ends: the lines of a paragraph, the points of a list.
  var isJoined: Bool
  /// Bytes of its texts without white space at their ends, and those of them that are links.
  var bytes = 0
  var linkBytes = 0

  /// Whether most of it is links.
  var isLinks: Bool { linkBytes * 10 > bytes * 7 }
}
