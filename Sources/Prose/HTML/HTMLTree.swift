/// The elements and texts of a page in the order of the source.
///
/// A node's content is the nodes from behind it to `end`: whatever is asked of a page is one pass over an array, however
/// deep the page is nested.
struct HTMLTree: Sendable {
  struct Node: Sendable {
    var tag: HTMLTag
    /// What kind of text it is; nil for elements.
    var text: HTMLText.Kind?
    /// Of the start tag, or of the text.
    var span: Span
    /// The end tag; empty where there is none.
    var closing: Span
    /// Indices into `HTMLTree.attributes`.
    var attributes: Range<Int>
    /// The element around it; the root is its own.
    var parent: Int
    /// The node behind its content.
    var end: Int
  }

  let bytes: [UInt8]
  var nodes: [Node] = []
  var attributes: [HTMLAttribute] = []
  /// The comment of a browser that saved the page, with its address.
  var savedFrom: String?

  /// The decoded value of an attribute; nil where the element has none.
  func attribute(_ node: Int, _ name: StaticString) -> String? {
    attributeSpan(node, name).map { HTMLText.folded(bytes, $0, .attribute) }
  }

  /// Where the value of an attribute stands.
  func attributeSpan(_ node: Int, _ name: StaticString) -> Span? {
    for attribute in attributes[nodes[node].attributes] where attribute.name.count == name.utf8CodeUnitCount {
      let isIt = name.withUTF8Buffer { name in
        name.indices.allSatisfy { bytes[attribute.name.start + $0] | 32 == name[$0] | 32 }
      }
      if isIt { return attribute.value }
    }
    return nil
  }

  /// The words of an element and all that is in it, white space folded.
  func text(_ node: Int, limit: Int = 500) -> String {
    var text: [String] = []
    var length = 0
    for inner in node..<nodes[node].end {
      guard let kind = nodes[inner].text, length < limit else { continue }
      let raw = HTMLText.decoded(bytes, nodes[inner].span, kind)
      length += raw.count
      text.append(String(decoding: raw, as: UTF8.self))
    }
    let all = Array(text.joined().utf8)
    return HTMLText.folded(all, Span(0, all.count), .raw)
  }
}
