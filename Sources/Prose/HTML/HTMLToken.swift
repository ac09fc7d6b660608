/// A piece of a page as the tokenizer of the HTML standard (html.spec.whatwg.org, 13.2.5) cuts it.
///
/// A token points into the source and copies nothing: names keep their letter case, character references stay undecoded
/// until `HTMLText` is asked for them.
struct HTMLToken: Sendable {
  enum Kind: Sendable, Hashable {
    case text(HTMLText.Kind)
    case startTag, endTag, comment, doctype
  }

  var kind: Kind
  /// All of the token, its marks included.
  var span: Span
  /// The name of a tag or doctype, the content of a comment or text.
  var content: Span
  /// Indices into the attributes of the tokenizer; a doctype's are its public and its system identifier.
  var attributes = 0..<0
  /// Whether a tag closes itself (`<br/>`), or a doctype is not as it should be.
  var isFlagged = false
}

/// An attribute of a tag. Of two with one name the first counts.
struct HTMLAttribute: Sendable {
  var name: Span
  /// Between the quotation marks; nil for an identifier that a doctype does not have.
  var value: Span?
}
