/// The titles of pages, which hold the name of the site as a rule.
enum PageTitle {
  /// The parts of a title between ` - `, ` | ` and their like, the longest first.
  static func pieces(_ title: String) -> [String] {
    var pieces = [""]
    let words = title.split(separator: " ")
    for word in words {
      if separators.contains(word) {
        pieces.append("")
      } else {
        let last = pieces.count - 1
        pieces[last] += (pieces[last].isEmpty ? "" : " ") + word
      }
    }
    pieces = pieces.filter { !$0.isEmpty }
    return pieces.count > 1 ? pieces.sorted { $0.utf8.count > $1.utf8.count } : []
  }

  /// What stands behind the first colon (*Column: Koning te voet*).
  static func behindColon(_ title: String) -> [String] {
    guard let colon = title.firstIndex(of: ":") else { return [] }
    return [String(title[title.index(after: colon)...].drop { $0 == " " })]
  }

  private static let separators: Set<Substring> = [
    "-", "–", "—", "|", "»", "«", "::", ".::", "::.", "·", "•", "/", "›", ">", "<", "~",
  ]

  /// A title without the name of the site behind it.
  static func withoutPublisher(_ title: String, _ publisher: String?) -> String {
    let pieces = pieces(title)
    guard let longest = pieces.first else { return title }
    guard let publisher else { return longest }
    return pieces.contains { isSame($0, publisher) } ? longest : title
  }

  /// Whether two titles are one but for letter case, quotation marks and white space.
  static func isSame(_ a: String, _ b: String) -> Bool { !a.isEmpty && folded(a) == folded(b) }

  static func folded(_ text: String) -> [UInt8] {
    text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
      .flatMap { Array(String($0).utf8) }
  }
}
