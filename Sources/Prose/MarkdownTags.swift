/// The tags of HTML that essays hold; other words between `<` and `>` are text.
enum MarkdownTags {
  private static let names = WordTable(
    (
      """
      b i em strong u s strike del ins span sub sup a small big mark code abbr acronym cite q font tt kbd samp var time
      img label bdi bdo wbr nobr o:p
      """, 0
    ),
    (
      """
      br p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr table thead tbody tfoot tr td th caption blockquote pre center
      section article header footer nav aside main figure figcaption iframe video audio source object embed param
      form input button select option textarea fieldset legend html head body title meta link script style noscript
      details summary address !doctype ?xml picture svg path
      """, 1
    ))

  /// Whether the tag whose name starts a range parts words; nil where it is no tag.
  static func isBlock(_ bytes: [UInt8], _ inside: Range<Int>) -> Bool? {
    var end = inside.lowerBound
    while end < inside.upperBound, bytes[end] > 32, bytes[end] != UInt8(ascii: "/") { end += 1 }
    guard end - inside.lowerBound <= 12 else { return nil }
    let name = bytes[inside.lowerBound..<end].map { (65...90).contains($0) ? $0 | 32 : $0 }
    return names.value(name, 0..<name.count).map { $0 == 1 }
  }
}
